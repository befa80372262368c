import type { ExtractedCommitment, ExtractedDependency, ExtractionWarning, IsoDate } from '@genomfor/shared';
import { bodyOf } from '../decisions/bodies';
import type { TextLine } from '../prose/text-lines';
import { looseKey } from '../words';
import { dueIn } from './due';
import { type Promised, type PromiseForm, commissionIn, promiseIn } from './promises';
import { bodiesToldIn, type Household, responsibleIn } from './responsible';
import { promiseTitle, tidyTitle, withoutDeadline } from './titles';

/** A sentence with where it stood and what is known around it. */
export interface Statement {
  text: string;
  line: TextLine;
  /** The day of the meeting or the paper. */
  day: IsoDate;
  /** Whether the document tells that day, so that what lies before it is past. */
  isDated: boolean;
  /** The heading over it. */
  heading: string | null;
  /** The body that decides this, when the sentence is a clause of a decision. */
  decidedBy: string | null;
}

const SURE: Record<PromiseForm, number> = {
  commission: 0.92,
  future: 0.85,
  present: 0.8,
  event: 0.8,
  planned: 0.6,
  delivery: 0.65,
  work: 0.65,
};
const FOR_NOBODY = 0.1;
const FOR_NO_DATE = 0.05;
const LONGEST_CLAUSE = 1200;
const SAME_ENOUGH = 0.6;
const FEWEST_WORDS = 5;
const MOSTLY_WITHIN = 0.7;
const SHORT_TITLE = 4;
const AGENT = /\s+av\s+([\p{L}-]+(?:\s[\p{L}-]+){0,3})$/iu;
const NO_HOUSEHOLD: Household = { administration: null, board: null };
const PURPOSE = /,?\s+i syfte att\s+(.+)$/iu;
const EVENT_PURPOSE = /,?\s+(?:för|i syfte) att\s+(.+)$/iu;
const DECIDED =
  /^(.{3,60}?)\s+(?:har\s+)?(?:fattat beslut|beslutat|beslutade|fattade beslut)\s+(?:om|att införa)\s+(.+)$/iu;
const PROPOSAL_FOR = /^(?:lägga fram|lämna|ta fram|presentera)\s+(?:ett\s+)?förslag(?:\s+till\s+beslut)?/iu;
const ABOUT = /(?:rörande|angående|om|avseende|gällande)\s+(.+)$/iu;
const DONE_WHEN =
  /^(?:(?:det|uppdraget|arbetet)\s+)?(?:ska\s+(?:vara\s+)?)?(?:klart|färdigt|slutfört)\s+(?:senast|till|den|före)\s/iu;
const LEANS_BACK = /^(?:där|därefter|efter beslutet|uppdraget|arbetet|projektet|resultaten|översynen)(?:\s|$)/iu;

/** The promises of the statements in order. A promise told twice is one. */
export function readCommitments(statements: readonly Statement[], household: Household): ExtractedCommitment[] {
  const commitments: ExtractedCommitment[] = [];
  let before: { made: ExtractedCommitment; line: number } | null = null;
  for (const statement of statements) {
    const previous = before && before.line === statement.line.line ? before.made : null;
    if (previous && DONE_WHEN.test(statement.text)) {
      Object.assign(previous, laterDue(previous, statement));
      continue;
    }
    const promised = statement.decidedBy === null ? promiseIn(statement.text) : taskIn(statement.text);
    if (!promised) continue;
    const made = commitmentOf(statement, promised, household, previous, commitments);
    if (!made) continue;
    before = { made, line: statement.line.line };
    const known = commitments.findIndex((other) => isSame(other, made));
    const other = commitments[known];
    if (!other) commitments.push(made);
    else if (weight(made) > weight(other)) commitments[known] = made;
  }
  return commitments;
}

/** "Klart senast 1 april." after a promise without a day. */
function laterDue(
  { deadlineText, warnings }: ExtractedCommitment,
  { text, day, isDated }: Statement,
): Partial<ExtractedCommitment> {
  if (deadlineText !== null) return {};
  const { yearInferred, ...due } = dueIn(text, day, isDated);
  return { ...due, warnings: [...warnings, ...warningsOf(yearInferred, due.deadlineText)] };
}

function warningsOf(yearInferred: boolean, deadlineText: string | null): ExtractionWarning[] {
  return yearInferred ? [{ code: 'year-inferred', field: 'deadline', text: deadlineText ?? '' }] : [];
}

/** What a clause of a decision gives somebody to do, or says will be done by a day. */
function taskIn(clause: string): Promised | null {
  const promised = promiseIn(clause);
  return commissionIn(clause.slice(0, LONGEST_CLAUSE)) ?? (promised && { ...promised, needsDate: true });
}

function commitmentOf(
  statement: Statement,
  promised: Promised,
  household: Household,
  previous: ExtractedCommitment | null,
  earlier: readonly ExtractedCommitment[],
): ExtractedCommitment | null {
  const { form, clause } = promised;
  const due = dueIn(wordsOfTime(promised), statement.day, statement.isDated);
  const { yearInferred, ...dates } = due;
  if (promised.needsDate && dates.deadlineDate === null && dates.precision !== 'relative') return null;
  if (form === 'event' && dates.precision !== 'day') return null;
  const effects = effectsIn(statement.text, form);
  const title = titleOf(statement, promised, dates.deadlineText);
  const named = responsibleOf(promised, household, statement, dates.deadlineText);
  const responsible = named.length > 0 ? named : leansBack(promised) ? (previous?.responsible ?? []) : [];
  if (!title.includes(' ') && responsible.length === 0 && dates.deadlineText === null) return null;
  const giver = promised.giver ?? statement.decidedBy;
  const told = bodiesToldIn(
    withoutDeadline(`${clause.between} ${clause.predicate}`, dates.deadlineText),
    household,
  ).slice(0, 1);
  const commission =
    promised.kind === 'report-back' && told.length === 0 ? commissionBefore(earlier, responsible) : null;
  const decider =
    told.length > 0 && isBrought(clause.predicate)
      ? told
      : form === 'commission' && giver
        ? [giver]
        : (commission?.decider ?? []);
  const warnings = warningsOf(yearInferred, dates.deadlineText);
  if (responsible.length === 0) warnings.push({ code: 'responsible-missing', field: 'responsible' });
  const sure =
    SURE[form] - (responsible.length === 0 ? FOR_NOBODY : 0) - (dates.deadlineText === null ? FOR_NO_DATE : 0);
  return {
    quote: statement.text,
    title,
    kind: promised.kind,
    ...dates,
    responsible,
    decider,
    dependencies: dependenciesOf(statement, promised, previous, commission),
    effects,
    confidence: Math.round(sure * 100) / 100,
    warnings,
    source: { line: statement.line.line, page: statement.line.page },
  };
}

/** Where the time of a promise can stand: not in the clauses about something else. */
function wordsOfTime({ form, clause }: Promised): string {
  const { fronted, subject, between, predicate, after } = clause;
  const expected = /^(?:beräknas|väntas|förväntas)\s/iu.test(after) ? after : '';
  return (form === 'commission' ? [between, predicate] : [fronted, subject, between, predicate, expected]).join(' ');
}

function titleOf({ heading, text }: Statement, { form, clause }: Promised, deadlineText: string | null): string {
  const until = (words: string, pattern: RegExp): string => words.replace(pattern, '');
  if (form === 'planned')
    return `${tidyTitle(clause.subject.replace(/^(?:en|ett)\s+/iu, ''))}${clause.before ? ` (${clause.before.charAt(0).toLowerCase()}${clause.before.slice(1)})` : ''}`;
  if (form === 'delivery') return tidyTitle(withoutDeadline(clause.predicate, deadlineText));
  if (form === 'work')
    return (
      tidyTitle(withoutDeadline(until(clause.predicate.replace(/^innebära\s+/iu, ''), PURPOSE), deadlineText)) +
      about(heading, text)
    );
  const undated = withoutDeadline(clause.predicate, deadlineText);
  const isDoneBy = responsibleIn(AGENT.exec(undated)?.[1] ?? '', NO_HOUSEHOLD).length > 0;
  const bare = isDoneBy ? undated.replace(AGENT, '') : clause.predicate;
  const predicate = until(bare, form === 'event' ? EVENT_PURPOSE : PURPOSE);
  const subject = form === 'event' ? until(clause.subject, EVENT_PURPOSE) : clause.subject;
  const title = promiseTitle({ ...clause, subject, predicate }, deadlineText);
  return title.split(' ').length <= SHORT_TITLE && LEANS_BACK.test(clause.subject)
    ? title + about(heading, text)
    : title;
}

/** "Arbetet med resultaten" says too little alone: the heading over it, or the name in quotes beside it, tells of what. */
function about(heading: string | null, text: string): string {
  const named = /["”“]([^"”“]{4,60})["”“]/u.exec(text)?.[1] ?? heading;
  return named && named.length <= 60 ? ` (${named})` : '';
}

function responsibleOf(
  { form, clause }: Promised,
  household: Household,
  { text }: Statement,
  deadlineText: string | null,
): string[] {
  const agent = AGENT.exec(withoutDeadline(clause.predicate, deadlineText))?.[1];
  const isPassive = /^\p{Ll}+s$/u.test(clause.predicate.split(' ')[0] ?? '') && form !== 'commission';
  if (form === 'event')
    return agent ? responsibleIn(agent, household) : household.administration ? [household.administration] : [];
  const own = isPassive
    ? responsibleIn(agent ?? '', household)
    : responsibleIn(withoutDeadline(clause.subject, deadlineText), household);
  if (own.length > 0 || !isPassive) return own;
  // "… kommer att bjudas in och arbetsgivaren välkomnar synpunkter": who speaks in the same sentence is who does it.
  const speaker = (/^(arbetsgivaren|förvaltningen)\s/iu.exec(clause.after) ??
    /^(arbetsgivaren|förvaltningen)\s\p{L}+(?:\som)?\satt\s/iu.exec(text))?.[1];
  return speaker ? responsibleIn(speaker, household) : [];
}

/** "Arbetet med resultaten", "Där uppdraget …": the sentence goes on with what the one before it promised. */
function leansBack({ clause }: Promised): boolean {
  return LEANS_BACK.test(clause.subject) || LEANS_BACK.test(clause.fronted);
}

function isBrought(predicate: string): boolean {
  return /^(?:lägga fram|lämna|återkom|åter|redovisa|rapportera|presentera|avrapportera|ta fram förslag|behandla|informera|slutredovisa)/iu.test(
    predicate,
  );
}

function commissionBefore(
  earlier: readonly ExtractedCommitment[],
  responsible: readonly string[],
): ExtractedCommitment | null {
  return (
    earlier.findLast(
      ({ decider, responsible: theirs }) => decider.length > 0 && theirs.some((name) => responsible.includes(name)),
    ) ?? null
  );
}

function dependenciesOf(
  { text }: Statement,
  promised: Promised,
  previous: ExtractedCommitment | null,
  commission: ExtractedCommitment | null,
): ExtractedDependency[] {
  const decided = DECIDED.exec(promised.clause.before);
  const body = decided?.[1] ? bodyOf(decided[1]) : null;
  if (decided?.[2] && body) return [{ kind: 'decision', text: `${body.name}s beslut om ${decided[2].trim()}` }];
  const [decider] = previous?.decider ?? [];
  if (previous && decider && leansBack(promised) && PROPOSAL_FOR.test(previous.title)) {
    const subject = ABOUT.exec(previous.title)?.[1];
    return [{ kind: 'decision', text: `${decider}s beslut${subject ? ` om ${subject}` : ''}` }];
  }
  const [giver] = commission?.decider ?? [];
  const given = commission
    ? /\s((?:i|den)\s+(?:\d{1,2}\s)?\p{L}{3,9}\s\d{4})(?=\s)/iu.exec(commission.quote)?.[1]
    : undefined;
  if (giver && commission) return [{ kind: 'decision', text: `${giver}s uppdrag${given ? ` ${given}` : ''}` }];
  const after =
    /(?:efter|under förutsättning av)\s+((?:\p{L}+s\s)?beslut(?:et)?(?:\s+(?:i|av|om)\s[\p{L}-]+){0,2})/iu.exec(
      text,
    )?.[1];
  return after ? [{ kind: 'decision', text: after }] : [];
}

/** "i syfte att få ner kostnaden, öka tryggheten samt förbättra kvaliteten" tells three effects. */
function effectsIn(text: string, form: PromiseForm): string[] {
  const bare = text.replace(/[.\s]+$/u, '');
  const purpose = (form === 'event' ? EVENT_PURPOSE : PURPOSE).exec(bare)?.[1];
  return purpose
    ? purpose
        .split(/,\s+(?:samt\s+|och\s+)?|\s+samt\s+/u)
        .map((effect) => effect.trim())
        .filter(Boolean)
    : [];
}

/** Two promises in words that are mostly the same, by the same or with nobody named in one of them. */
function isSame(a: ExtractedCommitment, b: ExtractedCommitment): boolean {
  if (a.deadlineDate !== null && b.deadlineDate !== null && a.deadlineDate !== b.deadlineDate) return false;
  const [first, second] = [new Set(looseKey(a.title).split(' ')), new Set(looseKey(b.title).split(' '))];
  const shared = [...first].filter((word) => second.has(word)).length;
  if (shared / Math.max(first.size, second.size) >= SAME_ENOUGH) return true;
  const fewest = Math.min(first.size, second.size);
  const isByTheSame = a.responsible.some((name) => b.responsible.includes(name));
  return isByTheSame && fewest >= FEWEST_WORDS && shared / fewest >= MOSTLY_WITHIN;
}

/** Of two tellings of a promise the one with more facts stays, and of equals the shorter. */
const weight = ({ title, deadlineText, responsible, decider, confidence }: ExtractedCommitment): number =>
  -title.length / 10_000 +
  (deadlineText ? 1 : 0) +
  (responsible.length > 0 ? 1 : 0) +
  (decider.length > 0 ? 1 : 0) +
  confidence;
