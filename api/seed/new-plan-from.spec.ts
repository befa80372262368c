import { CARE_SECTOR_PLAN } from './care-sector-plan';
import { HOME_CARE_PLAN } from './home-care-plan';
import { monthsBetween, movedDeadline, newPlanFrom } from './new-plan-from';

describe('the dates of the demonstration', () => {
  it.each([
    ['2018-02-26', '2018-02-01', 0],
    ['2018-02-26', '2026-11-22', 105],
    ['2018-02-26', '2017-12-31', -2],
  ])('from %s to %s are %i months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  it.each([
    ['2018-04-30', 0, '180430', '2018-04-30'],
    ['2018-04-30', 105, '270131', '2027-01-31'],
    ['2018-12-30', 2, '190228', '2019-02-28'],
    ['2016-02', 0, 'februari 2016', '2016-02-29'],
    ['2015-12', 24, 'december 2017', '2017-12-31'],
  ])('a deadline written %s and moved %i months reads %s', (written, months, text, date) => {
    expect(movedDeadline(written, months)).toMatchObject({ text, date });
  });

  it('stand as they were written on the day the plan was written for', () => {
    const plan = newPlanFrom(CARE_SECTOR_PLAN, 'Vikby kommun', '2018-02-26');
    expect(plan.actions).toHaveLength(14);
    expect(plan.actions.map(({ deadline }) => deadline.date)).toEqual(
      CARE_SECTOR_PLAN.sections.flatMap(({ actions }) => actions.map(({ deadline }) => deadline)),
    );
    expect(plan.actions.filter(({ deciders }) => deciders?.length === 0)).toHaveLength(3);
  });

  it('keep the phases of the timetable whole months', () => {
    const { phases, actions } = newPlanFrom(HOME_CARE_PLAN, 'Vikby kommun', '2018-02-26');
    expect(phases.map(({ label, start, end }) => [label, start, end])).toEqual([
      ['Fas 1', '2017-10-01', '2017-12-31'],
      ['Fas 2', '2018-01-01', '2018-03-31'],
      ['Fas 3', '2018-03-01', '2018-03-31'],
      ['Analysfas', '2018-04-01', '2018-04-30'],
    ]);
    expect(actions).toHaveLength(18);
  });
});
