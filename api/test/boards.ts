import {
  type BoardPage,
  type BoardView,
  type NewShareLinkView,
  type PublicationView,
  type RefusalBody,
  type SharedBoardView,
  type ShareLinkView,
} from '@genomfor/shared';
import { asking, type Asker } from './asking';
import { calendarKeeper } from './bodies';
import { putIn, theCareSectorPlan } from './builders';
import { type TestDatabase } from './database';
import { type TestApp } from './testing-app';

type Without<T, Known> = Omit<T, keyof Known>;

/** Whatever the API of boards answers: a test reads the part that it asked for. */
export type BoardsAnswer = BoardView &
  Without<PublicationView, BoardView> &
  Without<SharedBoardView, PublicationView> &
  Without<NewShareLinkView, PublicationView> &
  RefusalBody &
  ShareLinkView[];

/** A link that has just been made, with the secret at the end of its address. */
export type MadeLink = Pick<NewShareLinkView, 'id' | 'createdAt' | 'expiresAt' | 'url'> & { token: string };

/** A board that owns the care sector's plan of fourteen actions, as on 2018-01-18, and meets on three days. */
export interface CareBoard {
  ask: Asker<BoardsAnswer>;
  bodyId: string;
  reviewId: string;
  actionIds: string[];
  meetings: { january: string; march: string; april: string };
  page: () => Promise<BoardPage>;
  publish: (meetingId: string, introduction?: string) => Promise<PublicationView>;
  share: (publicationId: string, days?: number) => Promise<MadeLink>;
}

/** The care board, kept by a secretary. */
export async function careBoard(db: TestDatabase, test: TestApp): Promise<CareBoard> {
  const calendar = await calendarKeeper(test);
  const bodyId = await calendar.actor('Vård- och omsorgsnämnden');
  await calendar.rules(bodyId, { submissionLeadDays: 22 });
  const meetingOn = async (date: string) => (await calendar.meeting({ bodyId, date, time: '13:00' })).id;
  const meetings = {
    january: await meetingOn('2018-01-31'),
    march: await meetingOn('2018-03-07'),
    april: await meetingOn('2018-04-18'),
  };
  const { reviewId, actionIds } = await putIn(db, test.app, theCareSectorPlan());
  const planner = asking(await test.as('plan-lead'));
  const { version } = (await planner.get(`/api/reviews/${reviewId}`)).body;
  await planner
    .patch(`/api/reviews/${reviewId}`)
    .set('If-Match', `"${String(version)}"`)
    .send({ ownerId: bodyId });
  const ask = asking<BoardsAnswer>(await test.as('secretary'));
  return {
    ask,
    bodyId,
    reviewId,
    actionIds,
    meetings,
    page: async () => (await ask.get(`/api/boards/${bodyId}`)).body.page,
    publish: async (meetingId, introduction) =>
      (await ask.post(`/api/boards/${bodyId}/publications`).send({ meetingId, introduction })).body,
    share: async (publicationId, days = 30) => {
      const { body } = await ask.post(`/api/publications/${publicationId}/links`).send({ days });
      const { id, createdAt, expiresAt, url } = body;
      return { id, createdAt, expiresAt, url, token: url.split('/').at(-1) ?? '' };
    },
  };
}
