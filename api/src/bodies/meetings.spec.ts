import { randomUUID } from 'node:crypto';
import { calendarKeeper, type CalendarKeeper } from '../../test/bodies';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { Decision } from '../matters/decision.entity';
import { AuditEntry } from '../platform/audit/audit-entry.entity';

describeOnBothDatabases('A meeting', (db) => {
  let test: TestApp;
  let keeper: CalendarKeeper;
  let board: string;

  beforeAll(async () => {
    test = await startTestApp(db, { today: '2018-02-26' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    keeper = await calendarKeeper(test);
    board = await keeper.actor('Vård- och omsorgsnämnden');
  });

  const add = (input: object) => keeper.ask.post('/api/meetings').send({ bodyId: board, ...input });
  const change = (id: string, version: number, changes: object) =>
    keeper.ask.patch(`/api/meetings/${id}`).set('If-Match', `"${version}"`).send(changes);
  const told = async (targetId: string) =>
    (await db.dataSource.manager.find(AuditEntry, { where: { targetId }, order: { at: 'ASC' } })).map(
      ({ what }) => what,
    );
  const changesTold = async (targetId: string) =>
    (await db.dataSource.manager.find(AuditEntry, { where: { targetId }, order: { at: 'ASC' } })).map(({ changes }) =>
      changes?.map(({ field, before, after }) => `${field}: ${before ?? '–'} → ${after ?? '–'}`),
    );
  const aDecisionAt = (meetingId: string) =>
    db.dataSource.manager.insert(Decision, {
      id: randomUUID(),
      matterId: null,
      actorId: board,
      byDelegation: false,
      meetingId,
      decidedOn: null,
      paragraph: null,
      paragraphKey: null,
      pages: null,
      role: 'decides',
      outcome: null,
      clauses: [],
      floorMotions: [],
      dissents: [],
      approvedOn: null,
      postedOn: null,
      importId: null,
    });

  it('is written as anybody writes a day and a time, and its papers are counted from what the body wants', async () => {
    await keeper.rules(board, { submissionLeadDays: 22, noticeLeadDays: 7 });
    const { status, headers, body } = await add({ date: '18 april 2018', time: 'kl 13', place: ' Stora salen ' });
    expect([status, headers['etag']]).toEqual([201, '"1"']);
    expect(body).toMatchObject({
      body: { id: board, name: 'Vård- och omsorgsnämnden', kind: 'body' },
      date: '2018-04-18',
      time: '13:00',
      place: 'Stora salen',
      submissionDue: '2018-03-27',
      noticeDue: '2018-04-11',
      submissionGiven: false,
      noticeGiven: false,
      state: 'planned',
      movedFrom: null,
      matters: 0,
      remarks: [],
    });
    expect((await keeper.ask.get(`/api/meetings/${body.id}`)).body).toEqual(body);
    expect(await told(body.id)).toEqual(['meeting.added']);
  });

  it('has days of its own for papers and notice when they are given, and the body its own again when they are not', async () => {
    await keeper.rules(board, { submissionLeadDays: 22 });
    const meeting = await keeper.meeting({
      bodyId: board,
      date: '180418',
      submissionDue: '2 april 2018',
      noticeDue: '180410',
    });
    expect(meeting).toMatchObject({ submissionDue: '2018-04-02', submissionGiven: true, noticeDue: '2018-04-10' });
    const { body } = await change(meeting.id, 1, { submissionDue: null });
    expect(body).toMatchObject({ submissionDue: '2018-03-27', submissionGiven: false, noticeGiven: true });
  });

  it('is one to a day for a body, and others may meet that day', async () => {
    const { body } = await add({ date: '2018-04-18' });
    expect((await add({ date: '180418' })).body.code).toBe('already-exists');
    const other = await add({ date: '2018-04-25' });
    expect((await change(other.body.id, 1, { date: '2018-04-18', reason: 'Påsk' })).body.code).toBe('already-exists');
    expect((await add({ date: '2018-04-18', bodyId: await keeper.actor('Socialnämnden') })).status).toBe(201);
    expect((await keeper.ask.get(`/api/meetings/${body.id}`)).body.remarks).toEqual([]);
  });

  it('that meets the same day as the body that prepares for it is worth a look, from both', async () => {
    const committee = await keeper.actor('Allmänna utskottet', 'committee');
    await keeper.rules(board, { preparedById: committee });
    await add({ date: '2018-04-18' });
    await keeper.meeting({ bodyId: committee, date: '2018-04-18' });
    const { rows } = (await keeper.ask.get('/api/meetings')).body;
    expect(rows.map(({ remarks }) => remarks)).toEqual([
      [{ code: 'same-day', body: 'Vård- och omsorgsnämnden' }],
      [{ code: 'same-day', body: 'Allmänna utskottet' }],
    ]);
  });

  it('is moved and remembers the day it was first to be held, also when it is moved again and back', async () => {
    const { body: meeting } = await add({ date: '2018-04-18' });
    const moved = (await change(meeting.id, 1, { date: '25 april 2018' })).body;
    expect(moved).toMatchObject({ date: '2018-04-25', movedFrom: '2018-04-18', reason: null, version: 2 });
    expect((await change(meeting.id, 2, { date: '180502', reason: 'Salen är upptagen' })).body).toMatchObject({
      movedFrom: '2018-04-18',
      reason: 'Salen är upptagen',
    });
    expect((await change(meeting.id, 3, { place: 'Lilla salen' })).body.reason).toBe('Salen är upptagen');
    expect((await change(meeting.id, 4, { date: '2018-04-18' })).body).toMatchObject({ movedFrom: null, reason: null });
    expect(await told(meeting.id)).toEqual(
      ['added', 'moved', 'moved', 'changed', 'moved'].map((what) => `meeting.${what}`),
    );
    expect((await change(meeting.id, 4, { place: 'X' })).body).toMatchObject({
      code: 'changed-by-other',
      details: { place: 'Lilla salen', version: 5 },
    });
  });

  it('is not moved without a reason once its members have been told the day', async () => {
    await keeper.rules(board, { noticeLeadDays: 7 });
    const { body: soon } = await add({ date: '2018-03-05' });
    expect(soon.noticeDue).toBe('2018-02-26');
    expect((await change(soon.id, 1, { date: '2018-03-12' })).body.code).toBe('reason-missing');
    expect((await change(soon.id, 1, { date: '2018-03-12', reason: '  ' })).body.code).toBe('reason-missing');
    expect((await change(soon.id, 1, { time: '14' })).body.time).toBe('14:00');
    const reason = 'Ordföranden är sjuk';
    expect((await change(soon.id, 2, { date: '2018-03-12', reason })).body).toMatchObject({
      reason,
      movedFrom: '2018-03-05',
    });
  });

  it('is cancelled for a reason, leaves its day free and can be held after all while it still is', async () => {
    const { body: meeting } = await add({ date: '2018-04-18' });
    const verb = (what: string, version: number, body: object = {}) =>
      keeper.ask.post(`/api/meetings/${meeting.id}/${what}`).set('If-Match', `"${version}"`).send(body);
    expect((await verb('cancel', 1, { reason: ' ' })).body.code).toBe('reason-missing');
    expect((await verb('cancel', 2, { reason: 'För få ärenden' })).body.code).toBe('changed-by-other');
    const cancelled = (await verb('cancel', 1, { reason: 'För få ärenden' })).body;
    expect(cancelled).toMatchObject({ state: 'cancelled', reason: 'För få ärenden', date: '2018-04-18' });
    expect((await change(meeting.id, 2, { reason: null })).body.code).toBe('reason-missing');

    const { body: instead } = await add({ date: '2018-04-18' });
    expect((await verb('restore', 2)).body.code).toBe('already-exists');
    await keeper.ask.delete(`/api/meetings/${instead.id}`).set('If-Match', '"1"');
    expect((await verb('restore', 2)).body).toMatchObject({ state: 'planned', reason: null });
    expect(await told(meeting.id)).toEqual(['meeting.added', 'meeting.cancelled', 'meeting.restored']);
  });

  it('is told from what to what each time it is moved, cancelled, held after all and taken away', async () => {
    const { body: meeting } = await add({ date: '2018-04-18' });
    const verb = (what: string, version: number, body: object = {}) =>
      keeper.ask.post(`/api/meetings/${meeting.id}/${what}`).set('If-Match', `"${version}"`).send(body);
    await change(meeting.id, 1, { date: '2018-04-25', time: '13' });
    await change(meeting.id, 2, { date: '2018-05-02', reason: 'Salen är upptagen' });
    await verb('cancel', 3, { reason: 'För få ärenden' });
    await verb('restore', 4);
    await keeper.ask.delete(`/api/meetings/${meeting.id}`).set('If-Match', '"5"');
    expect(await changesTold(meeting.id)).toEqual([
      ['date: – → 2018-04-18', 'state: – → planned'],
      ['date: 2018-04-18 → 2018-04-25', 'time: – → 13:00'],
      ['date: 2018-04-25 → 2018-05-02', 'reason: – → Salen är upptagen'],
      ['state: planned → cancelled', 'reason: Salen är upptagen → För få ärenden'],
      ['state: cancelled → planned', 'reason: För få ärenden → –'],
      ['date: 2018-05-02 → –', 'time: 13:00 → –', 'state: planned → –'],
    ]);
  });

  it('with a decision counts it, and cannot be taken away', async () => {
    const { body: meeting } = await add({ date: '2018-04-18' });
    await aDecisionAt(meeting.id);
    expect((await keeper.ask.get(`/api/meetings/${meeting.id}`)).body.matters).toBe(1);
    const remove = (id: string, version: number) =>
      keeper.ask.delete(`/api/meetings/${id}`).set('If-Match', `"${version}"`);
    expect(await remove(meeting.id, 1)).toMatchObject({ status: 409, body: { code: 'meeting-in-use' } });

    const { body: other } = await add({ date: '2018-04-25' });
    expect((await remove(other.id, 7)).body.code).toBe('changed-by-other');
    expect((await remove(other.id, 1)).status).toBe(204);
    expect((await remove(other.id, 1)).status).toBe(404);
  });

  it('is listed by body and between days, cancelled ones too, earliest first', async () => {
    const council = await keeper.actor('Kommunfullmäktige', 'council');
    for (const date of ['2018-06-18', '2018-04-18', '2018-01-17']) await add({ date });
    const { id } = await keeper.meeting({ bodyId: council, date: '2018-05-28' });
    await keeper.ask.post(`/api/meetings/${id}/cancel`).set('If-Match', '"1"').send({ reason: 'Val' });
    const listed = async (query: Record<string, string>) =>
      (await keeper.ask.get('/api/meetings').query(query)).body.rows.map(({ date }) => date);

    expect(await listed({})).toEqual(['2018-01-17', '2018-04-18', '2018-05-28', '2018-06-18']);
    expect(await listed({ body: board })).toEqual(['2018-01-17', '2018-04-18', '2018-06-18']);
    expect(await listed({ from: '2018-04-18', to: '2018-05-28' })).toEqual(['2018-04-18', '2018-05-28']);
    expect((await keeper.ask.get('/api/meetings')).body.today).toBe('2018-02-26');
    expect((await keeper.ask.get('/api/meetings').query({ from: '2018-02-30' })).status).toBe(400);
  });

  it('without a time comes first of its day', async () => {
    const [council, committee] = [
      await keeper.actor('Fullmäktige', 'council'),
      await keeper.actor('Utskott', 'committee'),
    ];
    await add({ date: '2018-04-18', time: '9' });
    await keeper.meeting({ bodyId: council, date: '2018-04-18', time: '8.30' });
    await keeper.meeting({ bodyId: committee, date: '2018-04-18' });
    const { rows } = (await keeper.ask.get('/api/meetings')).body;
    expect(rows.map(({ time }) => time)).toEqual([null, '08:30', '09:00']);
  });

  it.each([
    [{ bodyId: undefined, date: '2018-04-18' }, 'bodyId', 'Fyll i det här.'],
    [{ bodyId: 'KS', date: '2018-04-18' }, 'bodyId', 'Det valda finns inte.'],
    [{}, 'date', 'Fyll i det här.'],
    [{ date: '31 april 2018' }, 'date', 'Den dagen finns inte. Skriv en dag, till exempel 22 november 2012.'],
    [{ date: 'vecka 16 2018' }, 'date', 'Skriv en dag, till exempel 22 november 2012.'],
    [{ date: '2018-04-18', time: '25:00' }, 'time', 'Skriv ett klockslag, till exempel 13:00.'],
    [{ date: '2018-04-18', submissionDue: '2018-04-19' }, 'submissionDue', 'Dagen ligger efter sammanträdet.'],
    [{ date: '2018-04-18', noticeDue: 'snart' }, 'noticeDue', 'Skriv en dag, till exempel 22 november 2012.'],
  ])('is not made of %j', async (input, field, message) => {
    const { status, body } = await add(input);
    expect([status, body.fields]).toEqual([400, [{ field, message }]]);
  });

  it('is held by bodies and nobody else', async () => {
    const role = await keeper.actor('Sektorchef', null, 'role');
    expect((await add({ bodyId: role, date: '2018-04-18' })).body.code).toBe('not-a-body');
    expect((await add({ bodyId: randomUUID(), date: '2018-04-18' })).status).toBe(404);
    expect((await keeper.ask.get(`/api/meetings/${randomUUID()}`)).status).toBe(404);
  });
});
