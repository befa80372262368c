import {
  type BodyKind,
  type BodyView,
  formatIsoDate,
  type IsoDate,
  sentenceCase,
  smallNumber,
  weekdayAndWeek,
  WEEKDAY_NAMES,
  weekdayOf,
} from '@genomfor/shared';
import { daysAway } from '../../ui/days-away/days-away';

/** The bodies of one sort under one heading. */
export interface BodyGroup {
  title: string;
  rows: BodyRow[];
}

/** A body as a line of the list. */
export interface BodyRow {
  body: BodyView;
  /** "18 april 2018"; null when no meeting is known. */
  next: string | null;
  weekday: string;
  /** How long until the meeting: "om 51 dagar". */
  away: string;
  papers: string | null;
  papersAway: string;
  coming: string;
}

const GROUPS: readonly { title: string; kinds: readonly (BodyKind | null)[] }[] = [
  { title: 'Fullmäktige', kinds: ['council'] },
  { title: 'Styrelse', kinds: ['executive'] },
  { title: 'Nämnder', kinds: ['board'] },
  { title: 'Utskott', kinds: ['committee'] },
  { title: 'Styr- och referensgrupper', kinds: ['steering', 'reference'] },
  { title: 'Råd', kinds: ['advisory'] },
  { title: 'Samverkan', kinds: ['union'] },
  { title: 'Övriga organ', kinds: [null] },
];

/** The bodies in the order of the municipality: fullmäktige first. Headings without bodies are left out. */
export function bodyGroups(bodies: readonly BodyView[], today: IsoDate): BodyGroup[] {
  return GROUPS.map(({ title, kinds }) => ({
    title,
    rows: bodies.filter(({ bodyKind }) => kinds.includes(bodyKind)).map((body) => bodyRow(body, today)),
  })).filter(({ rows }) => rows.length > 0);
}

function bodyRow(body: BodyView, today: IsoDate): BodyRow {
  const { nextMeeting: next, comingMeetings } = body;
  const papers = next?.submissionDue ?? null;
  return {
    body,
    next: next && formatIsoDate(next.date),
    weekday: next ? weekdayAndWeek(next.date) : '',
    away: next ? daysAway(next.date, today) : '',
    papers: papers && formatIsoDate(papers),
    papersAway: papers ? papersAway(papers, today) : '',
    coming: comingMeetings === 0 ? 'Inga inlagda' : `${sentenceCase(smallNumber(comingMeetings, 'ett'))} kommande`,
  };
}

function papersAway(papers: IsoDate, today: IsoDate): string {
  return papers < today ? `passerade ${daysAway(papers, today)}` : daysAway(papers, today);
}

/** One or two sentences to read aloud: who meets first, and whose papers are due first. */
export function bodiesLead(bodies: readonly BodyView[], today: IsoDate): string {
  const meetings = bodies.flatMap(({ name, nextMeeting }) => (nextMeeting ? [{ name, ...nextMeeting }] : []));
  const [first] = [...meetings].sort((a, b) => a.date.localeCompare(b.date));
  if (!first) return 'Inget sammanträde är inlagt än.';
  const weekday = WEEKDAY_NAMES[weekdayOf(first.date) - 1] ?? '';
  const next = `${first.name} sammanträder närmast, ${weekday} ${formatIsoDate(first.date)}.`;
  const [papers] = meetings
    .flatMap(({ name, submissionDue }) => (submissionDue && submissionDue >= today ? [{ name, submissionDue }] : []))
    .sort((a, b) => a.submissionDue.localeCompare(b.submissionDue));
  if (!papers) return next;
  return `${next} Nästa papper ska in till ${papers.name} ${formatIsoDate(papers.submissionDue)}, ${daysAway(papers.submissionDue, today)}.`;
}
