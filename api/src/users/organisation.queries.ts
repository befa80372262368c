import type { EntityManager } from 'typeorm';
import { Review } from '../reviews/review.entity';

/** The municipality's name as its first review gives it; null while no review names one. */
export async function organisationOfReviews(manager: EntityManager): Promise<string | null> {
  const named = await manager
    .createQueryBuilder(Review, 'review')
    .where('review.organisation IS NOT NULL AND review.removedAt IS NULL')
    .orderBy('review.sortKey')
    .limit(1)
    .getOne();
  return named?.organisation ?? null;
}
