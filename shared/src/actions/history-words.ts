import type { ActorRef } from '../actors/actor';
import { formatIsoDate } from '../dates/format-plan-date';
import { ACTION_KIND_NAME, PROGRESS_NAME } from '../words/names';
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
  | 'sectionTitle'
  | 'deadline'
  | 'progress'
  | 'forecast'
  | 'registryNumber'
  | 'paragraph'
  | 'comment'
> & {
  responsible: readonly Pick<ActorRef, 'name'>[];
  involved: readonly Pick<ActorRef, 'name'>[];
  deciders: readonly Pick<ActorRef, 'name'>[];
  dependencies: readonly { text: string }[];
  milestones: readonly Pick<MilestoneView, 'title' | 'done'>[];
};

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
    progress: PROGRESS_NAME[action.progress],
    forecast: action.forecast === null ? null : formatIsoDate(action.forecast),
    registryNumber: action.registryNumber,
    paragraph: action.paragraph,
    comment: action.comment,
  };
}

/** Every field that reads otherwise in `after` than in `before`, in the order of the plan. */
export function fieldChanges(before: ActionWords, after: ActionWords): FieldChange[] {
  return Object.entries(after)
    .map(([field, text]) => ({ field, before: before[field] ?? null, after: text }))
    .filter((change) => change.before !== change.after);
}

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join(', ');
}
