import { meetingChoices } from './meeting-choices';

it('the meetings to choose among are those to come, the next first, then those that have been, the latest first', () => {
  const meetings = [
    { id: 'may', date: '2018-05-16', state: 'planned' },
    { id: 'january', date: '2018-01-17', state: 'planned' },
    { id: 'april', date: '2018-04-18', state: 'cancelled' },
    { id: 'february', date: '2018-02-14', state: 'planned' },
  ] as const;
  expect(meetingChoices(meetings, '2018-02-26')).toEqual([
    { id: 'april', words: '18 april 2018, inställt' },
    { id: 'may', words: '16 maj 2018' },
    { id: 'february', words: '14 februari 2018' },
    { id: 'january', words: '17 januari 2018' },
  ]);
});
