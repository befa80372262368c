import type { ActionRow } from '../actions/action';
import type { Progress, Standing } from '../assessment/assessment';
import { countStandings } from '../assessment/standings';
import type { AwaitedDecision, OverviewView } from '../overview/overview';
import { overviewLead, reviewLead } from './leads';

const TODAY = '2018-02-26';

function aRow(date: string, progress: Progress = 'ongoing'): ActionRow {
  const deadline = { text: date, date, precision: 'day', start: null, approximate: false, openKind: null } as const;
  return {
    id: 'a',
    reviewId: 'r',
    reviewTitle: 'Översyn',
    planId: 'p',
    sectionId: null,
    sectionTitle: null,
    phaseId: null,
    phaseLabel: null,
    position: 1,
    number: null,
    title: 'Introduktion av nya chefer',
    description: null,
    kind: 'measure',
    conditional: false,
    deadline,
    originalDeadline: deadline,
    startDate: null,
    progress,
    forecast: null,
    reportedOn: null,
    approval: null,
    deciderStates: [],
    important: false,
    proposedBy: null,
    bodyReports: [],
    reportBackTo: null,
    origin: null,
    matter: null,
    responsible: [],
    involved: [],
    deciders: [],
    dependencies: [],
    milestones: [],
    assessment: { light: 'green', standing: 'ok', reasons: [] },
    mayReport: false,
    version: 1,
  };
}

function anAwaited(papersDue: string | null): AwaitedDecision {
  const body = { id: 'KF', name: 'Kommunfullmäktige' };
  return {
    actionId: 'a',
    title: 'Arbetsmarknad',
    deadline: '2018-06-30',
    part: null,
    state: {
      decider: { ...body, kind: 'body' },
      answer: 'pending',
      decision: null,
      path: { body, state: 'open', steps: [], papersDue, meeting: null, obstacle: null, next: null, remarks: [] },
    },
    standing: 'await',
  };
}

function anOverview(fields: Partial<OverviewView>): OverviewView {
  const upcoming = fields.upcoming ?? [];
  return {
    today: TODAY,
    week: 9,
    total: 14,
    spans: [],
    lateByAge: [],
    standings: countStandings([]),
    missing: { decider: 0, responsible: 0, deadline: 0 },
    needs: [],
    needsTotal: 0,
    upcoming,
    upcomingTotal: upcoming.length,
    load: [],
    changes: [],
    blockers: [],
    awaited: [],
    awaitedTotal: 0,
    papersSoon: 0,
    missesMeeting: 0,
    lateMatters: [],
    lapsing: [],
    ...fields,
  };
}

const standing = (counts: Partial<Record<Standing, number>>): Record<Standing, number> => ({
  ...countStandings([]),
  ...counts,
});

describe('the sentences at the top of the overview, on Monday 26 February 2018', () => {
  it('tell what is due on Wednesday, what is late, and what speaks against the rest', () => {
    const view = anOverview({
      upcoming: [aRow('2018-02-28', 'notStarted'), aRow('2018-02-28'), aRow('2018-02-28'), aRow('2018-03-31')],
      standings: standing({ late: 1, risk: 4 }),
      missing: { decider: 3, responsible: 0, deadline: 0 },
    });
    expect(overviewLead(view)).toEqual([
      'Tre åtgärder ska vara klara på onsdag och en av dem är inte påbörjad.',
      'En åtgärd är försenad.',
      'Fyra åtgärder riskerar att inte bli klara i tid och tre saknar beslutande.',
    ]);
  });

  it.each<[rows: ActionRow[], sentence: string]>([
    [[], 'Ingen åtgärd har slutdatum de närmaste 90 dagarna.'],
    [[aRow(TODAY)], 'En åtgärd ska vara klar i dag.'],
    [[aRow('2018-02-27', 'notStarted')], 'En åtgärd ska vara klar i morgon men är inte påbörjad.'],
    [[aRow('2018-03-04')], 'En åtgärd ska vara klar på söndag.'],
    [[aRow('2018-03-05')], 'En åtgärd ska vara klar den 5 mars 2018.'],
    [
      [aRow('2018-02-28', 'notStarted'), aRow('2018-02-28', 'notStarted')],
      'Två åtgärder ska vara klara på onsdag men ingen av dem är påbörjad.',
    ],
    [
      [aRow('2018-02-28', 'notStarted'), aRow('2018-02-28', 'notStarted'), aRow('2018-02-28')],
      'Tre åtgärder ska vara klara på onsdag och två av dem är inte påbörjade.',
    ],
  ])('tell when the next ones are due (%#)', (upcoming, sentence) => {
    expect(overviewLead(anOverview({ upcoming }))[0]).toBe(sentence);
  });

  it('say that nothing is late', () => {
    expect(overviewLead(anOverview({}))).toEqual([
      'Ingen åtgärd har slutdatum de närmaste 90 dagarna.',
      'Ingen åtgärd är försenad.',
    ]);
  });

  it.each<[days: (string | null)[], missesMeeting: number, sentence: string]>([
    [['2018-05-03', '2018-03-26'], 0, 'De första beslutsunderlagen ska in 26 mars.'],
    [['2018-02-28', null], 0, 'De första beslutsunderlagen ska in på onsdag.'],
    [['2019-01-14'], 0, 'De första beslutsunderlagen ska in 14 januari 2019.'],
    [['2018-02-25'], 1, 'Ett beslut missar sitt sammanträde.'],
    [
      ['2018-02-23', '2018-02-27'],
      2,
      'De första beslutsunderlagen ska in i morgon och två beslut missar sina sammanträden.',
    ],
  ])('tell when papers are due %j and how many miss their meeting (%i)', (days, missesMeeting, sentence) => {
    expect(overviewLead(anOverview({ awaited: days.map(anAwaited), missesMeeting })).at(-1)).toBe(sentence);
  });

  it('say how to begin when there is nothing', () => {
    expect(overviewLead(anOverview({ total: 0 }))[1]).toMatch(/^Importera/);
  });
});

describe('the sentences at the top of a review', () => {
  it.each<[total: number, counts: Partial<Record<Standing, number>>, next: string | null, sentences: string[]]>([
    [
      14,
      { late: 1, risk: 4, ok: 7, done: 1, approved: 1 },
      '2018-02-28',
      [
        'Planen har 14 åtgärder och två av dem är avslutade.',
        'En är försenad, fyra riskerar att inte bli klara i tid och sju går enligt plan.',
        'Nästa slutdatum är på onsdag.',
      ],
    ],
    [2, { await: 1, done: 1 }, null, ['Planen har två åtgärder och en av dem är avslutad.', 'En väntar på beslut.']],
    [1, { unknown: 1 }, '2018-02-01', ['Planen har en åtgärd.', 'Den går inte att bedöma.']],
    [3, { approved: 3 }, null, ['Alla åtgärder i planen är avslutade.']],
    [1, { dropped: 1 }, null, ['Planens enda åtgärd är avslutad.']],
  ])('of %i actions', (total, counts, nextDeadline, sentences) => {
    expect(reviewLead({ total, standings: standing(counts), nextDeadline }, TODAY)).toEqual(sentences);
  });

  it('say how to begin when there is nothing', () => {
    expect(reviewLead({ total: 0, standings: standing({}), nextDeadline: null }, TODAY)[0]).toBe(
      'Planen har inga åtgärder än.',
    );
  });
});
