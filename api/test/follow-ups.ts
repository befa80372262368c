import type {
  AwaitedRound,
  FollowUpList,
  FollowUpTask,
  FollowUpTasks,
  FollowUpView,
  RefusalBody,
  RemindersSent,
  ReportStatus,
} from '@genomfor/shared';
import { asking, type Answer, type Asker } from './asking';
import { putIn, theCareSectorPlan } from './builders';
import { type TestDatabase } from './database';
import { type TestApp } from './testing-app';

type Without<T, Known> = Omit<T, keyof Known>;

/** Whatever the API of follow-ups answers: a test reads the part that it asked for. */
export type FollowUpAnswer = FollowUpView &
  Without<FollowUpList, FollowUpView> &
  Without<FollowUpTasks, FollowUpView & FollowUpList> &
  Without<FollowUpTask, FollowUpView> &
  RemindersSent &
  Omit<RefusalBody, 'details'> & { details: FollowUpView } & AwaitedRound[];

/** The care sector's plan of fourteen actions, and somebody who leads its follow-up. */
export interface FollowedPlan {
  lead: Asker<FollowUpAnswer>;
  reviewId: string;
  actionIds: string[];
  open: (period?: string, lastDay?: string) => Promise<FollowUpView>;
  close: (id: string, version?: number) => Promise<Answer<FollowUpAnswer>>;
}

/** The plan as on 2018-01-18, followed up by a planner. */
export async function followedPlan(db: TestDatabase, test: TestApp): Promise<FollowedPlan> {
  const { reviewId, actionIds } = await putIn(db, test.app, theCareSectorPlan());
  const lead = asking<FollowUpAnswer>(await test.as('plan-lead'));
  return {
    lead,
    reviewId,
    actionIds,
    open: async (period = '2018-02', lastDay) =>
      (await lead.post(`/api/reviews/${reviewId}/follow-ups`).send({ period, lastDay })).body,
    close: async (id, version = 1) =>
      lead
        .post(`/api/follow-ups/${id}/close`)
        .set('If-Match', `"${String(version)}"`)
        .send({}),
  };
}

/** Reports on an action in a round, on the version that the person sees. */
export async function answerIn(
  ask: Asker<FollowUpAnswer>,
  roundId: string,
  actionId: string,
  report: ReportStatus,
): Promise<Answer<FollowUpAnswer>> {
  const action = (await ask.get(`/api/actions/${actionId}`)).body as unknown as { version: number };
  return ask
    .post(`/api/follow-ups/${roundId}/actions/${actionId}/reports`)
    .set('If-Match', `"${String(action.version)}"`)
    .send(report);
}
