import { daysBetween } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import { bodyInText } from '../words/body-in-text';
import { DECISION_ROLE_NAME, MATTER_EVENT_KIND_NAME } from '../words/decision-names';
import { sentenceCase } from '../words/sentence-case';
import { isDecided, isFinalOutcome, type DecisionFacts } from './decision-facts';
import type { MatterEventKind, MatterEventView, MatterKind, MatterStage } from './matter';

export interface StagedMatter {
  kind: MatterKind;
  submittedOn: IsoDate | null;
  closedOn: IsoDate | null;
  events: readonly Pick<MatterEventView, 'kind' | 'date' | 'text'>[];
  decisions: readonly DecisionFacts[];
}

/** One thing on the way, before its days are counted. `rank` is its place on the ordinary way of a matter. */
export interface Step {
  rank: number;
  label: string;
  date: IsoDate | null;
  happened: boolean;
  /** What is waited for when it has not happened: "kommunfullmäktige", "yttrande"; null when nobody can tell. */
  awaits: string | null;
}

const EVENT_RANK: Record<MatterEventKind, number> = { submitted: 0, referred: 1, statement: 2, other: 3 };
export const ROLE_RANK: Record<DecisionFacts['role'], number> = { prepares: 4, proposes: 5, decides: 6 };
/** From this rank on a step is a body's handling of the matter. */
export const FIRST_BODY_RANK = ROLE_RANK.prepares;
const CLOSED_RANK = 7;
const LONGEST_LABEL = 60;

/**
 * The stages of a matter in the order of time, with the days since the first one that has a date. What has no date stands
 * where the ordinary way of a matter puts it, and has no days. What must still happen is added: a motion is answered by the
 * council upon a proposal of the executive board, a referral by a statement.
 */
export function matterStages(matter: StagedMatter, today: IsoDate): MatterStage[] {
  const steps = matterSteps(matter, today);
  const first = steps.find(({ date }) => date !== null)?.date ?? null;
  const now = steps.findIndex(({ happened }) => !happened);
  return steps.map(({ label, date, happened }, index) => ({
    label,
    date,
    days: first === null || date === null ? null : daysBetween(first, date),
    state: happened ? 'done' : index === now ? 'now' : 'ahead',
  }));
}

/** The way of the matter, what happened and what is expected, in the order of time. */
export function matterSteps(matter: StagedMatter, today: IsoDate): Step[] {
  const decided = isDecided(matter.decisions, today);
  const closed = matter.closedOn !== null && matter.closedOn <= today;
  const known = [
    ...eventSteps(matter, today),
    ...matter.decisions.map((one) => decisionStep(one, decided || closed, today)),
  ];
  const expected = decided || closed ? [] : expectedSteps(matter, known);
  const close = closed ? [happenedStep(CLOSED_RANK, 'Ärendet avslutat', matter.closedOn)] : [];
  return inOrder([...known, ...expected, ...close]);
}

function eventSteps({ kind, submittedOn, events }: StagedMatter, today: IsoDate): Step[] {
  const submitted = events.some((event) => event.kind === 'submitted');
  const label = kind === 'motion' ? 'Motionen väckt' : MATTER_EVENT_KIND_NAME.submitted;
  return [
    ...(submittedOn === null || submitted ? [] : [happenedStep(EVENT_RANK.submitted, label, submittedOn)]),
    ...events.map((event) => eventStep(event, today)),
  ];
}

function eventStep({ kind, date, text }: StagedMatter['events'][number], today: IsoDate): Step {
  const said = text.trim();
  const label = said !== '' && said.length <= LONGEST_LABEL ? sentenceCase(said) : MATTER_EVENT_KIND_NAME[kind];
  const awaits = kind === 'statement' ? 'yttrande' : null;
  return { rank: EVENT_RANK[kind], label, date, happened: date === null || date <= today, awaits };
}

function decisionStep({ body, role, outcome, date }: DecisionFacts, decided: boolean, today: IsoDate): Step {
  // Once the last word is said, what nobody wrote down of the preparation is no longer waited for.
  const passed = decided && role !== 'decides';
  const happened = passed || (outcome !== null && (date === null || date <= today));
  const label = outcome === 'tabled' || outcome === 'referredBack' ? SENT_ON_LABEL[outcome] : roleVerb(role);
  return { rank: ROLE_RANK[role], label: `${body.name} ${label}`, date, happened, awaits: bodyInText(body.name) };
}

function roleVerb(role: DecisionFacts['role']): string {
  return DECISION_ROLE_NAME[role].toLowerCase();
}

const SENT_ON_LABEL = { tabled: 'bordlägger', referredBack: 'återremitterar' } as const;

/** What must still happen on the ordinary way, and nobody has written down. */
function expectedSteps({ kind, decisions }: StagedMatter, known: readonly Step[]): Step[] {
  const has = (rank: number) => known.some((step) => step.rank === rank);
  const handled = decisions.some(({ outcome }) => isFinalOutcome(outcome));
  const steps: Step[] = [];
  if (has(EVENT_RANK.referred) && !has(EVENT_RANK.statement) && !handled) {
    steps.push(expectedStep(EVENT_RANK.statement, MATTER_EVENT_KIND_NAME.statement, 'yttrande'));
  }
  steps.push(...secondSteps(decisions));
  if (decisions.some(({ role, outcome }) => role === 'decides' && outcome === null)) return steps;
  const again = decisions.findLast(({ role }) => role === 'decides');
  if (again) return [...steps, decidesStep(again.body.name)];
  if (kind === 'motion') {
    if (!has(ROLE_RANK.proposes))
      steps.push(expectedStep(ROLE_RANK.proposes, 'Kommunstyrelsen föreslår', 'kommunstyrelsen'));
    return [...steps, decidesStep('Kommunfullmäktige')];
  }
  return handled ? [...steps, expectedStep(ROLE_RANK.decides, 'Beslut', null)] : steps;
}

/** What a body that prepares has tabled or sent back comes before it once more. */
function secondSteps(decisions: readonly DecisionFacts[]): Step[] {
  return (['prepares', 'proposes'] as const).flatMap((role) => {
    const last = decisions.findLast((one) => one.role === role);
    if (last?.outcome !== 'tabled' && last?.outcome !== 'referredBack') return [];
    return [expectedStep(ROLE_RANK[role], `${last.body.name} ${roleVerb(role)}`, bodyInText(last.body.name))];
  });
}

function decidesStep(body: string): Step {
  return expectedStep(ROLE_RANK.decides, `${body} ${roleVerb('decides')}`, bodyInText(body));
}

function expectedStep(rank: number, label: string, awaits: string | null): Step {
  return { rank, label, date: null, happened: false, awaits };
}

function happenedStep(rank: number, label: string, date: IsoDate | null): Step {
  return { rank, label, date, happened: true, awaits: null };
}

/** By date; a step without one comes after the last step that ordinarily goes before it, or beside it. */
export function inOrder<T extends Pick<Step, 'rank' | 'date' | 'happened'>>(steps: readonly T[]): T[] {
  const ordered = steps
    .filter(({ date }) => date !== null)
    .sort((a, b) => compare(a.date ?? '', b.date ?? '') || a.rank - b.rank);
  const undated = steps.filter(({ date }) => date === null).sort((a, b) => a.rank - b.rank);
  for (const step of undated) {
    const before = step.happened
      ? ordered.findLastIndex((one) => one.rank <= step.rank && one.happened)
      : ordered.findLastIndex((one) => one.rank <= step.rank || one.happened);
    ordered.splice(before + 1, 0, step);
  }
  return ordered;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
