import { type FollowUpTask, type OwnAssessment, PROGRESS } from '@genomfor/shared';
import { aStatusReport, anAction } from '../../../../test/builders';
import { asksAhead, fieldsOf, nothingNew, reportOf } from './task-report';

const aTask = (change: Partial<FollowUpTask> = {}): FollowUpTask => ({
  action: anAction(),
  answer: null,
  before: null,
  ...change,
});
const withLight = (light: 'green' | 'yellow' | 'red' | 'grey') =>
  anAction({ assessment: { light, standing: 'risk', reasons: [{ code: 'paused' }] } });

describe('the fields of a report', () => {
  it('begin with how the action stands and what was last believed', () => {
    const action = anAction({ progress: 'paused', forecast: '2018-05-31' });
    expect(fieldsOf(aTask({ action, before: aStatusReport({ assessment: 'yellow', comment: 'Dröjer.' }) }))).toEqual({
      progress: 'paused',
      forecast: '31 maj 2018',
      assessment: 'yellow',
      comment: '',
    });
  });

  it('are those of the answer when there is one', () => {
    const answer = aStatusReport({ assessment: 'red', comment: 'Stopp.' });
    expect(fieldsOf(aTask({ answer, before: aStatusReport({ assessment: 'green' }) }))).toMatchObject({
      assessment: 'red',
      comment: 'Stopp.',
    });
  });

  it('are sent in the words that were written', () => {
    const fields = {
      progress: 'ongoing' as const,
      forecast: ' maj 2018 ',
      assessment: 'yellow' as const,
      comment: ' ',
    };
    expect(reportOf(fields)).toEqual({
      progress: 'ongoing',
      forecast: 'maj 2018',
      assessment: 'yellow',
      comment: null,
    });
  });

  it.each(PROGRESS)('ask ahead unless it is done: %s', (progress) => {
    const sent = reportOf({ progress, forecast: 'maj 2018', assessment: 'red', comment: '' });
    expect(asksAhead(progress)).toBe(progress !== 'done');
    expect([sent.forecast, sent.assessment]).toEqual(progress === 'done' ? [null, null] : ['maj 2018', 'red']);
  });
});

describe('nothing new', () => {
  it('leaves the forecast as it is', () => {
    expect(nothingNew(aTask())).toEqual({ progress: 'ongoing', assessment: null, comment: 'Inget nytt.' });
  });

  it.each<['green' | 'yellow' | 'red' | 'grey', OwnAssessment, OwnAssessment | null]>([
    ['green', 'yellow', 'yellow'],
    ['yellow', 'green', null],
    ['red', 'red', 'red'],
    ['grey', 'green', 'green'],
  ])('while %s is computed, and %s was believed, says %s', (light, believed, sent) => {
    const task = aTask({ action: withLight(light), before: aStatusReport({ assessment: believed }) });
    expect(nothingNew(task).assessment).toBe(sent);
  });
});
