import {
  type DecisionChanges,
  type DecisionInput,
  type DecisionOutcome,
  type DecisionRole,
  type DecisionView,
  type FloorEntry,
  formatIsoDate,
  type IsoDate,
} from '@genomfor/shared';
import { dayReading } from '../../ui/day-echo/day-reading';
import { type Fault } from '../../ui/error-summary/error-summary';

/** A decision as it is typed: one clause, floor motion or recipient on each line, days in anybody's words. */
export interface DecisionTexts {
  bodyId: string;
  /** Empty for a day that is typed, or not known. */
  meetingId: string;
  date: string;
  paragraph: string;
  pages: string;
  role: DecisionRole;
  /** Empty while it is not decided. */
  outcome: DecisionOutcome | '';
  clauses: string;
  floorMotions: string;
  dissents: string;
  approvedOn: string;
  postedOn: string;
  sentTo: string;
}

export const NEW_DECISION: DecisionTexts = {
  bodyId: '',
  meetingId: '',
  date: '',
  paragraph: '',
  pages: '',
  role: 'decides',
  outcome: '',
  clauses: '',
  floorMotions: '',
  dissents: '',
  approvedOn: '',
  postedOn: '',
  sentTo: '',
};

export const DECISION_FIELD_NAME: Record<keyof DecisionTexts, string> = {
  bodyId: 'Organ',
  meetingId: 'Sammanträde',
  date: 'Dag',
  paragraph: 'Paragraf',
  pages: 'Sidor',
  role: 'Vad organet gör',
  outcome: 'Utfall',
  clauses: 'Beslut',
  floorMotions: 'Yrkanden',
  dissents: 'Reservationer',
  approvedOn: 'Justerat',
  postedOn: 'Anslaget',
  sentTo: 'Sänds till',
};

const DAYS = ['date', 'approvedOn', 'postedOn'] as const;
const FLOOR = ['floorMotions', 'dissents'] as const;
const WHO_THEN_WHAT = /^\s*([^:]+?)\s*:\s*(.+?)\s*$/su;

/** The id of a field of the form, by the field's name. */
export function decisionFieldId(key: string): string {
  return `decision-${key}`;
}

/** What stands in the form for a decision. */
export function decisionTextsOf(decision: DecisionView): DecisionTexts {
  const { body, meetingId, date, paragraph, pages, role, outcome, approvedOn, postedOn } = decision;
  return {
    bodyId: body.id,
    meetingId: meetingId ?? '',
    date: meetingId === null ? dayText(date) : '',
    paragraph: paragraph ?? '',
    pages: pages ?? '',
    role,
    outcome: outcome ?? '',
    clauses: decision.clauses.map(onOneLine).join('\n'),
    floorMotions: floorText(decision.floorMotions),
    dissents: floorText(decision.dissents),
    approvedOn: dayText(approvedOn),
    postedOn: dayText(postedOn),
    sentTo: decision.dispatches.map(({ to }) => to).join('\n'),
  };
}

/** What is missing or not understood, with the id of each field to mend. */
export function decisionFaults(texts: DecisionTexts, today: IsoDate): Fault[] {
  const fault = (key: keyof DecisionTexts, message: string): Fault => ({ field: decisionFieldId(key), message });
  return [
    ...(texts.bodyId ? [] : [fault('bodyId', 'Välj vem som beslutar.')]),
    ...DAYS.filter((key) => dayReading(texts[key], today)?.date === null).map((key) =>
      fault(key, 'Skriv en dag, eller lämna fältet tomt.'),
    ),
    ...FLOOR.filter((key) => linesOf(texts[key]).some((line) => !WHO_THEN_WHAT.test(line))).map((key) =>
      fault(key, 'Skriv vem, kolon och vad på varje rad. Till exempel Motionären: bifall till motionen.'),
    ),
  ];
}

/** What the decision is to say, its days as the form said that they are read; null for what is empty. */
export function decisionRecord(texts: DecisionTexts, today: IsoDate): Omit<DecisionInput, 'bodyId' | 'actionIds'> {
  const day = (text: string): IsoDate | null => dayReading(text, today)?.date ?? null;
  return {
    meetingId: texts.meetingId || null,
    // A decision is made on the day of its meeting: the server keeps the two together.
    date: texts.meetingId ? null : day(texts.date),
    paragraph: texts.paragraph.trim() || null,
    pages: texts.pages.trim() || null,
    role: texts.role,
    outcome: texts.outcome || null,
    clauses: linesOf(texts.clauses),
    floorMotions: entriesOf(texts.floorMotions),
    dissents: entriesOf(texts.dissents),
    approvedOn: day(texts.approvedOn),
    postedOn: day(texts.postedOn),
    sentTo: linesOf(texts.sentTo),
  };
}

/** Only what differs between two forms; empty when nothing does. Another meeting takes its day with it. */
export function decisionChanges(before: DecisionTexts, texts: DecisionTexts, today: IsoDate): DecisionChanges {
  const now = decisionRecord(before, today);
  const wanted = decisionRecord(texts, today);
  const changes: DecisionChanges = Object.fromEntries(
    Object.entries(wanted).filter(
      ([key, value]) => JSON.stringify(now[key as keyof typeof now]) !== JSON.stringify(value),
    ),
  );
  return 'meetingId' in changes ? { ...changes, date: wanted.date } : changes;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function entriesOf(text: string): FloorEntry[] {
  return linesOf(text).flatMap((line) => {
    const [, by, what] = WHO_THEN_WHAT.exec(line) ?? [];
    return by && what ? [{ by, text: what }] : [];
  });
}

function floorText(entries: readonly FloorEntry[]): string {
  return entries.map(({ by, text }) => `${by}: ${onOneLine(text)}`).join('\n');
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function dayText(day: IsoDate | null): string {
  return day === null ? '' : formatIsoDate(day);
}
