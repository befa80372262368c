import { aMeeting } from '../../bodies/a-body';
import { meetingChoices } from './meeting-choices';

it('the meetings to choose among are those to come, the next first, then those that have been, the latest first', () => {
  const meetings = [
    aMeeting({ id: 'may', date: '2018-05-16' }),
    aMeeting({ id: 'january', date: '2018-01-17' }),
    aMeeting({ id: 'april', date: '2018-04-18', state: 'cancelled' }),
    aMeeting({ id: 'february', date: '2018-02-14' }),
  ];
  expect(meetingChoices(meetings, '2018-02-26')).toEqual([
    { id: 'april', words: '18 april 2018, inställt' },
    { id: 'may', words: '16 maj 2018' },
    { id: 'february', words: '14 februari 2018' },
    { id: 'january', words: '17 januari 2018' },
  ]);
});
