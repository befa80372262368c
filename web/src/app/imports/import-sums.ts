import { type ImportDetail, sentenceCase, smallNumber } from '@genomfor/shared';
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
  const sums: (Sum & { always?: boolean })[] = [
    sum(rows.length, 'åtgärd', 'åtgärder', true),
    sum(draft.phases.length, 'fas', 'faser'),
    sum(draft.timetable.filter((each) => each.included).length, 'aktivitet i tidplanen', 'aktiviteter i tidplanen'),
    sum(unsurePlaces(rows), 'osäkert ställe', 'osäkra ställen', true),
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
  if (draft.rows.length === 0 && draft.timetable.length === 0) {
    return 'Vi hittade ingen åtgärdstabell och ingen tidplan. Inget är sparat. Kontrollera att rubrikraden är med, eller välj ett annat dokument.';
  }
  const sections = draftSections(draft.rows).length;
  const where = sections > 1 ? ` i ${smallNumber(sections)} avsnitt` : '';
  const parts = [
    draft.rows.length > 0 ? `${counted(draft.rows.length, 'åtgärd', 'åtgärder')}${where}` : '',
    draft.timetable.length > 0 ? `en tidplan med ${counted(draft.timetable.length, 'aktivitet', 'aktiviteter')}` : '',
  ].filter(Boolean);
  const found = `Vi hittade ${parts.join(' och ')}. Inget är sparat än.`;
  const unsure = unsurePlaces(draft.rows);
  if (unsure === 0) return `${found} Inget ställe är osäkert, men jämför gärna med källan.`;
  const places = `${sentenceCase(smallNumber(unsure, 'ett'))} ${unsure === 1 ? 'ställe är osäkert' : 'ställen är osäkra'}`;
  return `${found} ${places} och står med skäl i tabellen.`;
}

/** "14 åtgärder och 12 aktiviteter", for what is about to be saved. */
export function chosenWords(draft: ImportDetail): string {
  const actions = draft.rows.filter((row) => row.included).length;
  const activities = draft.timetable.filter((each) => each.included).length;
  const parts = [
    ...(actions > 0 || activities === 0 ? [`${actions} ${actions === 1 ? 'åtgärd' : 'åtgärder'}`] : []),
    ...(activities > 0 ? [`${activities} ${activities === 1 ? 'aktivitet' : 'aktiviteter'}`] : []),
  ];
  return parts.join(' och ');
}

function sum(count: number, one: string, many: string, always = false): Sum & { always: boolean } {
  return { count, words: count === 1 ? one : many, always };
}

function counted(count: number, one: string, many: string): string {
  return `${smallNumber(count)} ${count === 1 ? one : many}`;
}
