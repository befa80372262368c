import { decidersFor, type ActorRef, type DeciderState } from '@genomfor/shared';
import { Action } from '../src/actions/action.entity';
import { BoardPublication } from '../src/boards/board-publication.entity';
import { readDecisionCalendar } from '../src/bodies/decision-calendar.queries';
import { readLeaningActions } from '../src/bodies/leaning-actions.queries';
import { readMeetings } from '../src/bodies/meetings.queries';
import { FollowUpAnswer } from '../src/follow-ups/follow-up-answer.entity';
import { FollowUpRound } from '../src/follow-ups/follow-up-round.entity';
import { readViewing } from '../src/actions/viewing.queries';
import { readMatterDetail } from '../src/matters/matter-detail.queries';
import { readLapsing, readLateMatters, readMatters } from '../src/matters/matters.queries';
import { readReviews } from '../src/reviews/reviews.queries';
import { A_PLANNER } from '../test/builders';
import { describeOnBothDatabases } from '../test/database';
import { startTestApp, type TestApp } from '../test/testing-app';
import { demonstrationServices } from './demonstration-services';
import { seedDemonstration } from './seed-demonstration';

describeOnBothDatabases('The demonstration', (db) => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());

  function seed(today: string): Promise<boolean> {
    return seedDemonstration({ ...demonstrationServices(test.app), today });
  }

  /** How it stands with each that decides the action of that title. */
  async function deciding(title: string, today: string): Promise<DeciderState[]> {
    const calendar = await readDecisionCalendar(db.dataSource);
    const action = (await readLeaningActions(db.dataSource)).find((one) => one.title === title);
    return action ? decidersFor(calendar, today)(action) : [];
  }

  const way = ({ decider, path }: { decider: ActorRef; path: DeciderState['path'] }) => [
    decider.name,
    path?.meeting?.date,
    path?.papersDue,
  ];

  it('is put in once', async () => {
    expect(await seed('2018-02-26')).toBe(true);
    const actions = await db.dataSource.manager.count(Action);
    expect(await seed('2018-02-26')).toBe(false);
    expect(await db.dataSource.manager.count(Action)).toBe(actions);
  });

  it('has calendars that let every decision of the plan be counted back to the day of its papers', async () => {
    await seed('2018-02-26');
    expect((await deciding('Delegering', '2018-02-26')).map(way)).toEqual([
      ['Kommunstyrelsen', '2018-04-23', '2018-03-28'],
      ['Socialnämnden', '2018-04-17', '2018-03-26'],
      ['Vård- och omsorgsnämnden', '2018-04-18', '2018-03-27'],
      ['Överförmyndarnämnden', '2018-04-19', '2018-03-27'],
    ]);
    const [council] = await deciding('Översyn av arbetsmarknad/ekonomiskt bistånd', '2018-02-26');
    expect(council && way(council)).toEqual(['Kommunfullmäktige', '2018-06-18', '2018-05-03']);
    expect(council?.path?.steps.map(({ kind, date }) => [kind, date])).toEqual([
      ['papers', '2018-05-03'],
      ['prepare', '2018-05-15'],
      ['prepare', '2018-05-28'],
      ['decide', '2018-06-18'],
    ]);
  });

  it('has nothing in its calendars for a secretary to mend', async () => {
    await seed('2018-02-26');
    const meetings = await readMeetings(db.dataSource, '2018-02-26', { from: '2018-04-01' });
    expect(meetings.length).toBeGreaterThan(60);
    expect(meetings.filter(({ remarks }) => remarks.length > 0)).toEqual([]);
  });

  it('has matters that need somebody, and commissions in the lists of those who gave them', async () => {
    await seed('2018-02-26');
    const { rows } = await readMatters(db.dataSource, {}, '2018-02-26');
    expect(rows.map(({ registryNumber, stage, openActions }) => [registryNumber, stage, openActions])).toEqual([
      ['KS 2016/0287', 'Ska till kommunfullmäktige 12 mars 2018', 0],
      ['VON 2017/0204', 'Beslutat av vård- och omsorgsnämnden', 2],
      ['KS 2015/0198', 'Beslutat av kommunfullmäktige', 0],
      ['SN 2017/0142', 'Avslutat 21 november 2017', 1],
    ]);
    const [motion] = await readLateMatters(db.dataSource, '2018-02-26', 20);
    expect(motion).toMatchObject({ registryNumber: 'KS 2016/0287', clock: { daysLeft: -97, reasonMissing: true } });
    expect(await readLapsing(db.dataSource, '2018-02-26', 60)).toMatchObject([{ validTo: '2018-03-31' }]);
    const reviews = (await readReviews(db.dataSource, '2018-02-26')).map(({ title, total }) => [title, total]);
    expect(reviews).toContainEqual(['Uppdrag från Vård- och omsorgsnämnden', 3]);
  });

  it.each(['2018-02-26', '2026-11-22'])('has no remark on a decision for a secretary to mend on %s', async (today) => {
    await seed(today);
    const viewing = await readViewing(db.dataSource.manager, A_PLANNER, today);
    const { rows } = await readMatters(db.dataSource, {}, today);
    for (const { id, title } of rows) {
      const detail = await readMatterDetail(db.dataSource, id, viewing);
      const remarks = detail?.decisions.flatMap((decision) => decision.remarks.map(({ code }) => code));
      expect([title, remarks]).toEqual([title, detail?.kind === 'motion' ? ['proposal-only'] : []]);
    }
  });

  it('has a commission whose work is done and which the board has approved', async () => {
    await seed('2018-02-26');
    const action = await db.dataSource.manager.findOneByOrFail(Action, {
      title: 'Projektdirektiv för ledningssystemet',
    });
    expect(action).toMatchObject({ progress: 'done', approvedOn: '2018-01-31', deadlineText: 'december 2017' });
  });

  it('has the page of a board, frozen for its next meeting', async () => {
    await seed('2018-02-26');
    const [publication, ...others] = await db.dataSource.manager.find(BoardPublication);
    expect(others).toEqual([]);
    expect(publication).toMatchObject({ meetingDate: '2018-03-07', publishedOn: '2018-02-26' });
    expect(publication?.page).toMatchObject({ body: { name: 'Vård- och omsorgsnämnden' }, total: 14 });
    expect(publication?.page.commissions).toHaveLength(3);
  });

  it.each([
    ['2018-02-26', '2018-01', '2018-02-09', '2018-02', 3],
    ['2018-03-05', '2018-01', '2018-02-09', '2018-02', 3],
    ['2026-11-22', '2026-10', '2026-11-10', '2026-11', 3],
  ])('has a closed and an open round of follow-up on %s', async (today, before, closedOn, period, answered) => {
    await seed(today);
    const [closed, open, ...others] = await db.dataSource.manager.find(FollowUpRound, { order: { period: 'ASC' } });
    expect(others).toEqual([]);
    expect(closed).toMatchObject({ period: before, state: 'closed', closedOn, content: { asOf: closedOn, total: 14 } });
    expect(open).toMatchObject({ period, state: 'open', content: null });
    expect(await db.dataSource.manager.countBy(FollowUpAnswer, { roundId: open?.id })).toBe(answered);
  });

  it('leaves ways to decide also when it is seen years later', async () => {
    await seed('2026-11-22');
    const states = await deciding('Delegering', '2026-11-22');
    expect(states.map(({ path }) => path?.state)).toEqual(['open', 'open', 'open', 'open']);
  });
});
