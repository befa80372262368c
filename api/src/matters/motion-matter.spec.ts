import type { MatterDetail } from '@genomfor/shared';
import { describeOnBothDatabases } from '../../test/database';
import { decisionOf, matterKeeper, type MatterKeeper } from '../../test/matters';
import { startTestApp, type TestApp } from '../../test/testing-app';

describeOnBothDatabases('A motion', (db) => {
  let test: TestApp;
  let keeper: MatterKeeper;
  let executiveId: string;
  let councilId: string;
  let id: string;

  afterEach(() => test.close());

  const onDay = async (today: string): Promise<MatterDetail> => {
    test = await startTestApp(db, { today });
    keeper = await matterKeeper(test);
    executiveId = await keeper.calendar.actor('Kommunstyrelsen', 'executive');
    councilId = await keeper.calendar.actor('Kommunfullmäktige', 'council');
    const matter = await keeper.matter({
      title: 'Motion om en stärkt kvalitetsuppföljning',
      kind: 'motion',
      registryNumber: 'KS 14/101',
      submittedOn: '27 januari 2014',
    });
    id = matter.id;
    return matter;
  };
  const event = async (kind: string, text: string, date: string | null): Promise<MatterDetail> =>
    (await keeper.ask.post(`/api/matters/${id}/events`).send({ kind, text, date })).body;

  it.each([
    ['2015-01-27', 0, false],
    ['2015-01-28', -1, true],
  ])('should be decided within a year: on %s %i days are left', async (today, daysLeft, late) => {
    const { clock } = await onDay(today);
    expect(clock).toEqual({ kind: 'motion', due: '2015-01-27', daysLeft, late, reasonMissing: late });

    const rows = (await keeper.ask.get('/api/matters').query({ late: 'true' })).body.rows;
    expect(rows.map((row) => row.id)).toEqual(late ? [id] : []);
  });

  it('is asked why it is late until somebody says it', async () => {
    await onDay('2015-03-01');
    const reason = 'Yttrandet dröjer.';
    const { body } = await keeper.ask.patch(`/api/matters/${id}`).set('If-Match', '"1"').send({ delayReason: reason });
    expect(body).toMatchObject({ delayReason: reason, clock: { late: true, reasonMissing: false } });
  });

  it('shows its stages, the days since it was submitted, and that it is not decided before the council has spoken', async () => {
    await onDay('2017-05-20');
    await event('referred', 'Remiss till stadsdirektören', null);
    await event('statement', 'Yttrande från stadsdirektören', '22 maj 2015');
    const matter = await keeper.decision(id, {
      bodyId: executiveId,
      role: 'proposes',
      outcome: 'answered',
      paragraph: '§ 94',
      approvedOn: null,
      postedOn: '2017-05-08',
      floorMotions: [
        { by: 'Kommunstyrelsens ordförande', text: 'Bifall till förslaget.' },
        { by: 'Motionären', text: 'Bifall till motionen.' },
      ],
      dissents: [{ by: 'Motionären', text: 'Reserverar sig till förmån för eget yrkande.' }],
      sentTo: ['Akten'],
    });

    expect(matter.stages.map(({ label, date, days, state }) => [label, date, days, state])).toEqual([
      ['Motionen väckt', '2014-01-27', 0, 'done'],
      ['Remiss till stadsdirektören', null, null, 'done'],
      ['Yttrande från stadsdirektören', '2015-05-22', 480, 'done'],
      ['Kommunstyrelsen föreslår', null, null, 'done'],
      ['Kommunfullmäktige beslutar', null, null, 'now'],
    ]);
    expect(matter).toMatchObject({ closedOn: null, stage: 'Väntar på kommunfullmäktige', clock: { late: true } });

    const proposal = decisionOf(matter, 'Kommunstyrelsen');
    expect(proposal.date).toBeNull();
    expect(proposal.legal).toMatchObject({ approvalDue: null, lastAppealDay: '2017-05-29', legalForce: '2017-05-30' });
    expect(proposal.remarks).toEqual([{ code: 'date-missing' }, { code: 'proposal-only', to: null }]);
    expect(proposal.floorMotions).toHaveLength(2);
    expect(proposal.dissents).toEqual([{ by: 'Motionären', text: 'Reserverar sig till förmån för eget yrkande.' }]);
  });

  it('is ended by the council, and its clock stops', async () => {
    await onDay('2017-06-20');
    await keeper.decision(id, { bodyId: executiveId, role: 'proposes', outcome: 'answered', paragraph: '94' });
    const matter = await keeper.decision(id, {
      bodyId: councilId,
      role: 'decides',
      outcome: 'answered',
      date: '2017-06-12',
      paragraph: '55',
    });

    expect(matter).toMatchObject({ clock: null, stage: 'Beslutat av kommunfullmäktige' });
    expect(matter.decisions.map(({ body }) => body.name)).toEqual(['Kommunstyrelsen', 'Kommunfullmäktige']);
    expect(decisionOf(matter, 'Kommunstyrelsen').remarks).toEqual([{ code: 'date-missing' }]);
  });

  it('gives a commission that is late when its month has passed', async () => {
    await onDay('2016-01-01');
    const matter = await keeper.decision(id, { bodyId: executiveId, role: 'decides', outcome: 'approved' });
    const { body } = await keeper.ask
      .post(`/api/decisions/${decisionOf(matter, 'Kommunstyrelsen').id}/commissions`)
      .send({
        title: 'Föreslå hur uppföljning och kontroll kan förbättras',
        responsible: 'Förvaltningen',
        deadline: 'senast i december 2015',
        reportBackBodyId: executiveId,
      });

    expect(body).toMatchObject({
      deadline: { date: '2015-12-31', precision: 'month' },
      assessment: { standing: 'late' },
      origin: { label: 'Kommunstyrelsen' },
    });
    expect(body.assessment.reasons).toContainEqual({ code: 'deadline-passed', days: 1 });
  });

  it('is sent to those on its list, each ticked with the day', async () => {
    await onDay('2017-05-20');
    const matter = await keeper.decision(id, {
      bodyId: executiveId,
      role: 'proposes',
      sentTo: ['Akten', ' Akten ', ''],
    });
    const { id: decisionId, version, dispatches } = decisionOf(matter, 'Kommunstyrelsen');
    expect(dispatches).toEqual([{ id: expect.any(String) as string, to: 'Akten', sentOn: null }]);

    const path = `/api/decisions/${decisionId}/dispatches/${dispatches[0]?.id ?? ''}`;
    const tick = (seen: number, sentOn: string | null) =>
      keeper.ask.put(path).set('If-Match', `"${seen}"`).send({ sentOn });
    const ticked = (await tick(version, '15 maj 2017')).body;
    expect(decisionOf(ticked, 'Kommunstyrelsen').dispatches).toMatchObject([{ to: 'Akten', sentOn: '2017-05-15' }]);
    expect((await tick(version, null)).body.code).toBe('changed-by-other');
    expect((await tick(version + 1, 'snart')).body.fields).toEqual([
      { field: 'sentOn', message: 'Skriv en dag, till exempel 22 november 2012.' },
    ]);

    const more = await keeper.ask
      .patch(`/api/decisions/${decisionId}`)
      .set('If-Match', `"${version + 1}"`)
      .send({ sentTo: ['Stadsdirektören', 'Akten'] });
    expect(decisionOf(more.body, 'Kommunstyrelsen').dispatches).toMatchObject([
      { to: 'Stadsdirektören', sentOn: null },
      { to: 'Akten', sentOn: '2017-05-15' },
    ]);
  });
});
