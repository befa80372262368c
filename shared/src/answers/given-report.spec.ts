import fc from 'fast-check';
import type { ReportStatus } from '../actions/action-change';
import { REPORTABLE_PROGRESS } from '../actions/reporting';
import type { Progress } from '../assessment/assessment';
import type { GiveAnswer } from './answer-page';
import { answerFaults, reportOfAnswer } from './given-report';
import { REPORT_ANSWERS } from './report-answer';

const TODAY = '2018-02-26';
const DEADLINE = '2018-04-30';
const why = { comment: 'Lokalerna saknas.' };

describe('What is wrong in an answer', () => {
  it.each<[GiveAnswer, string[]]>([
    [{ answer: 'ongoing' }, []],
    [{ answer: 'done' }, []],
    [{ answer: 'more-time', when: 'juni 2018', ...why }, []],
    [{ answer: 'more-time', when: '2018-05-01', ...why }, []],
    [{ answer: 'cannot', ...why }, []],
    [{ answer: 'more-time' }, ['when: Skriv när du tror att det blir klart.', 'comment: Skriv varför mer tid behövs.']],
    [{ answer: 'more-time', when: 'juni 2018', comment: '  ' }, ['comment: Skriv varför mer tid behövs.']],
    [{ answer: 'cannot', comment: ' ' }, ['comment: Skriv varför det inte går.']],
    [
      { answer: 'more-time', when: 'snart', ...why },
      ['when: Datumet går inte att tolka. Skriv till exempel 2018-04-30 eller april 2018.'],
    ],
    [
      { answer: 'more-time', when: 'löpande', ...why },
      ['when: Datumet går inte att tolka. Skriv till exempel 2018-04-30 eller april 2018.'],
    ],
    [{ answer: 'more-time', when: '180931', ...why }, ['when: Den dagen finns inte i kalendern.']],
    [
      { answer: 'more-time', when: '2018-02-25', ...why },
      ['when: 25 februari 2018 har redan passerat. Skriv en kommande dag.'],
    ],
    [
      { answer: 'more-time', when: '2018-04-30', ...why },
      ['when: Slutdatum är 30 april 2018. Skriv en senare dag, eller svara På gång.'],
    ],
  ])('%j: %j', (given, told) => {
    expect(answerFaults(given, DEADLINE, TODAY).map(({ field, message }) => `${field}: ${message}`)).toEqual(told);
  });

  it('is no day when the action has no deadline to be later than', () => {
    expect(answerFaults({ answer: 'more-time', when: 'mars 2018', ...why }, null, TODAY)).toEqual([]);
  });
});

describe('The report that an answer makes', () => {
  it.each<[Progress, GiveAnswer, ReportStatus]>([
    ['notStarted', { answer: 'ongoing' }, { progress: 'ongoing', comment: null }],
    ['paused', { answer: 'ongoing', comment: ' I gång igen. ' }, { progress: 'ongoing', comment: 'I gång igen.' }],
    ['continuous', { answer: 'ongoing' }, { progress: 'continuous', comment: null }],
    ['ongoing', { answer: 'ongoing', deadlineHolds: true }, { progress: 'ongoing', comment: null, forecast: null }],
    ['ongoing', { answer: 'done' }, { progress: 'done', comment: null, forecast: null }],
    [
      'notStarted',
      { answer: 'more-time', when: ' juni 2018 ', ...why },
      { progress: 'notStarted', forecast: 'juni 2018', ...why },
    ],
    [
      'done',
      { answer: 'more-time', when: 'juni 2018', ...why },
      { progress: 'ongoing', forecast: 'juni 2018', ...why },
    ],
    ['ongoing', { answer: 'cannot', ...why }, { progress: 'ongoing', cannot: true, ...why }],
    ['done', { answer: 'cannot', ...why }, { progress: 'ongoing', cannot: true, ...why }],
  ])('from %s by %j is %j', (progress, given, report) => {
    expect(reportOfAnswer(progress, given)).toEqual(report);
  });

  it('is one that may be made, moves no deadline, and is done for the answer Klar alone', () => {
    const anything = fc.record<GiveAnswer>({
      answer: fc.constantFrom(...REPORT_ANSWERS),
      when: fc.option(fc.string()),
      comment: fc.option(fc.string()),
      deadlineHolds: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...REPORTABLE_PROGRESS), anything, (progress, given) => {
        const report = reportOfAnswer(progress, given);
        expect(REPORTABLE_PROGRESS).toContain(report.progress);
        expect(report.progress === 'done').toBe(given.answer === 'done');
        expect(report.cannot ?? false).toBe(given.answer === 'cannot');
        expect(report).not.toHaveProperty('deadline');
      }),
    );
  });
});
