import { decidedDay } from './decided-day';

describe('the day of a decision already made', () => {
  it.each([
    ['26 februari 2018', { day: '2018-02-26' }],
    ['180214', { day: '2018-02-14' }],
    ['27 februari 2018', { fault: 'Den dagen har inte varit än.' }],
    ['  ', { fault: 'Skriv vilken dag det beslutades.' }],
    ['30 februari 2018', { fault: 'Den dagen finns inte i kalendern.' }],
  ])('%j is %j', (text, read) => {
    expect(decidedDay(text, '2018-02-26')).toEqual(read);
  });
});
