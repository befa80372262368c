import {
  formatIsoDate,
  paragraphText,
  type ActionKind,
  type ActionOrigin,
  type ActorRef,
  type EffectGoal,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { ActorDirectory } from '../actors/actor-directory.service';
import { Actor } from '../actors/actor.entity';
import { isBody } from '../actors/actors.queries';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { execute, select } from '../platform/database/select';
import { Refused } from '../platform/errors/refused';
import { writtenDeadline } from '../platform/validation/written-deadline';
import { PlanWriterService, type NewPlan } from '../reviews/plan-writer.service';
import { type Decision } from './decision.entity';
import { existing } from './matter-changes.service';
import { Matter } from './matter.entity';

/** An action that comes from a decision. */
export interface GivenAction {
  originKind: ActionOrigin['kind'];
  title: string;
  description?: string | null;
  kind: ActionKind;
  /** In the words of a cell. */
  responsible: string;
  /** In the words of a plan; empty for none. */
  deadline: string;
  /** Who must say yes to it when it is done, by name; nobody unless said. */
  deciders?: string[];
  reportBackToId?: string | null;
  effectGoals?: EffectGoal[];
}

/** Puts the actions that decisions give rise to into a plan. */
@Injectable()
export class GivenActionsService {
  constructor(
    private readonly plans: PlanWriterService,
    private readonly clock: Clock,
  ) {}

  /**
   * Puts the action into the review of the decision's matter, or else into the own list of who decided, which is made the
   * first time; gives its id. Throws Refused: 'deadline-not-understood', and 'not-a-body' for one it is to be reported to
   * and who does not meet.
   */
  async give(tx: EntityManager, by: Caller, decision: Decision, given: GivenAction): Promise<string> {
    const deadline = writtenDeadline(given.deadline, this.clock.today());
    const matter = decision.matterId === null ? null : await tx.findOneBy(Matter, { id: decision.matterId });
    const decider = existing(await tx.findOneBy(Actor, { id: decision.actorId }));
    if (given.reportBackToId && !(await isBody(tx, given.reportBackToId))) throw new Refused('not-a-body');
    // Two who give the first commission at the same time take turns, so that there is one list, and one actor of each name.
    await execute(tx, 'UPDATE actor SET version = version WHERE id = ?', [decider.id]);
    const { actors, involved } = await (await ActorDirectory.open(tx)).understand(given.responsible);
    const plan: NewPlan = {
      ...(await placeFor(tx, matter, decider)),
      importId: null,
      phases: [],
      actions: [
        {
          title: given.title.trim(),
          description: given.description?.trim() || null,
          kind: given.kind,
          responsible: namesOf(actors),
          involved: namesOf(involved),
          deciders: given.deciders ?? [],
          deadline,
          registryNumber: matter?.registryNumber ?? null,
          paragraph: decision.paragraph,
          origin: originIn(decision, decider.name, given.originKind),
          matterId: decision.matterId,
          reportBackToId: given.reportBackToId ?? null,
          effectGoals: given.effectGoals ?? [],
        },
      ],
    };
    const { actionIds } = await this.plans.createPlan(tx, plan, by);
    return existing(actionIds[0] ?? null);
  }
}

/** "Socialnämnden 22 november 2012 § 188"; a day or a § that nobody knows is left out. */
function originIn(
  { id, matterId, decidedOn, paragraph }: Decision,
  decider: string,
  kind: ActionOrigin['kind'],
): ActionOrigin {
  const day = decidedOn === null ? '' : ` ${formatIsoDate(decidedOn)}`;
  return { kind, decisionId: id, matterId, label: `${decider}${day}${paragraphText(paragraph)}`, quote: null };
}

/**
 * Where what a body gives others to do is kept: the review of the matter, or else the body's own list, with the name that the
 * list gets when it is made.
 */
export async function placeFor(
  tx: EntityManager,
  matter: Pick<Matter, 'reviewId'> | null,
  decider: Pick<Actor, 'id' | 'name'>,
): Promise<Pick<NewPlan, 'reviewId' | 'title' | 'owner'>> {
  const title = `Uppdrag från ${decider.name}`;
  const [review] = await select<{ id: string }>(
    tx,
    `SELECT id FROM review WHERE removed_at IS NULL AND (id = ? OR (owner_id = ? AND title = ?))
      ORDER BY CASE WHEN id = ? THEN 0 ELSE 1 END, id LIMIT 1`,
    [matter?.reviewId ?? null, decider.id, title, matter?.reviewId ?? null],
  );
  return { reviewId: review?.id ?? null, title, owner: decider.name };
}

function namesOf(actors: readonly ActorRef[]): string[] {
  return actors.map(({ name }) => name);
}
