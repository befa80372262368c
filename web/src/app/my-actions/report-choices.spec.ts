import { PROGRESS, type Progress } from '@genomfor/shared';
import { aDeadline, anAction } from '../../../test/builders';
import { reportChoices, reportOf, undoOf } from './report-choices';

const deadline = aDeadline('2018-02-28');
const wordsFor = (progress: Progress, date: string | null = '2018-02-28'): string[] =>
  reportChoices({ progress, deadline: aDeadline(date) }).map(({ word }) => word);

describe('the answers to how it goes', () => {
  it.each<[Progress, string[]]>([
    ['notStarted', ['Pågår', 'Klar', 'Behöver mer tid', 'Kan ej']],
    ['ongoing', ['Pågår', 'Klar', 'Behöver mer tid', 'Kan ej']],
    ['paused', ['Pågår', 'Klar', 'Behöver mer tid', 'Kan ej']],
    ['continuous', ['Fortsätter', 'Klar', 'Kan ej']],
    ['done', ['Pågår igen']],
    ['dropped', []],
  ])('to what is %s', (progress, words) => {
    expect(wordsFor(progress)).toEqual(words);
  });

  it('do not ask for more time where no time is set', () => {
    expect(wordsFor('ongoing', null)).toEqual(['Pågår', 'Klar', 'Kan ej']);
  });

  it.each(PROGRESS)('keep what is %s as it is when only more time is needed', (progress) => {
    const moreTime = reportChoices({ progress, deadline }).find(({ key }) => key === 'more-time');
    expect(moreTime?.progress ?? progress).toBe(progress);
  });
});

describe('what is sent', () => {
  const [ongoing, done, moreTime, cannot] = reportChoices({ progress: 'notStarted', deadline });

  it('leaves an earlier forecast alone while the work goes on', () => {
    expect(reportOf(ongoing!, '', '  ')).toEqual({ progress: 'ongoing' });
  });

  it('takes the forecast away when it is done', () => {
    expect(reportOf(done!, '', 'Beslutat i gruppen. ')).toEqual({
      progress: 'done',
      forecast: null,
      comment: 'Beslutat i gruppen.',
    });
  });

  it('carries the new date in the words that were written', () => {
    expect(reportOf(moreTime!, ' vecka 22 ', '')).toEqual({ progress: 'notStarted', forecast: 'vecka 22' });
  });

  it('says that it cannot be done, and why, with the progress as it was', () => {
    expect(reportOf(cannot!, '', 'Ingen tid.')).toEqual({
      progress: 'notStarted',
      cannot: true,
      comment: 'Ingen tid.',
    });
  });

  it('puts back what stood when it is undone', () => {
    const { assessment } = anAction({});
    expect(undoOf({ progress: 'ongoing', forecast: '2018-04-30', assessment })).toEqual({
      progress: 'ongoing',
      forecast: '2018-04-30',
    });
  });

  it('puts back that it could not be done, with its reason', () => {
    const reasons = [{ code: 'cannot' as const, because: 'Ingen tid.' }];
    const assessment = { light: 'red' as const, standing: 'risk' as const, reasons };
    expect(undoOf({ progress: 'ongoing', forecast: null, assessment })).toEqual({
      progress: 'ongoing',
      forecast: null,
      cannot: true,
      comment: 'Ingen tid.',
    });
  });
});
