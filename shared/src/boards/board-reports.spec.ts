import type { ActionRow } from '../actions/action';
import type { BodyReportView } from '../reporting/body-report';
import { aBoardInput, aBoardRow, aDeadline, CARE_BOARD, isToDecide } from './board-examples';
import { composeBoardPage } from './compose-board-page';

const oral: BodyReportView = { body: CARE_BOARD, form: 'oral', purpose: 'information', meeting: null, given: null };
const inApril = { ...aDeadline('2018-04-30'), text: 'april 2018', precision: 'month' as const };
const page = (fields: Partial<ActionRow>, personNames: string[] = []) =>
  composeBoardPage(aBoardInput({ rows: [aBoardRow({ id: 'a', title: 'Delrapport', ...fields })], personNames }));

describe('A report to the body', () => {
  it('of a month is awaited at a meeting in it, and says how it is given', () => {
    const { awaiting } = page({ deadline: inApril, bodyReports: [oral] });
    expect(awaiting).toMatchObject([{ form: 'information', text: 'Sektorchef redovisar arbetet muntligt.' }]);
    expect(awaiting[0]?.meeting?.slice(0, 7)).toBe('2018-04');
  });

  it('is awaited at its own meeting when somebody has chosen one', () => {
    const meeting = { id: 'm', date: '2018-05-23' };
    expect(page({ deadline: inApril, bodyReports: [{ ...oral, meeting }] }).awaiting[0]?.meeting).toBe('2018-05-23');
  });

  it('is not told beside the decision that the same body makes', () => {
    const report = { ...oral, purpose: 'decision' as const };
    const { awaiting } = page({ bodyReports: [report], deciderStates: [isToDecide(CARE_BOARD)] });
    expect(awaiting.map(({ form }) => form)).toEqual(['decision']);
  });

  it.each([
    ['within a year', '2018-01-31', ['2018-01-31']],
    ['longer ago', '2017-02-25', []],
    ['after the day of the page', '2018-02-27', []],
  ])('that was given %s is told as %j', (_, on, days) => {
    const given = { on, paragraph: '4', said: 'Läget.' };
    const told = page({ bodyReports: [{ ...oral, given }] });
    expect(told.given?.map((report) => report.on)).toEqual(days);
    expect(told.awaiting).toEqual([]);
  });

  it('says what was said, with no name of a person', () => {
    const given = { on: '2018-01-31', paragraph: '4', said: 'Vilhelmina Tjädermark gick igenom läget.' };
    expect(page({ bodyReports: [{ ...oral, given }] }, ['Vilhelmina Tjädermark']).given).toEqual([
      {
        actionId: 'a',
        title: 'Delrapport',
        on: '2018-01-31',
        how: 'Muntlig information § 4',
        said: 'En medarbetare gick igenom läget.',
      },
    ]);
  });

  it('to another body is nothing of this one', () => {
    const other = { ...oral, body: { id: 'annan', name: 'Socialnämnden', kind: 'body' as const } };
    expect(page({ bodyReports: [other] })).toMatchObject({ awaiting: [], given: [] });
  });
});
