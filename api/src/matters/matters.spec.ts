import { describeOnBothDatabases } from '../../test/database';
import { matterKeeper, type MatterKeeper } from '../../test/matters';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { readLapsing, readLateMatters } from './matters.queries';

describeOnBothDatabases('A matter', (db) => {
  let test: TestApp;
  let keeper: MatterKeeper;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    keeper = await matterKeeper(test);
  });

  const found = async (query: Record<string, string>): Promise<string[]> =>
    (await keeper.ask.get('/api/matters').query(query)).body.rows.map(({ title }) => title);

  describe('is found by', () => {
    beforeEach(async () => {
      await keeper.matter({ title: 'Översyn av hemtjänsten', kind: 'review', registryNumber: 'KS 14/101' });
      await keeper.matter({ title: 'Timpris 100 % i ny form', registryNumber: 'Dnr 2012/503-70' });
      await keeper.matter({ title: 'Äldreomsorgens lokaler', kind: 'other', submittedOn: '2018-01-15' });
    });

    it.each([
      ['its registry number as it is written', 'KS 14/101', ['Översyn av hemtjänsten']],
      ['its registry number in another way', 'ks2014-0101', ['Översyn av hemtjänsten']],
      ['the number alone', '101', ['Översyn av hemtjänsten']],
      ['the number with its year', '2012/503', ['Timpris 100 % i ny form']],
      ['a word of its title', 'ÖVERSYN', ['Översyn av hemtjänsten']],
      ['several words in any order', 'hemtj översyn', ['Översyn av hemtjänsten']],
      ['a letter with its dots', 'äldre', ['Äldreomsorgens lokaler']],
      ['nothing without the dots', 'aldre', []],
      ['a sign that means something to a database', '100 %', ['Timpris 100 % i ny form']],
      ['no such number', '2019/503', []],
    ])('%s', async (_, q, titles) => {
      expect(await found({ q })).toEqual(titles);
    });
  });

  it('is listed among those of its kind and of the bodies that handle it, open ones first, in pages', async () => {
    const boardId = await keeper.calendar.actor('Socialnämnden');
    const late = await keeper.matter({ title: 'Sen', kind: 'motion', submittedOn: '2016-01-01' });
    const closed = await keeper.matter({ title: 'Avslutad', closedOn: '2018-02-01' });
    const fresh = await keeper.matter({ title: 'Ny', kind: 'motion', submittedOn: '2018-02-01' });
    await keeper.decision(closed.id, { bodyId: boardId, role: 'decides', outcome: 'filed', date: '2018-01-30' });

    expect(await found({})).toEqual(['Ny', 'Sen', 'Avslutad']);
    expect(await found({ kind: 'motion' })).toEqual(['Ny', 'Sen']);
    expect(await found({ body: boardId })).toEqual(['Avslutad']);
    expect(await found({ open: 'false' })).toEqual(['Avslutad']);
    expect(await found({ late: 'true' })).toEqual(['Sen']);
    const page = (await keeper.ask.get('/api/matters').query({ offset: 1, limit: 1 })).body;
    expect([page.rows.map(({ id }) => id), page.total, page.today]).toEqual([[late.id], 3, '2018-02-26']);
    expect((await readLateMatters(db.dataSource, '2019-02-02', 20)).map(({ id }) => id)).toEqual([late.id, fresh.id]);
    expect((await readLateMatters(db.dataSource, '2019-02-02', 1)).map(({ id }) => id)).toEqual([late.id]);
  });

  it('that is a governing document is told of before it ceases to hold', async () => {
    const plan = {
      title: 'Uppföljningsplan',
      kind: 'governing',
      validFrom: '2015-01-01',
      validTo: '31 december 2017',
    } as const;
    const { id, validTo } = await keeper.matter(plan);
    expect(validTo).toBe('2017-12-31');

    const lapsing = [{ matterId: id, title: 'Uppföljningsplan', validTo: '2017-12-31' }];
    expect(await readLapsing(db.dataSource, '2017-10-01', 90)).toEqual([]);
    expect(await readLapsing(db.dataSource, '2017-10-02', 90)).toEqual(lapsing);
    expect(await readLapsing(db.dataSource, '2017-12-31', 90)).toEqual(lapsing);
    expect(await readLapsing(db.dataSource, '2018-01-01', 90)).toEqual([]);
  });

  it('is changed by one who has seen its newest version, and keeps what is not named', async () => {
    const { id } = await keeper.matter({ registryNumber: 'SN 2017/5', note: 'Bereds.' });
    const change = (version: number, body: object) =>
      keeper.ask.patch(`/api/matters/${id}`).set('If-Match', `"${version}"`).send(body);
    const { body, headers } = await change(1, { title: 'Timpris', delayReason: ' ' });
    expect(headers['etag']).toBe('"2"');
    expect(body).toMatchObject({ title: 'Timpris', registryNumber: 'SN 2017/5', note: 'Bereds.', delayReason: null });

    const second = await change(1, { title: 'Annat' });
    expect([second.status, second.body.code, second.body.details.title]).toEqual([409, 'changed-by-other', 'Timpris']);
    expect((await keeper.ask.patch(`/api/matters/${id}`).send({ title: 'Annat' })).body.code).toBe('version-missing');
  });

  it('tells what has happened to it in the order of days, and takes back what was told by mistake', async () => {
    const { id } = await keeper.matter();
    const tell = async (input: object) => (await keeper.ask.post(`/api/matters/${id}/events`).send(input)).body;
    await tell({ kind: 'statement', text: 'Yttrande', date: '2018-02-01' });
    await tell({ kind: 'other', text: 'Utan dag' });
    const { events } = await tell({ kind: 'referred', text: 'Remiss', date: '180115' });
    expect(events.map(({ text, date }) => [text, date])).toEqual([
      ['Remiss', '2018-01-15'],
      ['Yttrande', '2018-02-01'],
      ['Utan dag', null],
    ]);

    const path = `/api/matters/${id}/events/${events[2]?.id ?? ''}`;
    expect((await keeper.ask.delete(path)).body.events).toHaveLength(2);
    expect((await keeper.ask.delete(path)).body.code).toBe('not-found');
  });

  it('is taken away only while nothing hangs on it', async () => {
    const { id } = await keeper.matter();
    await keeper.ask.post(`/api/matters/${id}/events`).send({ kind: 'other', text: 'Fel ärende' });
    expect((await keeper.ask.delete(`/api/matters/${id}`)).status).toBe(204);
    expect((await keeper.ask.get(`/api/matters/${id}`)).body.code).toBe('not-found');

    const used = await keeper.matter();
    const bodyId = await keeper.calendar.actor('Socialnämnden');
    await keeper.decision(used.id, { bodyId, role: 'decides' });
    expect((await keeper.ask.delete(`/api/matters/${used.id}`)).body.code).toBe('matter-in-use');
  });

  it.each([
    ['a month where a day is asked for', { submittedOn: 'maj 2015' }, 'submittedOn'],
    ['a day that does not exist', { closedOn: '31 april 2015' }, 'closedOn'],
    ['an end before its beginning', { validFrom: '2018-01-01', validTo: '2017-12-31' }, 'validTo'],
    ['a kind that is none', { kind: 'wish' }, 'kind'],
    ['no title', { title: ' ' }, 'title'],
  ])('is not made with %s', async (_, wrong, field) => {
    const { status, body } = await keeper.ask.post('/api/matters').send({ title: 'A', kind: 'other', ...wrong });
    expect([status, body.fields?.map((one) => one.field)]).toEqual([400, [field]]);
  });
});
