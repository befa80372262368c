import type { MatterDetail } from '@genomfor/shared';
import { describeOnBothDatabases } from '../../test/database';
import { decisionOf, matterKeeper, type MatterKeeper } from '../../test/matters';
import { startTestApp, type TestApp } from '../../test/testing-app';

const GOALS = [
  { title: 'beviljade timmar', direction: 'down', year: 2013 },
  { title: 'utförda timmar', direction: 'down', year: 2013 },
  { title: 'kvalitet', direction: 'up', year: 2013 },
];

describeOnBothDatabases('A matter of information that a board files', (db) => {
  let test: TestApp;
  let keeper: MatterKeeper;
  let boardId: string;
  let matter: MatterDetail;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2013-02-04' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    keeper = await matterKeeper(test);
    const committeeId = await keeper.calendar.actor('Allmänna utskottet', 'committee');
    boardId = await keeper.calendar.actor('Socialnämnden');
    const { id } = await keeper.matter({ registryNumber: '2012/503-70' });
    // Written down in the wrong order: the day decides.
    await keeper.decision(id, {
      bodyId: boardId,
      role: 'decides',
      outcome: 'filed',
      date: '22 november 2012',
      paragraph: '188',
      pages: '19–20',
    });
    matter = await keeper.decision(id, {
      bodyId: committeeId,
      role: 'prepares',
      outcome: 'noted',
      date: '2012-11-13',
      paragraph: '§ 80',
      pages: '17–18',
    });
  });

  const commission = (input: object) =>
    keeper.ask.post(`/api/decisions/${decisionOf(matter, 'Socialnämnden').id}/commissions`).send(input);
  const theCommission = () =>
    commission({
      title: 'Uppdrag-Timpris-Uppföljning',
      responsible: 'Förvaltningschef',
      deadline: '15 februari 2013',
      reportBackBodyId: boardId,
      effectGoals: GOALS,
    });

  it('shows the preparation before the decision, each with day, § and pages', () => {
    expect(matter.decisions.map(({ body, date, paragraph, pages }) => [body.name, date, paragraph, pages])).toEqual([
      ['Allmänna utskottet', '2012-11-13', '§ 80', '17–18'],
      ['Socialnämnden', '2012-11-22', '188', '19–20'],
    ]);
    expect(matter.decisions.flatMap(({ remarks }) => remarks)).toEqual([]);
    expect(matter.latest).toEqual({ body: 'Socialnämnden', date: '2012-11-22', paragraph: '188', outcome: 'filed' });
  });

  it('gives no action by itself', () => {
    expect([matter.actions, matter.openActions, matter.proposals]).toEqual([[], 0, []]);
  });

  it('gives a commission with a day, somebody to report to, and what it is to bring about', async () => {
    const { status, body } = await theCommission();

    expect(status).toBe(201);
    expect(body).toMatchObject({
      title: 'Uppdrag-Timpris-Uppföljning',
      reviewTitle: 'Uppdrag från Socialnämnden',
      kind: 'report',
      responsible: [{ name: 'Förvaltningschef', kind: 'role' }],
      reportBackTo: { name: 'Socialnämnden' },
      deadline: { date: '2013-02-15' },
      effectGoals: GOALS,
      matter: { id: matter.id, registryNumber: '2012/503-70' },
      origin: { kind: 'commission', matterId: matter.id, label: 'Socialnämnden 22 november 2012 § 188', quote: null },
      history: [{ what: 'commissioned' }],
    });
    expect(body.assessment.reasons).toContainEqual(expect.objectContaining({ daysLeft: 11 }));
  });

  it('leaves what was promised open when it is closed', async () => {
    await theCommission();
    const closed = await keeper.ask
      .patch(`/api/matters/${matter.id}`)
      .set('If-Match', '"1"')
      .send({ closedOn: '2012-11-22' });

    expect(closed.body).toMatchObject({
      closedOn: '2012-11-22',
      openActions: 1,
      clock: { kind: 'commission', due: '2013-02-15', daysLeft: 11, late: false },
      actions: [{ title: 'Uppdrag-Timpris-Uppföljning', deadline: '15 februari 2013', origin: 'commission' }],
    });
    expect((await keeper.ask.get('/api/matters').query({ open: 'true' })).body.rows).toEqual([]);
  });

  it('gives further commissions into the same list, one without a day and with nobody known to answer for it too', async () => {
    const first = (await theCommission()).body;
    const undated = await commission({ title: 'Uppföljning av samverkan med fackliga företrädare', responsible: '–' });
    const second = (await keeper.ask.get(`/api/actions/${undated.body.id}`)).body;

    expect(second.reviewId).toBe(first.reviewId);
    expect(second).toMatchObject({ kind: 'measure', deadline: { date: null }, responsible: [] });
    const { body } = await keeper.ask.get('/api/actions').query({ review: first.reviewId ?? '', undated: 'true' });
    expect(body.total).toBe(1);
    expect((await keeper.detail(matter.id)).openActions).toBe(2);
  });

  it('gives the commission into the review of the matter when it has one', async () => {
    const planner = await test.as('plan-lead');
    const review = (await planner.post('/api/reviews').send({ title: 'Hemtjänsten' })).body as { id: string };
    await keeper.ask.patch(`/api/matters/${matter.id}`).set('If-Match', '"1"').send({ reviewId: review.id });

    expect((await theCommission()).body).toMatchObject({ reviewId: review.id, reviewTitle: 'Hemtjänsten' });
    expect((await keeper.detail(matter.id)).reviewTitle).toBe('Hemtjänsten');
  });

  it('makes one list when the first commissions are given at the same time', async () => {
    const answers = await Promise.all([theCommission(), theCommission(), theCommission()]);
    expect(new Set(answers.map(({ body }) => body.reviewId)).size).toBe(1);
  });

  it.each([
    ['a day that nobody understands', { deadline: 'sedan' }, 422, 'deadline-not-understood'],
    ['somebody to report to who does not meet', { reportBackBodyId: 'role' }, 422, 'not-a-body'],
    ['no title', { title: ' ' }, 400, 'invalid-input'],
    ['nobody to do it', { responsible: '' }, 400, 'invalid-input'],
  ])('gives no commission with %s', async (_, wrong, status, code) => {
    const roleId = await keeper.calendar.actor('Förvaltningschef', null, 'role');
    const input = { title: 'Redovisa', responsible: 'Förvaltningschef', ...wrong };
    if ('reportBackBodyId' in input) input.reportBackBodyId = roleId;
    const answer = await commission(input);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await keeper.detail(matter.id)).actions).toEqual([]);
  });

  it('gives no commission before it is decided', async () => {
    const pending = await keeper.decision(matter.id, { bodyId: boardId, role: 'decides' });
    const { body } = await keeper.ask
      .post(`/api/decisions/${decisionOf(pending, 'Socialnämnden').id}/commissions`)
      .send({ title: 'Redovisa', responsible: 'Förvaltningschef' });
    expect(body.code).toBe('decision-not-made');
  });
});
