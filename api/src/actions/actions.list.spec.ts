import { countStandings, type ActionList } from '@genomfor/shared';
import { anAction, aPlan, putIn, theCareSectorPlan } from '../../test/builders';
import { asking, type Asker } from '../../test/asking';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';

describeOnBothDatabases(
  'The list of actions',
  (db) => {
    let test: TestApp;
    let agent: Asker;
    let reviewId: string;
    const ids = new Map<string, string>();

    beforeAll(async () => {
      test = await startTestApp(db, { today: '2018-02-26' });
      agent = asking(await test.as('reader'));
      ({ reviewId } = await putIn(db, test.app, theCareSectorPlan()));
      const other = { title: 'Zonindelning 100 %', deadline: 'löpande', responsible: ['Ängvaktare'], deciders: [] };
      await putIn(db, test.app, aPlan({ actions: [anAction(other)] }));
      for (const { id, name } of (await agent.get('/api/actors')).body) ids.set(name, id);
    });
    afterAll(() => test.close());

    const list = async (query: Record<string, string>): Promise<ActionList> => {
      const { status, body } = await agent.get('/api/actions').query(query);
      expect(status).toBe(200);
      return body;
    };
    const titles = async (query: Record<string, string>): Promise<string[]> =>
      (await list(query)).rows.map(({ title }) => title);

    it('reads like the paper: in the order of the plan, with what every cell says', async () => {
      const { rows, total, all, today } = await list({ review: reviewId });

      expect([total, all, today]).toEqual([14, 14, '2018-02-26']);
      expect(rows.map(({ sectionTitle }) => sectionTitle)).toEqual([
        ...Array<string>(7).fill('Nämnder, sektor och andra sektorer'),
        ...Array<string>(7).fill('Inom sektorn'),
      ]);
      expect(rows[0]).toMatchObject({
        title: 'Delegering',
        deadline: { text: '180430', date: '2018-04-30', precision: 'day' },
        originalDeadline: { date: '2018-04-30' },
        responsible: [{ name: 'Kommundirektör', kind: 'role' }],
        deciders: [{ name: 'Kommunstyrelsen' }, { name: 'Nämnderna' }],
        mayReport: false,
        version: 1,
      });
      expect(rows[9]?.milestones.map(({ deadline }) => deadline.date)).toEqual(['2018-02-28', '2018-04-30']);
    });

    it('counts how all of the review stand, whatever is shown of it', async () => {
      const { standings, missing, all, total } = await list({ review: reviewId, q: 'delegering' });

      expect([total, all]).toEqual([1, 14]);
      expect(missing).toEqual({ decider: 3, responsible: 0, deadline: 0 });
      expect(Object.values(standings).reduce((sum, count) => sum + count)).toBe(14);
      expect(standings.risk).toBe(5);
    });

    it('counts exactly what the rows themselves say', async () => {
      const { rows, standings } = await list({});

      expect(rows.flatMap(({ assessment }) => assessment.reasons)).toContainEqual(
        expect.objectContaining({ code: 'milestone-near' }),
      );
      expect(countStandings(rows.map(({ assessment }) => assessment))).toEqual(standings);
    });

    it.each<[string, () => Record<string, string>, string[]]>([
      [
        'a word in a title, whatever the case',
        () => ({ q: 'ÖVERSYN AV ARBETSM' }),
        ['Översyn av arbetsmarknad och ekonomiskt bistånd'],
      ],
      ['the name of somebody who has a part', () => ({ q: 'ängvaktare' }), ['Zonindelning 100 %']],
      [
        'all of several words',
        () => ({ q: 'samverkan personal' }),
        ['Samverkan mellan nämnderna och sektorns personal'],
      ],
      ['a percent sign as itself', () => ({ q: '%' }), ['Zonindelning 100 %']],
      ['no action at all', () => ({ q: 'helt annat' }), []],
      [
        'who answers for it',
        () => ({ responsible: ids.get('Ekonomichef') ?? '' }),
        ['Kvalitetssäkra sektorns ekonomistöd'],
      ],
      [
        'who decides',
        () => ({ decider: ids.get('Kommunfullmäktige') ?? '' }),
        ['Översyn av arbetsmarknad och ekonomiskt bistånd'],
      ],
      [
        'an actor in any part, waited for too',
        () => ({ actor: ids.get('Ekonomichef') ?? '' }),
        [
          'Budget och uppföljning',
          'Förbättrad dialog mellan stödfunktioner och verksamheter',
          'Kvalitetssäkra sektorns ekonomistöd',
        ],
      ],
      [
        'a deadline on or after a day, and on or before another',
        () => ({ from: '2018-03-01', to: '2018-03-31' }),
        ['Budget och uppföljning'],
      ],
      [
        'nobody to decide',
        () => ({ missing: 'decider', review: reviewId }),
        [
          'Förbättrad dialog mellan stödfunktioner och verksamheter',
          'Samverkan mellan nämnderna och sektorns personal',
          'Tydliggöra roller och ansvar',
        ],
      ],
      [
        'a standing',
        () => ({ standing: 'risk', review: reviewId }),
        [
          'Se över externa stödfunktioner',
          'Översyn av arbetsmarknad och ekonomiskt bistånd',
          'Plan för kompetensutveckling och förbättrad budgetprocess',
          'Introduktion av nya chefer',
          'Uppföljning av tidigare översynsrapporter',
        ],
      ],
      ['a change since a day to come', () => ({ changedSince: '2018-02-27' }), []],
    ])('is narrowed to %s', async (_, query, expected) => {
      expect(await titles(query())).toEqual(expected);
    });

    it.each<[string, Record<string, string>, string[]]>([
      ['by title in Swedish order', { sort: 'title', limit: '2' }, ['Budget och uppföljning', 'Delegering']],
      [
        'by title from the end',
        { sort: 'title', descending: 'true', limit: '2' },
        ['Översyn av arbetsmarknad och ekonomiskt bistånd', 'Zonindelning 100 %'],
      ],
      [
        'by deadline',
        { sort: 'deadline', limit: '3' },
        ['Introduktion av nya chefer', 'Uppföljning av tidigare översynsrapporter', 'Budget och uppföljning'],
      ],
      [
        'by deadline from the end, the open one last all the same',
        { sort: 'deadline', descending: 'true', offset: '13' },
        ['Uppföljning av tidigare översynsrapporter', 'Zonindelning 100 %'],
      ],
      ['by who answers for it', { sort: 'responsible', limit: '1' }, ['Kvalitetssäkra sektorns ekonomistöd']],
      [
        'by who answers for it from the end',
        { sort: 'responsible', descending: 'true', limit: '1' },
        ['Zonindelning 100 %'],
      ],
      ['by who decides', { sort: 'decider', limit: '1' }, ['Kvalitetssäkra sektorns ekonomistöd']],
      [
        'the gravest first',
        { sort: 'standing', limit: '2' },
        ['Introduktion av nya chefer', 'Uppföljning av tidigare översynsrapporter'],
      ],
      [
        'by month, and by title within it',
        { group: 'month', sort: 'title', limit: '3' },
        ['Introduktion av nya chefer', 'Uppföljning av tidigare översynsrapporter', 'Budget och uppföljning'],
      ],
      ['by section', { group: 'section', sort: 'title', offset: '1', limit: '1' }, ['Budget och uppföljning']],
      ['by standing and then title', { group: 'standing', sort: 'title', limit: '1' }, ['Introduktion av nya chefer']],
      [
        'by the one who answers, and then deadline',
        { group: 'responsible', sort: 'deadline', offset: '1', limit: '1' },
        ['Delegering'],
      ],
    ])('is ordered %s', async (_, query, expected) => {
      expect(await titles(query)).toEqual(expected);
    });

    it('comes in parts that together are the whole, each action once', async () => {
      const whole = await titles({ sort: 'deadline' });
      const parts = await Promise.all(
        ['0', '4', '8', '12'].map((offset) => titles({ sort: 'deadline', offset, limit: '4' })),
      );

      expect(parts.flat()).toEqual(whole);
      expect((await list({ q: 'sektor', offset: '1', limit: '1' })).total).toBe(
        (await list({ q: 'sektor' })).rows.length,
      );
    });

    it.each([
      ['a sort that is not there', { sort: 'colour' }],
      ['more rows than are given at once', { limit: '501' }],
      ['a place that no database can count to', { offset: '1e30' }],
      ['a day that does not exist', { from: '2018-02-30' }],
      ['an id that is none', { review: 'x' }],
      ['a word that is unknown', { colour: 'red' }],
    ])('refuses %s', async (_, query) => {
      const { status, body } = await agent.get('/api/actions').query(query);
      expect([status, body.code]).toEqual([400, 'invalid-input']);
    });

    it('is for those who are signed in', async () => {
      expect((await test.anonymous().get('/api/actions')).status).toBe(401);
    });
  },
  { clearBetween: false },
);
