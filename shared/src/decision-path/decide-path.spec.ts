import { aBody, aCalendar, aFact, aMeeting, aNeed, YEAR_2018 } from './calendar-examples';
import { decisionPath } from './decide-path';
import type { BodyPath, PathFact, PathNeed } from './decision-path';

const kf = (need: Partial<PathNeed>, today: string): BodyPath => decisionPath(YEAR_2018, aNeed(need), today);
const way = ({ steps }: BodyPath): string[] =>
  steps.map(({ kind, date, body, settled }) => `${kind} ${body?.name ?? '-'} ${date}${settled ? ' ✓' : ''}`);

describe('the way to a decision by the council by 30 June 2018, seen on 26 February', () => {
  const path = kf({}, '2018-02-26');

  it('has its papers in by 3 May, and is prepared by the executive board before the council meets', () => {
    expect(way(path)).toEqual([
      'papers Kommunstyrelsen 2018-05-03',
      'prepare Kommunstyrelsen 2018-05-28',
      'decide Kommunfullmäktige 2018-06-18',
    ]);
    expect(path).toMatchObject({ state: 'open', papersDue: '2018-05-03', obstacle: null, remarks: [] });
    expect(path.meeting).toEqual({ id: 'KF-2018-06-18', date: '2018-06-18' });
  });

  it.each([
    ['2018-02-26', { meeting: '2018-04-23', papersDue: '2018-03-19' }],
    ['2018-03-19', { meeting: '2018-04-23', papersDue: '2018-03-19' }],
    ['2018-03-20', { meeting: '2018-06-18', papersDue: '2018-05-03' }],
  ])('can be decided at the earliest, seen on %s, as %j says', (today, next) => {
    expect(kf({}, today).next).toEqual(next);
  });
});

describe('the state of the way', () => {
  it.each<[situation: string, need: Partial<PathNeed>, today: string, expected: Partial<BodyPath>]>([
    ['is open on the last day for the papers', {}, '2018-05-03', { state: 'open', papersDue: '2018-05-03' }],
    [
      'is late the day after',
      {},
      '2018-05-04',
      { state: 'papers-late', papersDue: '2018-05-03', next: { meeting: '2018-09-24', papersDue: '2018-08-13' } },
    ],
    [
      'is impossible in the summer',
      { deadline: '2018-08-31' },
      '2018-06-20',
      {
        state: 'impossible',
        steps: [],
        papersDue: null,
        meeting: null,
        obstacle: { code: 'no-meeting', body: 'Kommunfullmäktige', after: '2018-06-18', before: '2018-09-24' },
        next: { meeting: '2018-09-24', papersDue: '2018-08-13' },
      },
    ],
    [
      'tells of the summer to come when the deadline itself has long passed',
      { deadline: '2018-03-31' },
      '2018-06-20',
      {
        state: 'impossible',
        obstacle: { code: 'no-meeting', body: 'Kommunfullmäktige', after: '2018-06-18', before: '2018-09-24' },
      },
    ],
    [
      'is impossible when the executive board has met for the last time before the council',
      {},
      '2018-05-29',
      {
        state: 'impossible',
        obstacle: {
          code: 'no-preparation',
          body: 'Kommunstyrelsen',
          decider: 'Kommunfullmäktige',
          meeting: '2018-06-18',
        },
      },
    ],
    ['has nothing to count from without a deadline', { deadline: null }, '2018-02-26', { state: 'no-deadline' }],
    [
      'is not impossible only because the next year has not been entered',
      { deadline: '2019-12-31' },
      '2018-12-18',
      {
        state: 'no-calendar',
        obstacle: { code: 'no-calendar', body: 'Kommunfullmäktige' },
        remarks: [
          { code: 'calendar-ends', body: 'Kommunstyrelsen', last: '2018-11-26' },
          { code: 'calendar-ends', body: 'Kommunfullmäktige', last: '2018-12-17' },
        ],
      },
    ],
  ])('%s', (_situation, need, today, expected) => {
    expect(kf(need, today)).toMatchObject(expected);
  });

  it.each([
    ['2019-02-15', 'impossible'],
    ['2019-02-16', 'no-calendar'],
  ])('with a deadline on %s, when the last known meeting was on 17 December, is %s', (deadline, state) => {
    const calendar = aCalendar([aBody('KF', { meetings: [aMeeting('2018-12-17')] })]);
    expect(decisionPath(calendar, aNeed({ deadline }), '2018-12-18').state).toBe(state);
  });

  it('is impossible when the council does not meet in time, however little is known of the executive board', () => {
    const calendar = aCalendar([
      aBody('KF', { preparedById: 'KS', meetings: [aMeeting('2018-06-18'), aMeeting('2018-09-24')] }),
      aBody('KS', { meetings: [aMeeting('2018-05-28')] }),
    ]);
    expect(decisionPath(calendar, aNeed({ deadline: '2018-08-31' }), '2018-06-20')).toMatchObject({
      state: 'impossible',
      obstacle: { code: 'no-meeting', body: 'KF' },
      remarks: [{ code: 'calendar-ends', body: 'KS', last: '2018-05-28' }],
    });
  });

  it('counts on a meeting today', () => {
    const calendar = aCalendar([aBody('KF', { meetings: [aMeeting('2018-06-18')] })]);
    expect(decisionPath(calendar, aNeed(), '2018-06-18').meeting?.date).toBe('2018-06-18');
  });

  it('is unknown when nobody has entered when a body on the way meets', () => {
    const calendar = aCalendar([
      aBody('KF', { preparedById: 'KS', meetings: [aMeeting('2018-06-18')] }),
      aBody('KS', { meetings: [aMeeting('2018-05-28', { state: 'cancelled' })] }),
    ]);
    expect(decisionPath(calendar, aNeed(), '2018-02-26')).toMatchObject({
      state: 'no-calendar',
      obstacle: { code: 'no-calendar', body: 'KS' },
    });
  });
});

describe('what has been said in the matter', () => {
  const today = '2018-05-29';
  it.each<[said: string, facts: PathFact[], expected: Partial<BodyPath>, steps: string[]]>([
    [
      'the executive board has proposed it',
      [aFact({ bodyId: 'KS', date: '2018-05-28', outcome: 'approved', role: 'proposes' })],
      { state: 'open', papersDue: null, remarks: [], next: { meeting: '2018-06-18', papersDue: null } },
      ['prepare Kommunstyrelsen 2018-05-28 ✓', 'decide Kommunfullmäktige 2018-06-18'],
    ],
    [
      'it is on the agenda of the council',
      [aFact({ bodyId: 'KF', meetingId: 'KF-2018-06-18' })],
      { state: 'on-agenda', papersDue: null, meeting: { id: 'KF-2018-06-18', date: '2018-06-18' } },
      ['decide Kommunfullmäktige 2018-06-18'],
    ],
    [
      'it is on the agenda of a council that meets too late',
      [aFact({ bodyId: 'KF', meetingId: 'KF-2018-09-24' })],
      { state: 'impossible', next: { meeting: '2018-09-24', papersDue: '2018-08-13' } },
      [],
    ],
    [
      'the executive board had it on its agenda yesterday, and nobody has written what it said',
      [aFact({ bodyId: 'KS', meetingId: 'KS-2018-05-28', role: 'proposes' })],
      { state: 'open', papersDue: null },
      ['prepare Kommunstyrelsen 2018-05-28', 'decide Kommunfullmäktige 2018-06-18'],
    ],
    [
      'the council has decided',
      [aFact({ bodyId: 'KF', meetingId: 'KF-2018-04-23', outcome: 'rejected' })],
      { state: 'decided', meeting: { id: 'KF-2018-04-23', date: '2018-04-23' }, next: null },
      ['decide Kommunfullmäktige 2018-04-23 ✓'],
    ],
    [
      'the council has only proposed it, which is no decision',
      [aFact({ bodyId: 'KF', meetingId: 'KF-2018-04-23', outcome: 'approved', role: 'proposes' })],
      { state: 'impossible' },
      [],
    ],
  ])('%s', (_said, facts, expected, steps) => {
    const path = kf({ facts }, today);
    expect(path).toMatchObject(expected);
    expect(way(path)).toEqual(steps);
  });

  it.each([
    ['2018-02-26', '2018-05-03', ['papers Kommunstyrelsen 2018-05-03', 'prepare Kommunstyrelsen 2018-05-28']],
    ['2018-05-04', null, ['prepare Kommunstyrelsen 2018-05-28']],
  ])(
    'on the agenda of the council, seen on %s, still waits for papers to those who prepare until %s',
    (today, papersDue, before) => {
      const path = kf({ facts: [aFact({ bodyId: 'KF', meetingId: 'KF-2018-06-18' })] }, today);
      expect(path).toMatchObject({ state: 'on-agenda', papersDue });
      expect(way(path)).toEqual([...before, 'decide Kommunfullmäktige 2018-06-18']);
    },
  );

  it.each([
    ['2018-07-02', 'on-agenda'],
    ['2018-07-03', 'impossible'],
  ])('has its protocol signed within two weeks: a meeting of 18 June without an answer is on %s %s', (today, state) => {
    const facts = [aFact({ bodyId: 'KF', meetingId: 'KF-2018-06-18' })];
    expect(kf({ facts }, today).state).toBe(state);
  });

  it('needs a later meeting of the council that tabled it, but no new preparation', () => {
    const facts = [
      aFact({ bodyId: 'KS', date: '2018-05-28', outcome: 'approved', role: 'proposes' }),
      aFact({ bodyId: 'KF', date: '2018-06-18', outcome: 'tabled' }),
    ];
    expect(way(kf({ facts, deadline: '2018-09-30' }, '2018-06-18'))).toEqual([
      'prepare Kommunstyrelsen 2018-05-28 ✓',
      'decide Kommunfullmäktige 2018-09-24',
    ]);
  });

  it('goes the whole way again when the council has referred it back', () => {
    const facts = [
      aFact({ bodyId: 'KF', date: '2018-06-18', outcome: 'referredBack' }),
      aFact({ bodyId: 'KS', date: '2018-05-28', outcome: 'approved', role: 'proposes' }),
    ];
    expect(way(kf({ facts, deadline: '2018-09-30' }, '2018-06-18'))).toEqual([
      'papers Kommunstyrelsen 2018-08-13',
      'prepare Kommunstyrelsen 2018-09-03',
      'decide Kommunfullmäktige 2018-09-24',
    ]);
  });
});

describe('the bodies on the way', () => {
  const board = aBody('SN', {
    preparedById: 'SNAU',
    meetings: [aMeeting('2018-05-02', { submission: 14, notice: 6 })],
  });
  const committee = aBody('SNAU', { kind: 'committee', meetings: [aMeeting('2018-04-23', { submission: 7 })] });
  const calendar = aCalendar([...YEAR_2018.bodies.values(), board, committee]);

  it('begin with the committee of the board that must propose', () => {
    expect(way(decisionPath(calendar, aNeed({ proposedById: 'SN' }), '2018-02-26'))).toEqual([
      'papers SNAU 2018-04-16',
      'prepare SNAU 2018-04-23',
      'prepare SN 2018-05-02',
      'prepare Kommunstyrelsen 2018-05-28',
      'decide Kommunfullmäktige 2018-06-18',
    ]);
  });

  it('are each passed once, also when the executive board is asked to propose what it prepares', () => {
    expect(decisionPath(calendar, aNeed({ proposedById: 'KS' }), '2018-02-26')).toEqual(kf({}, '2018-02-26'));
  });

  it('make an end when they prepare for each other in a circle', () => {
    const circle = aCalendar([
      aBody('KF', { preparedById: 'KS', meetings: [aMeeting('2018-06-18')] }),
      aBody('KS', { preparedById: 'KF', meetings: [aMeeting('2018-05-28')] }),
    ]);
    expect(way(decisionPath(circle, aNeed(), '2018-02-26'))).toEqual(['prepare KS 2018-05-28', 'decide KF 2018-06-18']);
  });

  it('must meet by the day the papers of the next are sent: nine days between committee and board will do, one will not', () => {
    const committeeOn = (date: string): BodyPath =>
      decisionPath(
        aCalendar([
          aBody('SN', { preparedById: 'AU', meetings: [aMeeting('2012-11-22', { notice: 7 })] }),
          aBody('AU', { meetings: [aMeeting(date)] }),
        ]),
        aNeed({ bodyId: 'SN', deadline: '2012-11-30' }),
        '2012-10-01',
      );
    expect(committeeOn('2012-11-13').state).toBe('open');
    expect(committeeOn('2012-11-15').state).toBe('open');
    expect(committeeOn('2012-11-16').state).toBe('impossible');
    expect(committeeOn('2012-11-21').obstacle).toMatchObject({ code: 'no-preparation', body: 'AU', decider: 'SN' });
  });

  it('are named when nobody has said how long before a meeting their papers are due', () => {
    const calendar = aCalendar([aBody('KF', { meetings: [aMeeting('2018-04-23'), aMeeting('2018-06-18')] })]);
    expect(decisionPath(calendar, aNeed(), '2018-02-26')).toMatchObject({
      state: 'open',
      papersDue: null,
      meeting: { date: '2018-06-18' },
      remarks: [{ code: 'lead-missing', body: 'KF' }],
    });
  });
});
