import type { AssessedAction, AssessedDependency, Light, Reason, Standing } from './assessment';
import { assess } from './assess';

const TODAY = '2018-02-26';

function anAction(fields: Partial<AssessedAction> = {}): AssessedAction {
  return {
    deadlineDate: '2018-04-30',
    deadlineText: '180430',
    openKind: null,
    relative: false,
    progress: 'ongoing',
    reportedOn: '2018-02-20',
    addedOn: '2018-01-18',
    forecast: null,
    approvedOn: null,
    hasResponsible: true,
    deciders: ['Sektorchef'],
    milestones: [],
    dependencies: [],
    ...fields,
  };
}

const project = (expected: string | null, fields: Partial<AssessedDependency> = {}): AssessedDependency => ({
  text: 'organisationsöversynen',
  outside: true,
  expected,
  settled: false,
  ...fields,
});
const undated = { deadlineDate: null, deadlineText: null };
const decision = { text: 'KF', outside: false, decision: true, expected: null, settled: false };

describe('how an action stands on 26 February 2018', () => {
  it.each<[situation: string, fields: Partial<AssessedAction>, light: Light, standing: Standing, first: Reason]>([
    ['is reported and has time left', {}, 'green', 'ok', { code: 'on-track', daysLeft: 63 }],
    ['is due today', { deadlineDate: TODAY }, 'green', 'ok', { code: 'on-track', daysLeft: 0 }],
    ['was due 12 days ago', { deadlineDate: '2018-02-14' }, 'red', 'late', { code: 'deadline-passed', days: 12 }],
    [
      'is paused and overdue',
      { deadlineDate: '2018-02-25', progress: 'paused' },
      'red',
      'late',
      { code: 'deadline-passed', days: 1 },
    ],
    [
      'has 9 days left and is not started',
      { deadlineDate: '2018-03-07', progress: 'notStarted' },
      'yellow',
      'risk',
      { code: 'not-started', daysLeft: 9 },
    ],
    [
      'has 14 days left and is not started',
      { deadlineDate: '2018-03-12', progress: 'notStarted' },
      'yellow',
      'risk',
      { code: 'not-started', daysLeft: 14 },
    ],
    [
      'has 15 days left and is not started',
      { deadlineDate: '2018-03-13', progress: 'notStarted' },
      'green',
      'ok',
      { code: 'on-track', daysLeft: 15 },
    ],
    [
      'cannot be done, says the responsible',
      { cannotBecause: 'Lokalerna saknas.' },
      'red',
      'risk',
      { code: 'cannot', because: 'Lokalerna saknas.' },
    ],
    [
      'cannot be done, and is overdue',
      { cannotBecause: 'Lokalerna saknas.', deadlineDate: '2018-02-25' },
      'red',
      'late',
      { code: 'deadline-passed', days: 1 },
    ],
    [
      'goes on without an end, but cannot be done',
      { ...undated, progress: 'continuous', openKind: 'ongoing', cannotBecause: 'Ingen vill.' },
      'red',
      'risk',
      { code: 'cannot', because: 'Ingen vill.' },
    ],
    [
      'is done, whatever was said before',
      { progress: 'done', cannotBecause: 'Lokalerna saknas.', deciders: [] },
      'green',
      'done',
      { code: 'reported-done', on: '2018-02-20' },
    ],
    ['is paused', { progress: 'paused' }, 'yellow', 'risk', { code: 'paused' }],
    [
      'has a forecast after its deadline',
      { forecast: '2018-05-30' },
      'yellow',
      'risk',
      { code: 'forecast-late', forecast: '2018-05-30', days: 30 },
    ],
    ['has a forecast on its deadline', { forecast: '2018-04-30' }, 'green', 'ok', { code: 'on-track', daysLeft: 63 }],
    [
      'waits for something that comes after the deadline',
      { dependencies: [project('2018-05-01')] },
      'red',
      'risk',
      { code: 'dependency-late', text: 'organisationsöversynen' },
    ],
    [
      'waits for something that should have come',
      { dependencies: [project('2018-02-23')] },
      'yellow',
      'risk',
      { code: 'dependency-overdue', text: 'organisationsöversynen', days: 3 },
    ],
    [
      'waits for an outside process without a date',
      { dependencies: [project(null)] },
      'yellow',
      'risk',
      { code: 'dependency-undated', text: 'organisationsöversynen' },
    ],
    [
      'waited for something that has come',
      { dependencies: [project(null, { settled: true })] },
      'green',
      'ok',
      { code: 'on-track', daysLeft: 63 },
    ],
    [
      'waits for a role in the plan',
      { dependencies: [project(null, { outside: false })] },
      'green',
      'ok',
      { code: 'on-track', daysLeft: 63 },
    ],
    [
      'waits for a decision',
      { dependencies: [decision] },
      'yellow',
      'await',
      { code: 'awaiting-decision', text: 'KF' },
    ],
    [
      'has not started although its first milestone is near',
      { progress: 'notStarted', milestones: [{ title: 'Del 1', date: '2018-02-28', done: false }] },
      'yellow',
      'risk',
      { code: 'milestone-near', title: 'Del 1', daysLeft: 2 },
    ],
    [
      'has a milestone that has passed',
      { milestones: [{ title: 'Del 1', date: '2018-02-24', done: false }] },
      'yellow',
      'risk',
      { code: 'milestone-passed', title: 'Del 1', days: 2 },
    ],
    [
      'has reached its milestone',
      { milestones: [{ title: 'Del 1', date: '2018-02-24', done: true }] },
      'green',
      'ok',
      { code: 'on-track', daysLeft: 63 },
    ],
    ['has nobody responsible', { hasResponsible: false }, 'yellow', 'risk', { code: 'responsible-missing' }],
    ['was reported 30 days ago', { reportedOn: '2018-01-27' }, 'green', 'ok', { code: 'on-track', daysLeft: 63 }],
    [
      'was reported 31 days ago',
      { reportedOn: '2018-01-26' },
      'grey',
      'unknown',
      { code: 'report-old', days: 31, on: '2018-01-26' },
    ],
    [
      'has never been reported and is due within 30 days',
      { progress: 'notStarted', reportedOn: null, deadlineDate: '2018-03-28' },
      'grey',
      'unknown',
      { code: 'never-reported', days: 39 },
    ],
    [
      'has never been reported but is due much later',
      { progress: 'notStarted', reportedOn: null, deadlineDate: '2018-10-31' },
      'green',
      'ok',
      { code: 'on-track', daysLeft: 247 },
    ],
    ['has no date', undated, 'grey', 'unknown', { code: 'deadline-missing' }],
    [
      'is to be done as soon as possible',
      { ...undated, openKind: 'asap' },
      'grey',
      'unknown',
      { code: 'deadline-open', openKind: 'asap' },
    ],
    [
      'has a date that hangs on another',
      { ...undated, deadlineText: 'efter KF:s beslut', relative: true },
      'grey',
      'unknown',
      { code: 'deadline-relative', text: 'efter KF:s beslut' },
    ],
    [
      'goes on without an end',
      { ...undated, openKind: 'ongoing', progress: 'continuous' },
      'green',
      'ok',
      { code: 'deadline-open', openKind: 'ongoing' },
    ],
    [
      'goes on past its date',
      { deadlineDate: '2017-12-31', progress: 'continuous' },
      'green',
      'ok',
      { code: 'deadline-open', openKind: 'ongoing' },
    ],
    [
      'goes on in silence',
      { ...undated, progress: 'continuous', reportedOn: null },
      'grey',
      'unknown',
      { code: 'never-reported', days: 39 },
    ],
    [
      'is done',
      { progress: 'done', deadlineDate: '2018-01-31' },
      'green',
      'done',
      { code: 'reported-done', on: '2018-02-20' },
    ],
    [
      'is approved',
      { progress: 'done', approvedOn: '2018-02-25' },
      'green',
      'approved',
      { code: 'approved', on: '2018-02-25' },
    ],
    ['is dropped', { progress: 'dropped', deadlineDate: '2018-01-31' }, 'grey', 'dropped', { code: 'dropped' }],
  ])('one that %s', (_situation, fields, light, standing, first) => {
    const assessment = assess(anAction(fields), TODAY);
    expect(assessment).toMatchObject({ light, standing });
    expect(assessment.reasons[0]).toEqual(first);
  });

  it('tells every reason, gravest first and remarks last', () => {
    const action = anAction({
      deadlineDate: '2018-03-31',
      progress: 'paused',
      deciders: [],
      dependencies: [project('2018-06-30'), decision],
    });
    expect(assess(action, TODAY).reasons).toEqual([
      { code: 'dependency-late', text: 'organisationsöversynen' },
      { code: 'paused' },
      { code: 'awaiting-decision', text: 'KF' },
      { code: 'decider-missing' },
      { code: 'falls-on-holiday', name: 'påskafton' },
      { code: 'falls-on-weekend', weekday: 'saturday' },
    ]);
  });

  it('does not let a missing decider or a weekend change the light', () => {
    expect(assess(anAction({ deciders: [], deadlineDate: '2018-06-30' }), TODAY)).toEqual({
      light: 'green',
      standing: 'ok',
      reasons: [
        { code: 'on-track', daysLeft: 124 },
        { code: 'decider-missing' },
        { code: 'falls-on-weekend', weekday: 'saturday' },
      ],
    });
  });

  it('says that what is done waits for its decider', () => {
    expect(assess(anAction({ progress: 'done', deciders: ['Kommunfullmäktige'] }), TODAY).reasons).toContainEqual({
      code: 'awaiting-approval',
      deciders: ['Kommunfullmäktige'],
    });
  });

  it('counts a month as over only when its last day has passed', () => {
    const december = anAction({ deadlineDate: '2015-12-31', reportedOn: '2015-12-20' });
    expect(assess(december, '2015-12-31').standing).toBe('ok');
    expect(assess(december, '2016-01-01')).toMatchObject({
      standing: 'late',
      reasons: [{ code: 'deadline-passed', days: 1 }, {}],
    });
  });
});
