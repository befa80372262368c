import type { ActorRef, IsoDate } from '@genomfor/shared';
import type { EntityManager } from 'typeorm';
import { Actor } from '../actors/actor.entity';
import { Holding } from '../actors/holding.entity';

/** The actors whose role `userId` holds on `day`, in the order of their names. */
export async function heldRoles(manager: EntityManager, userId: string, day: IsoDate): Promise<ActorRef[]> {
  const actors = await manager
    .createQueryBuilder(Actor, 'actor')
    .innerJoin(Holding, 'holding', 'holding.actorId = actor.id')
    .where('holding.userId = :userId', { userId })
    .andWhere('holding.fromDay <= :day AND (holding.toDay IS NULL OR holding.toDay >= :day)', { day })
    .andWhere('actor.removedAt IS NULL')
    .distinct()
    .orderBy('actor.sortKey')
    .getMany();
  return actors.map(({ id, name, kind }) => ({ id, name, kind }));
}
