import { DECISION_OUTCOME_NAME, type FieldChange, type HistoryKind, type NoticeSubject } from '@genomfor/shared';
import { type ActionHappened, type DecisionRecorded } from '../platform/events/domain-event';

/** How many actions that come to one person at once are told one by one; more are told as what their roles own. */
const MOST_SEPARATE = 10;
const BEGINNINGS: readonly HistoryKind[] = ['created', 'imported', 'commissioned'];
const DECIDED: readonly HistoryKind[] = ['approved', 'approval-withdrawn', 'dropped', 'restored'];

/** Something that somebody did and that one person is to be told. */
export interface News {
  userId: string;
  at: Date;
  about: NoticeSubject;
  actionId: string | null;
  /** The role by which it concerns the person; null when they were mentioned by name. */
  actorId: string | null;
  what: HistoryKind | null;
  changes: FieldChange[];
}

/** A role's part in an action, and somebody who holds the role today. */
export interface HeldPart {
  actionId: string;
  actorId: string;
  actorName: string;
  userId: string;
  isResponsible: boolean;
}

/** What the event is worth telling about; empty for most of them. */
export function subjectsOf({ what, changes }: ActionHappened): Exclude<NoticeSubject, 'role' | 'mention'>[] {
  const changed = new Set(changes.map(({ field }) => field));
  return [
    ...(BEGINNINGS.includes(what) || changed.has('responsible') ? (['assigned'] as const) : []),
    ...(changed.has('deadline') ? (['deadline'] as const) : []),
    ...(DECIDED.includes(what) ? (['decision'] as const) : []),
  ];
}

/** What holders are to be told of what was done to their action; nobody is told of what they did themselves. */
export function newsOf(event: ActionHappened, held: readonly HeldPart[]): News[] {
  const { at, by, actionId, what } = event;
  return subjectsOf(event).flatMap((about) =>
    held
      .filter((part) => part.userId !== by.id && concerns(about, event, part))
      .map(({ userId, actorId }) => {
        const told = about === 'assigned' ? [] : event.changes.filter(({ field }) => field === FIELD[about]);
        return { userId, at, about, actionId, actorId, what, changes: told };
      }),
  );
}

const FIELD = { deadline: 'deadline', decision: 'approval' };

function concerns(about: NoticeSubject, { what, changes }: ActionHappened, part: HeldPart): boolean {
  if (about === 'deadline') return true;
  if (!part.isResponsible) return false;
  if (about !== 'assigned' || BEGINNINGS.includes(what)) return true;
  return changes.some(({ field, before }) => field === 'responsible' && !isListed(before, part.actorName));
}

/** Whether the name is one of those in "Sektorchef, Vård, skola och omsorg". */
function isListed(names: string | null, name: string): boolean {
  return `, ${names ?? ''}, `.includes(`, ${name}, `);
}

/** What holders are to be told of what a body decided about their action. */
export function newsOfDecision(event: DecisionRecorded, decider: string, held: readonly HeldPart[]): News[] {
  const { at, by, outcome } = event;
  const after = `${decider}: ${DECISION_OUTCOME_NAME[outcome].toLocaleLowerCase('sv')}`;
  return held
    .filter(({ userId, isResponsible }) => isResponsible && userId !== by.id)
    .map(({ userId, actionId, actorId }) => ({
      ...{ userId, at, about: 'decision' as const, actionId, actorId, what: null },
      changes: [{ field: 'outcome', before: null, after }],
    }));
}

/** The news with each thing once, and with what many new actions have in common: the role that has come to own them. */
export function gathered(news: readonly News[]): News[] {
  const assigned = new Map<string, number>();
  for (const { about, userId } of news) {
    if (about === 'assigned') assigned.set(userId, (assigned.get(userId) ?? 0) + 1);
  }
  const once = new Map<string, News>();
  for (const one of news) {
    const isMany = one.about === 'assigned' && (assigned.get(one.userId) ?? 0) > MOST_SEPARATE;
    const told: News = isMany ? { ...one, about: 'role', actionId: null, what: null } : one;
    const { userId, about, actionId, actorId, what } = told;
    once.set([userId, about, actionId ?? actorId, what, JSON.stringify(told.changes)].join(' '), told);
  }
  return [...once.values()];
}
