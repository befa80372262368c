import { aMeeting } from '../a-body';
import { changesOf, faultsIn, inputOf, mayMoveOthers, NO_TEXTS, textsOf } from './meeting-texts';

const TODAY = '2018-02-26';

describe('a meeting as it is typed', () => {
  it('leaves counted days empty, so that they go on being counted', () => {
    expect(textsOf(aMeeting())).toEqual({
      date: '18 april 2018',
      time: '13:00',
      place: 'Sessionssalen',
      submissionDue: '',
      noticeDue: '',
    });
    expect(textsOf(aMeeting({ submissionGiven: true })).submissionDue).toBe('28 mars 2018');
  });

  it('changes nothing when nothing was typed', () => {
    expect(changesOf(aMeeting({ submissionGiven: true }), textsOf(aMeeting({ submissionGiven: true })), TODAY)).toEqual(
      {},
    );
  });

  it('tells only what differs, and takes the year of the meeting for a day without one', () => {
    const meeting = aMeeting({ date: '2019-04-17' });
    expect(changesOf(meeting, { ...textsOf(meeting), date: '24 april', place: ' ' }, TODAY)).toEqual({
      date: '2019-04-24',
      place: null,
    });
  });

  it('lets a given day for papers be counted again when it is taken away', () => {
    const meeting = aMeeting({ submissionGiven: true });
    expect(changesOf(meeting, { ...textsOf(meeting), submissionDue: '' }, TODAY)).toEqual({ submissionDue: null });
  });

  it.each([
    [{ date: '2018-04-25' }, true],
    [{ submissionDue: null }, true],
    [{ time: '14:00', place: null, noticeDue: '2018-04-10' }, false],
  ])('may move others by %j: %s', (changes, may) => {
    expect(mayMoveOthers(changes)).toBe(may);
  });

  it('is at fault without a day, and where a day is not understood', () => {
    expect(faultsIn(NO_TEXTS, TODAY).map(({ field }) => field)).toEqual(['meeting-date']);
    expect(faultsIn({ ...NO_TEXTS, date: '180418', time: 'efter lunch' }, TODAY)).toHaveLength(1);
    const wrong = { ...NO_TEXTS, date: '18 april 2018', submissionDue: 'i god tid', noticeDue: '31 april 2018' };
    expect(faultsIn(wrong, TODAY).map(({ field }) => field)).toEqual(['meeting-submission', 'meeting-notice']);
  });

  it('is sent with its days as they were read', () => {
    const texts = { date: '180418', time: 'kl. 9', place: ' Salen ', submissionDue: '28/3', noticeDue: '' };
    expect(inputOf('sn', texts, TODAY, 2018)).toEqual({
      bodyId: 'sn',
      date: '2018-04-18',
      time: '09:00',
      place: 'Salen',
      submissionDue: '2018-03-28',
      noticeDue: null,
    });
  });
});
