import { bodyReportText } from '../words/body-report-text';
import type { BodyReportView } from './body-report';
import { needsWords, reportsOf } from './reports-of';

const BOARD = { id: 'än', name: 'Äldrenämnden', kind: 'body' as const };
const OTHER = { id: 'sn', name: 'Socialnämnden', kind: 'body' as const };
const oral: BodyReportView = { body: BOARD, form: 'oral', purpose: 'information', meeting: null, given: null };

describe('The bodies that an action is reported to', () => {
  it('are those something is said of, and the one it is reported back to', () => {
    expect(reportsOf({ bodyReports: [oral], reportBackTo: OTHER })).toEqual([
      oral,
      { body: OTHER, form: null, purpose: 'information', meeting: null, given: null },
    ]);
    expect(reportsOf({ bodyReports: [oral], reportBackTo: null })).toEqual([oral]);
  });

  it('are each told once', () => {
    expect(reportsOf({ bodyReports: [oral], reportBackTo: BOARD })).toEqual([oral]);
  });

  it.each([
    ['oral', true],
    ['written', false],
    [null, false],
  ] as const)('want what was said written down when the report is %s: %s', (form, needed) => {
    expect(needsWords({ form })).toBe(needed);
  });

  it.each<[Partial<BodyReportView>, string]>([
    [{}, 'Äldrenämnden: muntlig information'],
    [{ form: null, purpose: 'decision' }, 'Äldrenämnden: presentation och beslut'],
    [{ meeting: { id: 'm', date: '2015-12-16' } }, 'Äldrenämnden 16 december 2015: muntlig information'],
    [
      { given: { on: '2015-12-16', paragraph: '80', said: 'Fas 1 är klar' } },
      'Äldrenämnden: muntlig information, given 16 december 2015 § 80 (”Fas 1 är klar”)',
    ],
  ])('are told in the history, %j as ”%s”', (fields, words) => {
    expect(bodyReportText({ ...oral, ...fields })).toBe(words);
  });
});
