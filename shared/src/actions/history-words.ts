import type { ActorRef } from '../actors/actor';
import { formatIsoDate } from '../dates/format-plan-date';
import type { DeciderState } from '../decision-path/decision-path';
import type { EffectGoal } from '../matters/matter';
import { bodyReportText } from '../words/body-report-text';
import { paragraphText } from '../words/decision-reason-text';
import { ACTION_KIND_NAME, progressName } from '../words/names';
import type { BodyReportView } from '../reporting/body-report';
import type { ActionDetail, FieldChange, MilestoneView } from './action';
import { deadlineWords } from './deadline';

/** What the history tells of an action, field by field, in the words a reader sees; null where nothing stands. */
export type ActionWords = Readonly<Record<string, string | null>>;

type Told = Pick<
  ActionDetail,
  | 'number'
  | 'title'
  | 'description'
  | 'kind'
  | 'conditional'
  | 'sectionTitle'
  | 'deadline'
  | 'progress'
  | 'forecast'
  | 'registryNumber'
  | 'paragraph'
  | 'comment'
  | 'important'
  | 'matter'
  | 'delayReason'
  | 'effectGoals'
> & {
  responsible: readonly Pick<ActorRef, 'name'>[];
  involved: readonly Pick<ActorRef, 'name'>[];
  deciders: readonly Pick<ActorRef, 'name'>[];
  dependencies: readonly { text: string }[];
  milestones: readonly Pick<MilestoneView, 'title' | 'done'>[];
  proposedBy: Pick<ActorRef, 'name'> | null;
  reportBackTo: Pick<ActorRef, 'name'> | null;
  bodyReports: readonly BodyReportView[];
  deciderStates: readonly {
    decider: Pick<ActorRef, 'name'>;
    answer: DeciderState['answer'];
    decision: Answered | null;
  }[];
};

type Answered = Pick<NonNullable<DeciderState['decision']>, 'date' | 'paragraph' | 'byDelegation'>;

const DIRECTION_WORD: Record<EffectGoal['direction'], string> = { up: 'ska öka', down: 'ska minska' };

/** The action in words, by the names that `fieldName` knows. */
export function actionWords(action: Told): ActionWords {
  return {
    number: action.number,
    title: action.title,
    description: action.description,
    kind: ACTION_KIND_NAME[action.kind],
    section: action.sectionTitle,
    deadline: deadlineWords(action.deadline),
    responsible: listed(action.responsible.map(({ name }) => name)),
    involved: listed(action.involved.map(({ name }) => name)),
    deciders: listed(action.deciders.map(({ name }) => name)),
    dependencies: listed(action.dependencies.map(({ text }) => text)),
    milestones: listed(action.milestones.filter(({ done }) => done).map(({ title }) => `${title}: klart`)),
    conditional: action.conditional ? 'Ja' : null,
    progress: progressName(action),
    forecast: action.forecast === null ? null : formatIsoDate(action.forecast),
    registryNumber: action.registryNumber,
    paragraph: action.paragraph,
    comment: action.comment,
    important: action.important ? 'Ja' : null,
    proposedBy: action.proposedBy?.name ?? null,
    reportBackTo: action.reportBackTo?.name ?? null,
    bodyReports: listed(action.bodyReports.map(bodyReportText)),
    matter: action.matter && [action.matter.registryNumber, action.matter.title].filter(Boolean).join(' '),
    delayReason: action.delayReason,
    effectGoals: listed(action.effectGoals.map(effectGoalText)),
    approval: approvalWords(action.deciderStates),
  };
}

/** Who has said yes, when and by which §: "Kommunstyrelsen 10 april 2018 § 45, Sektorchef 3 maj 2018 på delegation". */
export function approvalWords(states: Told['deciderStates']): string | null {
  return listed(states.filter(({ answer }) => answer === 'approved').map(approvalText));
}

/** Every field that reads otherwise in `after` than in `before`, in the order of the plan. */
export function fieldChanges(before: ActionWords, after: ActionWords): FieldChange[] {
  return Object.entries(after)
    .map(([field, text]) => ({ field, before: before[field] ?? null, after: text }))
    .filter((change) => change.before !== change.after);
}

function approvalText({ decider, decision }: Told['deciderStates'][number]): string {
  if (!decision) return decider.name;
  const day = decision.date === null ? '' : ` ${formatIsoDate(decision.date)}`;
  return `${decider.name}${day}${paragraphText(decision.paragraph)}${decision.byDelegation ? ' på delegation' : ''}`;
}

/** What an action is to bring about, as a sentence without a full stop: "beviljade timmar ska minska till 2015". */
export function effectGoalText({ title, direction, year }: EffectGoal): string {
  return `${title} ${DIRECTION_WORD[direction]}${year === null ? '' : ` till ${String(year)}`}`;
}

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join(', ');
}
