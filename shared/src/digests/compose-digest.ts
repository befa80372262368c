import type { ActionRow } from '../actions/action';
import type { IsoDate } from '../dates/iso-date';
import { compareNullLast } from '../dates/null-last';
import { swedishSortKey } from '../swedish-order';
import type { MailLine, MailTable } from '../mail/mail-document';
import { countText, smallNumber } from '../words/numbers';
import { plainTitle } from '../words/board-text';
import { sentenceCase } from '../words/sentence-case';
import {
  DIGEST_SECTIONS,
  type Digest,
  type DigestInput,
  type DigestItem,
  type DigestSection,
  type DigestWatch,
} from './digest';
import { changeLine, changesByAction } from './digest-changes';
import { actorName, digestItem, hidden, standingOf } from './digest-item';
import { digestLead, toWhomText } from './digest-lead';
import { concerns, digestSetting, placeOf, type DigestSetting, type PlacedRow } from './digest-place';
import { MOST_ITEMS, moreLink, sectionHeading, sectionNote } from './digest-sections';

/** Actions that are asked about with every answer as a button. */
const MOST_CHOICES = 10;

/**
 * One person's mail of the week: what needs them, each action once and in the first section that fits, with what has changed
 * beneath it. Null when there is nothing to say, since an empty mail teaches people not to read the next. Pure, and the same
 * however the rows were read. Holds no name of a person, and the subject no title either.
 */
export function composeDigest(input: DigestInput): Digest | null {
  const setting = digestSetting(input);
  const placed = input.rows.flatMap((row) => placeOf(row, setting) ?? []).sort(placedOrder());
  const changed = changeLines(setting);
  const placedIds = new Set(placed.map(({ row }) => row.id));
  const onlyChanged = [...changed.values()].filter(({ actionId }) => !placedIds.has(actionId)).sort(changedOrder());
  if (placed.length === 0 && onlyChanged.length === 0) return null;
  const all: DigestSection[] = [
    ...DIGEST_SECTIONS.filter((key) => key !== 'changed').flatMap((key) =>
      sectionOf(
        key,
        placed.filter((one) => one.key === key),
        changed,
        setting,
      ),
    ),
    ...changedSection(onlyChanged, setting),
    ...(input.watch === null || input.watch.load.length === 0 ? [] : [loadSection(input.watch, input)]),
  ];
  const sections = withFewButtons(all);
  return { ...frameOf(sections, setting), ...digestLead(placed, onlyChanged.length, input.today), sections };
}

interface ChangedAction {
  actionId: string;
  date: IsoDate;
  title: string;
  row: ActionRow | null;
  isRemoved: boolean;
  line: MailLine;
}

/** By action, what is worth telling of what has been done since the previous mail. */
function changeLines({ input, ...setting }: DigestSetting): ReadonlyMap<string, ChangedAction> {
  const rows = new Map(input.rows.map((row) => [row.id, row]));
  const told = new Map<string, ChangedAction>();
  for (const [actionId, changes] of changesByAction(input.changes)) {
    const row = rows.get(actionId) ?? null;
    const last = changes.at(-1);
    const line = changeLine(changes, row, input.today);
    if (!last || !line || (row && !concerns(row, { input, ...setting }))) continue;
    const isRemoved = changes.some(({ what }) => what === 'removed');
    told.set(actionId, { actionId, date: last.date, title: row?.title ?? last.title, row, isRemoved, line });
  }
  return told;
}

function sectionOf(
  key: PlacedRow['key'],
  rows: readonly PlacedRow[],
  changed: ReadonlyMap<string, ChangedAction>,
  setting: DigestSetting,
): DigestSection[] {
  if (rows.length === 0) return [];
  const { since, today } = setting.input;
  const shown = rows.slice(0, MOST_ITEMS);
  return [
    {
      key,
      heading: sectionHeading(key, since, today),
      note: sectionNote(rows, today),
      paragraphs: [],
      items: shown.map((one) => digestItem(one, changed.get(one.row.id)?.line ?? null, setting)),
      table: null,
      more: moreLink(key, rows, rows.length, setting),
    },
  ];
}

function changedSection(changed: readonly ChangedAction[], setting: DigestSetting): DigestSection[] {
  if (changed.length === 0) return [];
  const { since, today, hide, links } = setting.input;
  const itemOf = ({ actionId, title, row, isRemoved, line }: ChangedAction): DigestItem => ({
    actionId,
    title: hide(plainTitle(title)),
    url: isRemoved ? null : links.action({ id: actionId, reviewId: row?.reviewId ?? null }),
    standing: row && standingOf(row),
    lines: [hidden(line, hide)],
    answers: null,
  });
  return [
    {
      key: 'changed',
      heading: sectionHeading('changed', since, today),
      note: countText(changed.length, 'åtgärd', 'åtgärder'),
      paragraphs: [],
      items: changed.slice(0, MOST_ITEMS).map(itemOf),
      table: null,
      more: moreLink('changed', [], changed.length, setting),
    },
  ];
}

/**
 * All answers to choose from for the first actions that are asked about, and one button for the rest: rows of buttons hide what
 * is asked, and a mail of more than 100 kB is cut off by some mail programs.
 */
function withFewButtons(sections: readonly DigestSection[]): DigestSection[] {
  let asked = 0;
  const itemOf = (item: DigestItem): DigestItem => {
    if (item.answers === null) return item;
    asked += 1;
    if (asked <= MOST_CHOICES) return item;
    const { plain } = item.answers;
    return { ...item, answers: { plain, buttons: [{ ...plain, label: `${plain.text}: ${item.title}` }] } };
  };
  return sections.map((section) => ({ ...section, items: section.items.map(itemOf) }));
}

/** Who answers for how much: what somebody who watches the plans asks first. */
function loadSection({ total, load }: DigestWatch, { hide, links }: DigestInput): DigestSection {
  const table: MailTable = {
    columns: ['Roll', 'Öppna', 'Riskerar', 'Försenade'],
    rows: load
      .slice(0, MOST_ITEMS)
      .map(({ actor, open, atRisk, late }) => [
        sentenceCase(hide(actorName(actor))),
        ...[open, atRisk, late].map(String),
      ]),
  };
  const rest = load.length - MOST_ITEMS;
  return {
    key: 'load',
    heading: 'Åtgärder per roll',
    note: countText(total, 'öppen åtgärd', 'öppna åtgärder'),
    paragraphs: [],
    items: [],
    table,
    more: rest <= 0 ? null : { text: `Och ${smallNumber(rest)} till i översikten`, url: links.overview },
  };
}

function frameOf(
  sections: readonly DigestSection[],
  { input }: DigestSetting,
): Pick<Digest, 'intro' | 'action' | 'footer'> {
  const { roles, watch, links } = input;
  const toWhom = toWhomText(roles.map(actorName));
  const isAsked = sections.some(({ items }) => items.some(({ answers }) => answers !== null));
  const how = 'Svara direkt ur mejlet, du behöver inte logga in. Ett klick öppnar en sida där du bekräftar.';
  const only = 'Svarslänkarna gäller en begränsad tid och bara för dig, så skicka inte mejlet vidare.';
  return {
    intro: [isAsked ? `${toWhom} ${how}` : toWhom],
    action:
      watch === null
        ? { text: 'Öppna mina åtgärder', url: links.mine }
        : { text: 'Öppna översikten', url: links.overview },
    footer: {
      text: ['Du får det här mejlet i början av de veckor då något väntar på dig.', ...(isAsked ? [only] : [])],
      links: [{ text: 'Välj vilka mejl du får', url: links.preferences }],
    },
  };
}

/** The earliest day first; on the same day in the order of the plans. */
export function placedOrder(): (a: PlacedRow, b: PlacedRow) => number {
  const compareTitles = titleOrder();
  return (a, b) =>
    compareNullLast(a.thing?.date ?? a.row.deadline.date, b.thing?.date ?? b.row.deadline.date) ||
    compareTitles(a.row.reviewTitle, b.row.reviewTitle) ||
    a.row.position - b.row.position ||
    compareTitles(a.row.title, b.row.title) ||
    compareNullLast(a.row.id, b.row.id);
}

/** The latest first. */
function changedOrder(): (a: ChangedAction, b: ChangedAction) => number {
  const compareTitles = titleOrder();
  return (a, b) =>
    -compareNullLast(a.date, b.date) || compareTitles(a.title, b.title) || compareNullLast(a.actionId, b.actionId);
}

/** In the order of the Swedish alphabet. A key takes its time to make: each title's is made once for a sorting. */
function titleOrder(): (a: string, b: string) => number {
  const keys = new Map<string, string>();
  const keyOf = (title: string): string => {
    const known = keys.get(title) ?? swedishSortKey(title);
    keys.set(title, known);
    return known;
  };
  return (a, b) => (a === b ? 0 : compareNullLast(keyOf(a), keyOf(b)));
}
