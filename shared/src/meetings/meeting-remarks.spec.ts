import { meetingRemarks } from './meeting-remarks';

const TODAY = '2018-02-26';
const ALONE = { today: TODAY, sameDay: [] };
const MEETING = { date: '2018-04-18', state: 'planned', submissionDue: '2018-03-27', noticeDue: '2018-04-11' } as const;

describe('what a secretary should look at in a meeting', () => {
  it('is nothing when all is well', () => expect(meetingRemarks(MEETING, ALONE)).toEqual([]));

  it.each([
    ['2018-04-21', [{ code: 'falls-on-weekend', weekday: 'saturday' }]],
    ['2018-04-22', [{ code: 'falls-on-weekend', weekday: 'sunday' }]],
    ['2018-05-01', [{ code: 'falls-on-holiday', name: 'första maj' }]],
    [
      '2018-03-31',
      [
        { code: 'falls-on-weekend', weekday: 'saturday' },
        { code: 'falls-on-holiday', name: 'påskafton' },
      ],
    ],
  ])('is the day of one on %s', (date, remarks) => {
    expect(meetingRemarks({ ...MEETING, date }, ALONE)).toEqual(remarks);
  });

  it('is the body that prepares for it and meets the same day', () => {
    expect(meetingRemarks(MEETING, { today: TODAY, sameDay: ['Allmänna utskottet'] })).toEqual([
      { code: 'same-day', body: 'Allmänna utskottet' },
    ]);
  });

  it('is papers handed in after they are sent', () => {
    const [submissionDue, noticeDue] = ['2018-04-12', '2018-04-11'];
    expect(meetingRemarks({ ...MEETING, submissionDue }, ALONE)).toEqual([
      { code: 'submission-after-notice', submissionDue, noticeDue },
    ]);
    expect(meetingRemarks({ ...MEETING, submissionDue: noticeDue }, ALONE)).toEqual([]);
  });

  it.each([
    ['2018-03-27', false],
    ['2018-03-28', true],
    ['2018-04-18', true],
    ['2018-04-19', false],
  ])('is on %s that its papers are due already: %s', (today, isSaid) => {
    const remarks = meetingRemarks(MEETING, { today, sameDay: [] });
    expect(remarks).toEqual(isSaid ? [{ code: 'submission-passed', submissionDue: '2018-03-27' }] : []);
  });

  it('is nothing in one that is cancelled', () => {
    const cancelled = { ...MEETING, date: '2018-04-22', state: 'cancelled' } as const;
    expect(meetingRemarks(cancelled, { today: TODAY, sameDay: ['KS'] })).toEqual([]);
  });
});
