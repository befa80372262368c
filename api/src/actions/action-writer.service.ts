import { randomUUID } from 'node:crypto';
import {
  searchKey,
  swedishSortKey,
  type ActorRef,
  type DeadlineView,
  type DependencyKind,
  type IsoDate,
} from '@genomfor/shared';
import { type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { ActionActor, type ActorPart } from './action-actor.entity';
import { Action } from './action.entity';
import { BodyReport } from './body-report.entity';
import { plannedReports, type PlannedReport } from './body-reports.queries';
import { Dependency } from './dependency.entity';
import { Milestone } from './milestone.entity';

/** Who has which part in an action. */
export interface WhoDoesWhat {
  responsible: readonly ActorRef[];
  involved: readonly ActorRef[];
  deciders: readonly ActorRef[];
}

/** What an action waits for, with whom or which action the words were found to mean. */
export interface KnownDependency {
  id: string;
  kind: DependencyKind;
  text: string;
  actorId: string | null;
  onActionId: string | null;
  expected: IsoDate | null;
  settled: boolean;
}

export interface NewMilestone {
  title: string;
  deadline: DeadlineView;
  responsible: string[];
}

/** An action to be stored, with all that hangs on it. */
export interface NewActionRecord extends WhoDoesWhat {
  action: Omit<Action, 'responsibleCount' | 'deciderCount' | 'titleKey' | 'searchText' | 'version' | 'removedAt'>;
  dependencies: readonly KnownDependency[];
  milestones: readonly NewMilestone[];
  bodyReports: readonly PlannedReport[];
}

/** What is said of the decisions about an action that nobody has said anything of. */
export const NO_DECISIONS: Pick<
  Action,
  'important' | 'proposedById' | 'reportBackToId' | 'matterId' | 'delayReason' | 'effectGoals' | 'origin'
> = {
  important: false,
  proposedById: null,
  reportBackToId: null,
  matterId: null,
  delayReason: null,
  effectGoals: [],
  origin: null,
};

/** Rows of one INSERT: building it for the widest table then keeps others waiting for some milliseconds only. */
const AT_ONCE = 50;

/** Stores the actions in the running write, many at a time, in the first version of each. */
export async function insertActions(tx: EntityManager, records: readonly NewActionRecord[]): Promise<void> {
  await insertMany(
    tx,
    Action,
    records.map(({ action, ...who }) => ({
      ...action,
      ...textKeys(action),
      ...countsOf(who),
      removedAt: null,
    })),
  );
  await insertMany(
    tx,
    ActionActor,
    records.flatMap(({ action, ...who }) => partsOf(action.id, who)),
  );
  await insertMany(
    tx,
    Dependency,
    records.flatMap(({ action, dependencies }) =>
      dependencies.map((dependency, position) => ({ ...dependency, actionId: action.id, position })),
    ),
  );
  await insertMany(
    tx,
    Milestone,
    records.flatMap(({ action, milestones }) =>
      milestones.map(({ title, deadline, responsible }, position) => ({
        id: randomUUID(),
        actionId: action.id,
        title,
        ...deadlineColumns(deadline),
        responsible,
        done: false,
        position,
      })),
    ),
  );
  await insertMany(
    tx,
    BodyReport,
    records.flatMap(({ action, bodyReports }) => plannedReports(action.id, bodyReports)),
  );
}

/** Gives the action these actors instead of those it has. The columns that count them are for the caller to store. */
export async function replaceActors(
  tx: EntityManager,
  actionId: string,
  who: WhoDoesWhat,
): Promise<Pick<Action, 'responsibleCount' | 'deciderCount'>> {
  await tx.delete(ActionActor, { actionId });
  await insertMany(tx, ActionActor, partsOf(actionId, who));
  return countsOf(who);
}

/** Gives the action these dependencies instead of those it has. */
export async function replaceDependencies(
  tx: EntityManager,
  actionId: string,
  dependencies: readonly KnownDependency[],
): Promise<void> {
  await tx.delete(Dependency, { actionId });
  await insertMany(
    tx,
    Dependency,
    dependencies.map((dependency, position) => ({ ...dependency, actionId, position })),
  );
}

/** What an action is sorted and searched by. */
export function textKeys({
  number,
  title,
  description,
}: Pick<Action, 'number' | 'title' | 'description'>): Pick<Action, 'titleKey' | 'searchText'> {
  return {
    titleKey: swedishSortKey(title),
    searchText: searchKey([number ?? '', title, description ?? ''].join(' ')),
  };
}

/** The columns of a deadline, of an action or a milestone. */
export function deadlineColumns({ text, date, precision, start, approximate, openKind }: DeadlineView) {
  return {
    deadlineText: text,
    deadlineDate: date,
    deadlinePrecision: precision,
    deadlineStart: start,
    deadlineApproximate: approximate,
    deadlineOpen: openKind,
  };
}

/** The columns of a deadline as it was first decided. */
export function originalColumns({ text, date, precision, start, approximate, openKind }: DeadlineView) {
  return {
    originalText: text,
    originalDate: date,
    originalPrecision: precision,
    originalStart: start,
    originalApproximate: approximate,
    originalOpen: openKind,
  };
}

function countsOf({ responsible, deciders }: Pick<WhoDoesWhat, 'responsible' | 'deciders'>) {
  return { responsibleCount: responsible.length, deciderCount: deciders.length };
}

function partsOf(actionId: string, { responsible, involved, deciders }: WhoDoesWhat): object[] {
  const inPart = (part: ActorPart, actors: readonly ActorRef[]): object[] =>
    actors.map(({ id: actorId }, position) => ({ actionId, part, position, actorId }));
  return [...inPart('responsible', responsible), ...inPart('involved', involved), ...inPart('decider', deciders)];
}

async function insertMany(
  tx: EntityManager,
  entity: EntityTarget<ObjectLiteral>,
  rows: readonly object[],
): Promise<void> {
  for (let first = 0; first < rows.length; first += AT_ONCE) {
    const some = rows.slice(first, first + AT_ONCE);
    await tx.createQueryBuilder().insert().into(entity).values(some).updateEntity(false).execute();
  }
}
