import type { UnionRegime } from '../bodies/body';
import { aBody, aCalendar, aMeeting, aNeed, YEAR_2018 } from './calendar-examples';
import { regimesOn } from './consultation';
import { decisionPath } from './decide-path';
import type { BodyPath, DecisionCalendar, PathBody } from './decision-path';

const aRegime = (union: string, mode: UnionRegime['mode'], from: string): UnionRegime => ({
  id: `${union} ${from}`,
  union,
  mode,
  from,
  note: null,
});
const AGREEMENT = ['Kommunal', 'Vision', 'Vårdförbundet'].map((union) => aRegime(union, 'samverkan', '2010-01-01'));
const TERMINATED = aRegime('Kommunal', 'mbl', '2018-04-01');

const unionGroup = (...dates: string[]): PathBody =>
  aBody('CSG', { name: 'Samverkansgruppen', kind: 'union', meetings: dates.map((date) => aMeeting(date)) });
const calendar = (unions: readonly UnionRegime[], group?: PathBody): DecisionCalendar =>
  aCalendar([...YEAR_2018.bodies.values(), ...(group ? [group] : [])], { unions });
const important = (known: DecisionCalendar, today = '2018-02-26'): BodyPath =>
  decisionPath(known, aNeed({ important: true }), today);
const consultations = ({ steps }: BodyPath): string[] =>
  steps.flatMap(({ kind, date, unions }) =>
    kind === 'risk' || kind === 'union' || kind === 'mbl'
      ? [[kind, date, ...(unions ?? []).map(({ union }) => union)].join(' ')]
      : [],
  );

describe('before an important change is decided on 18 June', () => {
  it('the unions meet in the last union group before it, with the risks assessed by then', () => {
    expect(consultations(important(calendar(AGREEMENT, unionGroup('2018-05-14', '2018-06-11', '2018-06-18'))))).toEqual(
      ['risk 2018-06-11', 'union 2018-06-11 Kommunal Vision Vårdförbundet'],
    );
  });

  it('one that has left the agreement is negotiated with instead, the others are not', () => {
    const unions = [TERMINATED, ...AGREEMENT];
    expect(consultations(important(calendar(unions, unionGroup('2018-06-11'))))).toEqual([
      'risk 2018-06-11',
      'union 2018-06-11 Vision Vårdförbundet',
      'mbl 2018-06-17 Kommunal',
    ]);
  });

  it('the risks are assessed the day before when nobody is to be consulted', () => {
    expect(consultations(important(calendar([])))).toEqual(['risk 2018-06-17']);
  });

  it.each([
    ['meets at all', undefined],
    ['meets before it', unionGroup('2018-06-18', '2018-08-27')],
    ['meets any more', unionGroup('2018-02-25')],
  ])('it is told, but stops nothing, that no union group %s', (_what, group) => {
    const path = important(calendar(AGREEMENT, group));
    expect(path).toMatchObject({ state: 'open', remarks: [{ code: 'no-union-meeting', by: '2018-06-18' }] });
    expect(consultations(path)).toEqual(['risk 2018-06-17']);
  });
});

describe('a change that is not important', () => {
  it('is decided without consultation', () => {
    const path = decisionPath(calendar(AGREEMENT, unionGroup('2018-06-11')), aNeed(), '2018-02-26');
    expect(consultations(path)).toEqual([]);
  });
});

describe('how a union is consulted', () => {
  it.each([
    ['2009-12-31', []],
    ['2018-03-31', ['samverkan', 'samverkan', 'samverkan']],
    ['2018-04-01', ['mbl', 'samverkan', 'samverkan']],
  ])('on %s is %j, whatever order the changes are told in', (day, modes) => {
    expect(regimesOn([TERMINATED, ...AGREEMENT], day).map(({ mode }) => mode)).toEqual(modes);
    expect(regimesOn([...AGREEMENT, TERMINATED], day).map(({ mode }) => mode)).toEqual(modes);
  });
});
