import { decidersFor, type ActorRef, type DeciderState } from '@genomfor/shared';
import { Action } from '../src/actions/action.entity';
import { BodiesService } from '../src/bodies/bodies.service';
import { readDecisionCalendar } from '../src/bodies/decision-calendar.queries';
import { readLeaningActions } from '../src/bodies/leaning-actions.queries';
import { readMeetings } from '../src/bodies/meetings.queries';
import { MeetingsService } from '../src/bodies/meetings.service';
import { UnionRegimesService } from '../src/bodies/union-regimes.service';
import { PlanWriterService } from '../src/reviews/plan-writer.service';
import { describeOnBothDatabases } from '../test/database';
import { startTestApp, type TestApp } from '../test/testing-app';
import { seedDemonstration } from './seed-demonstration';

describeOnBothDatabases('The demonstration', (db) => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());

  function seed(today: string): Promise<boolean> {
    const found = { strict: false };
    return seedDemonstration({
      unitOfWork: db.unitOfWork,
      writer: test.app.get(PlanWriterService, found),
      calendars: {
        bodies: test.app.get(BodiesService, found),
        meetings: test.app.get(MeetingsService, found),
        unions: test.app.get(UnionRegimesService, found),
      },
      today,
    });
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

  it('leaves ways to decide also when it is seen years later', async () => {
    await seed('2026-11-22');
    const states = await deciding('Delegering', '2026-11-22');
    expect(states.map(({ path }) => path?.state)).toEqual(['open', 'open', 'open', 'open']);
  });
});
