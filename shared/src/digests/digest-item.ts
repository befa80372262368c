import type { ActionRow, DependencyView } from '../actions/action';
import type { MissingField } from '../actions/action-list';
import { deadlineWords } from '../actions/deadline';
import { isOpen } from '../actions/assessed-action';
import type { ActorRef } from '../actors/actor';
import { SOMEBODY } from '../actors/names-in-text';
import type { Reason } from '../assessment/assessment';
import { wayReason } from '../assessment/decision-reasons';
import { daysFrom } from '../assessment/remembered-days';
import type { IsoDate } from '../dates/iso-date';
import type { MailButtons, MailLine, MailStanding } from '../mail/mail-document';
import { awaitedStates } from '../overview/awaited-decisions';
import { nearDate, plainTitle } from '../words/board-text';
import { REPORT_ANSWER_CHOICES } from '../words/answer-text';
import { bodyInText } from '../words/body-in-text';
import { formatIsoDate } from '../dates/format-plan-date';
import { nearDayText } from '../words/leads';
import { STANDING_NAME } from '../words/names';
import { countText, listText, smallNumber } from '../words/numbers';
import { reasonText } from '../words/reason-text';
import { sentenceCase } from '../words/sentence-case';
import { type DigestItem } from './digest';
import { MONTH_DAYS, type DatedThing } from './digest-days';
import {
  awaitedOfRecipient,
  isMine,
  isSilent,
  lacks,
  unsettled,
  type DigestSetting,
  type PlacedRow,
} from './digest-place';

const MOST_REASONS = 3;

/** The order that what is missing is told in. */
const LACKING: readonly (readonly [field: MissingField, name: string])[] = [
  ['deadline', 'slutdatum'],
  ['responsible', 'ansvarig'],
  ['decider', 'beslutande'],
];

/** What other words of a line say already: the standing, the deadline, the days left, the papers. */
const SAID: ReadonlySet<Reason['code']> = new Set<Reason['code']>([
  'deadline-passed',
  'on-track',
  'papers-due',
  'deadline-missing',
  'reported-done',
  'awaiting-approval',
  'approved',
]);
const RED_DAY: ReadonlySet<Reason['code']> = new Set<Reason['code']>(['falls-on-holiday', 'falls-on-weekend']);
const LACKS: ReadonlySet<Reason['code']> = new Set<Reason['code']>(['responsible-missing', 'decider-missing']);

/** A row as a line of its section, with what has changed beneath; names of persons are left out. */
export function digestItem(placed: PlacedRow, changed: MailLine | null, setting: DigestSetting): DigestItem {
  const { row } = placed;
  const { hide, links } = setting.input;
  const told = sentencesOf(placed, setting).filter((text) => text !== '');
  const title = hide(plainTitle(row.title));
  return {
    actionId: row.id,
    title,
    url: links.action(row),
    standing: standingOf(row),
    lines: [...(told.length === 0 ? [] : [hide(told.join(' '))]), ...(changed === null ? [] : [hidden(changed, hide)])],
    answers: asks(placed, setting) ? answersTo(row.id, title, setting) : null,
  };
}

/** The line with names of persons left out. */
export function hidden(line: MailLine, hide: (text: string) => string): MailLine {
  if (typeof line === 'string') return hide(line);
  const maybe = (text: string | null) => (text === null ? null : hide(text));
  return line.map((span) =>
    typeof span === 'string' ? hide(span) : { before: maybe(span.before), after: maybe(span.after) },
  );
}

/** The word and, of what is late, by how many days: "Försenad sex dagar". */
export function standingOf({ assessment: { standing, reasons } }: Pick<ActionRow, 'assessment'>): MailStanding {
  const passed = reasons.find((reason) => reason.code === 'deadline-passed');
  const by = standing === 'late' && passed ? ` ${daysInWords(passed.days)}` : '';
  return { standing, text: STANDING_NAME[standing] + by };
}

function daysInWords(days: number): string {
  return `${smallNumber(days)} ${days === 1 ? 'dag' : 'dagar'}`;
}

/** Answers are asked for what has or had a day, and for what nobody has reported on, of the recipient's own open work. */
function asks({ key, row }: PlacedRow, setting: DigestSetting): boolean {
  if (!isOpen(row) || !isMine(row, setting)) return false;
  return key === 'late' || key === 'week' || key === 'month' || isSilent(row);
}

function answersTo(actionId: string, title: string, { input: { links } }: DigestSetting): MailButtons {
  return {
    plain: { text: 'Svara', url: links.answer(actionId, null) },
    buttons: REPORT_ANSWER_CHOICES.map(({ answer, name }) => ({
      text: name,
      label: `${name}: ${title}`,
      url: links.answer(actionId, answer),
    })),
  };
}

function sentencesOf(placed: PlacedRow, setting: DigestSetting): string[] {
  const { key, row, thing } = placed;
  const who = isMine(row, setting) ? '' : whoText(row.responsible);
  if (!isOpen(row)) return [doneText(row), who, decisionText(row, setting)];
  const waiting = key === 'decision' || key === 'missing' ? '' : waitingText(row, setting);
  return [
    key === 'missing' ? lacksText(row) : '',
    milestoneText(thing, setting.today),
    papersText(row, setting.today),
    whenText(row, setting.today),
    who,
    row.reportBackTo === null ? '' : `Ska redovisas till ${bodyInText(row.reportBackTo.name)}.`,
    decisionText(row, setting),
    ...reasonTexts(placed),
    waiting,
    row.origin?.kind === 'commitment' && key === 'missing' ? `Står i: ${plainTitle(row.origin.label)}.` : '',
  ];
}

/** "Avslutas 28 februari 2018, på onsdag." Empty without a day. */
function whenText({ deadline, progress }: ActionRow, today: IsoDate): string {
  const words = deadlineWords(deadline);
  if (deadline.date === null || words === null || progress === 'continuous') return '';
  if (deadline.date < today) return `Skulle ha varit klar ${words}.`;
  const near = nearText(deadline.date, today);
  return `Avslutas ${words}${near === '' ? '' : `, ${near}`}.`;
}

/** "på onsdag" within a week, "11 dagar kvar" within a month, otherwise empty. */
function nearText(date: IsoDate, today: IsoDate): string {
  const days = daysFrom(today, date);
  return nearDayText(date, today) ?? (days > 0 && days <= MONTH_DAYS ? `${countText(days, 'dag', 'dagar')} kvar` : '');
}

function whoText(responsible: readonly ActorRef[]): string {
  return responsible.length === 0 ? '' : `${sentenceCase(listText(responsible.map(actorName)))} ansvarar.`;
}

/** The name of a role or a body; of a person nothing but that it is one. */
export function actorName({ kind, name }: ActorRef): string {
  return kind === 'person' ? SOMEBODY : name;
}

function doneText({ reportedOn }: ActionRow): string {
  return reportedOn === null ? 'Rapporterad som klar.' : `Rapporterad som klar ${formatIsoDate(reportedOn)}.`;
}

/** What the recipient is to decide: as a role at once, as a body at its meeting. */
function decisionText(row: ActionRow, setting: DigestSetting): string {
  const states = awaitedOfRecipient(row, setting);
  const meetings = states.flatMap(({ decider, path }) =>
    path?.meeting ? [`${sentenceCase(decider.name)} ska besluta ${formatIsoDate(path.meeting.date)}.`] : [],
  );
  if (states.length === meetings.length) return meetings.join(' ');
  return [isOpen(row) ? 'Väntar på ditt beslut.' : 'Väntar på ditt godkännande.', ...meetings].join(' ');
}

function milestoneText(thing: DatedThing | null, today: IsoDate): string {
  if (thing?.kind !== 'milestone' || thing.date < today) return '';
  const near = nearText(thing.date, today);
  return `Delmålet ”${plainTitle(thing.name)}” ska vara klart ${formatIsoDate(thing.date)}${near === '' ? '' : `, ${near}`}.`;
}

/** "Papper ska in 26 mars till socialnämnden, 27 mars till vård- och omsorgsnämnden och överförmyndarnämnden." */
function papersText({ deciderStates }: ActionRow, today: IsoDate): string {
  const byDay = new Map<IsoDate, string[]>();
  for (const state of awaitedStates(deciderStates)) {
    const reason = wayReason(state, today);
    if (reason?.code !== 'papers-due') continue;
    byDay.set(reason.papersDue, [...(byDay.get(reason.papersDue) ?? []), bodyInText(reason.body)]);
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = days.map(([day, bodies]) => `${nearDate(day, today)} till ${listText(bodies)}`);
  return parts.length === 0 ? '' : `Papper ska in ${parts.join(', ')}.`;
}

function reasonTexts({ key, row, thing }: PlacedRow): string[] {
  const isSaid = (reason: Reason) =>
    SAID.has(reason.code) ||
    (key === 'decision' && reason.code === 'on-agenda') ||
    (key === 'missing' && (LACKS.has(reason.code) || (reason.code === 'deadline-open' && reason.openKind === 'tbd'))) ||
    (reason.code === 'milestone-near' && thing?.kind === 'milestone' && thing.name === reason.title);
  const isNear = thing?.kind === 'deadline' && (key === 'week' || key === 'month');
  const [redDay] = row.assessment.reasons.filter(({ code }) => RED_DAY.has(code));
  // A deadline on a Saturday matters when it is near, and a holiday says more than the day of the week.
  const isFarRedDay = (reason: Reason) => RED_DAY.has(reason.code) && !(isNear && reason === redDay);
  const reasons = row.assessment.reasons.filter((reason) => !isSaid(reason) && !isFarRedDay(reason));
  return reasons.slice(0, MOST_REASONS).map((reason) => `${briefReason(reason)}.`);
}

/** Reasons in other words than elsewhere: without the days that stand beside them, and without what somebody has written. */
const IN_MAIL: Partial<Record<Reason['code'], string>> = {
  'not-started': 'Ej påbörjad',
  'delay-reason-missing': 'Skäl till förseningen saknas',
  cannot: 'Den ansvariga säger att det inte går',
};

function briefReason(reason: Reason): string {
  return IN_MAIL[reason.code] ?? reasonText(reason);
}

function waitingText(row: ActionRow, setting: DigestSetting): string {
  const told = new Set(row.assessment.reasons.flatMap((reason) => ('text' in reason ? [reason.text] : [])));
  const mutual = isMine(row, setting) ? mutualActors(row, setting) : new Set<string>();
  const open = unsettled(row, setting);
  const others = open.filter(({ text, actorId }) => !told.has(text) && !mutual.has(actorId ?? ''));
  const both = open.filter(({ actorId }) => mutual.has(actorId ?? '')).map(({ text }) => text);
  return [
    ...both.map((name) => `Du väntar på ${name} och ${name} väntar på dig.`),
    ...(others.length === 0 ? [] : [`Väntar på ${listText(others.map(waitedFor))}.`]),
  ].join(' ');
}

function waitedFor({ kind, text, expected }: DependencyView): string {
  const name = kind === 'actor' || kind === 'unit' ? text : `”${plainTitle(text)}”`;
  return expected === null ? name : `${name} (väntas ${formatIsoDate(expected)})`;
}

/** Those that the action waits for and that, in another open action, wait for the recipient. */
function mutualActors(row: ActionRow, { waitingForRecipient }: DigestSetting): ReadonlySet<string> {
  const ids = row.dependencies.flatMap(({ actorId, settled }) => (settled || actorId === null ? [] : [actorId]));
  return new Set(ids.filter((id) => waitingForRecipient.has(id)));
}

function lacksText(row: ActionRow): string {
  const missing = new Set(lacks(row));
  const names = LACKING.flatMap(([field, name]) => (missing.has(field) ? [name] : []));
  return names.length === 0 ? '' : `Saknar ${listText(names)}.`;
}
