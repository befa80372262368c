import { countText, type ImportDetail, listText, sentenceCase, smallNumber } from '@genomfor/shared';
import { draftSections, unsurePlaces } from './draft-cells';

/** A count with what is counted, bent after the number. */
export interface Sum {
  count: number;
  words: string;
}

/** What was found, counted: rows, places to look at, what is missing and what was left out. Zeros of no interest are left out. */
export function importSums(draft: ImportDetail): Sum[] {
  const rows = draft.rows.filter((row) => row.included);
  const skipped = draft.source.filter(({ kind }) => kind === 'skipped').length;
  const isPlan = draft.decisionRows.length + draft.commitmentRows.length === 0 || draft.rows.length > 0;
  const sums: (Sum & { always?: boolean })[] = [
    sum(rows.length, 'åtgärd', 'åtgärder', isPlan),
    sum(draft.phases.length, 'fas', 'faser'),
    sum(draft.timetable.filter((each) => each.included).length, 'aktivitet i tidplanen', 'aktiviteter i tidplanen'),
    sum(draft.decisionRows.length, 'beslut', 'beslut'),
    sum(draft.commitmentRows.length, 'åtagande', 'åtaganden'),
    sum(unsurePlaces(rows), 'osäkert ställe', 'osäkra ställen', isPlan),
    sum(rows.filter((row) => row.decider.length === 0).length, 'saknar beslutande', 'saknar beslutande'),
    sum(rows.filter((row) => row.responsible.length === 0).length, 'saknar ansvarig', 'saknar ansvarig'),
    sum(rows.filter((row) => row.deadlineDate === null).length, 'saknar slutdag', 'saknar slutdag'),
    sum(draft.rows.length - rows.length, 'rad tas inte med', 'rader tas inte med'),
    sum(skipped, 'tabellhuvud överhoppat', 'tabellhuvuden överhoppade'),
  ];
  return sums.filter(({ count, always }) => always || count > 0).map(({ count, words }) => ({ count, words }));
}

/** "Vi hittade 14 åtgärder i två avsnitt. Inget är sparat än. Elva ställen är osäkra …" */
export function importLead(draft: ImportDetail): string {
  const { decisionRows, commitmentRows } = draft;
  const hasPlan = draft.rows.length > 0 || draft.timetable.length > 0;
  if (!hasPlan && decisionRows.length === 0 && commitmentRows.length === 0) {
    return 'Vi hittade ingen åtgärdstabell, ingen tidplan och inga beslut. Inget är sparat. Kontrollera att rubrikraden är med, eller välj ett annat dokument.';
  }
  const sections = draftSections(draft.rows).length;
  const where = sections > 1 ? ` i ${smallNumber(sections)} avsnitt` : '';
  const parts = [
    draft.rows.length > 0 ? `${counted(draft.rows.length, 'åtgärd', 'åtgärder')}${where}` : '',
    draft.timetable.length > 0 ? `en tidplan med ${counted(draft.timetable.length, 'aktivitet', 'aktiviteter')}` : '',
    decisionRows.length > 0 ? counted(decisionRows.length, 'beslut', 'beslut', 'ett') : '',
    commitmentRows.length > 0 ? counted(commitmentRows.length, 'åtagande', 'åtaganden', 'ett') : '',
  ].filter(Boolean);
  const found = `Vi hittade ${listText(parts)}. Inget är sparat än.`;
  if (!hasPlan) {
    return commitmentRows.length === 0 ? found : `${found} Åtaganden sparas bara om du tar med dem.`;
  }
  const unsure = unsurePlaces(draft.rows);
  if (unsure === 0) return `${found} Inget ställe är osäkert, men jämför gärna med källan.`;
  const places = `${sentenceCase(smallNumber(unsure, 'ett'))} ${unsure === 1 ? 'ställe är osäkert' : 'ställen är osäkra'}`;
  return `${found} ${places} och står med skäl i tabellen.`;
}

/** "14 åtgärder och 12 aktiviteter", for what is about to be saved. */
export function chosenWords(draft: ImportDetail): string {
  const chosen = [
    { rows: draft.rows, one: 'åtgärd', many: 'åtgärder' },
    { rows: draft.timetable, one: 'aktivitet', many: 'aktiviteter' },
    { rows: draft.decisionRows, one: 'beslut', many: 'beslut' },
    { rows: draft.commitmentRows, one: 'åtagande', many: 'åtaganden' },
  ].map(({ rows, one, many }) => ({ count: rows.filter(({ included }) => included).length, one, many }));
  const parts = chosen.filter(({ count }) => count > 0).map(({ count, one, many }) => countText(count, one, many));
  return parts.length === 0 ? countText(0, 'åtgärd', 'åtgärder') : listText(parts);
}

function sum(count: number, one: string, many: string, always = false): Sum & { always: boolean } {
  return { count, words: count === 1 ? one : many, always };
}

function counted(count: number, one: string, many: string, single: 'en' | 'ett' = 'en'): string {
  return `${smallNumber(count, single)} ${count === 1 ? one : many}`;
}
