import fc from 'fast-check';
import { addDays } from '../dates/iso-calendar';
import { escalationDue, LEAD_DAYS, leadDaysToday, type LeadDays, type SentLead } from './leads-before-deadline';

const DEADLINE = '2018-04-30';
const sentFor = (...leads: LeadDays[]): SentLead[] => leads.map((lead) => ({ deadline: DEADLINE, lead }));

describe('The reminder of 30 April 2018', () => {
  it.each<[daysLeft: number, SentLead[], LeadDays | null]>([
    [31, [], null],
    [30, [], 30],
    [29, sentFor(30), null],
    [8, sentFor(30), null],
    [7, sentFor(30), 7],
    [7, sentFor(30, 7), null],
    [1, sentFor(30, 7), 1],
    [0, sentFor(30, 7, 1), null],
    [-1, [], null],
  ])('with %i days left after %j is %s', (daysLeft, sent, lead) => {
    expect(leadDaysToday(DEADLINE, addDays(DEADLINE, -daysLeft), sent)).toBe(lead);
  });

  it.each<[daysLeft: number, LeadDays]>([
    [20, 30],
    [5, 7],
    [0, 1],
  ])('of an action that is created %i days before comes at once, by the lead of %i', (daysLeft, lead) => {
    expect(leadDaysToday(DEADLINE, addDays(DEADLINE, -daysLeft), [])).toBe(lead);
  });

  it('starts anew when the deadline is moved', () => {
    const sent: SentLead[] = [{ deadline: '2018-04-10', lead: 7 }];
    expect(leadDaysToday(DEADLINE, '2018-04-05', sent)).toBe(30);
  });

  it('comes at most once for each lead, and at least once unless nobody asks before the deadline', () => {
    const asked = fc.array(fc.integer({ min: -3, max: 60 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(asked, (days) => {
        const sent: SentLead[] = [];
        for (const daysLeft of [...days].sort((a, b) => b - a)) {
          const lead = leadDaysToday(DEADLINE, addDays(DEADLINE, -daysLeft), sent);
          if (lead !== null) sent.push({ deadline: DEADLINE, lead });
        }
        const leads = sent.map(({ lead }) => lead);
        expect(leads).toEqual([...new Set(leads)].sort((a, b) => b - a));
        const isAskedInside = days.some((daysLeft) => daysLeft >= 0 && daysLeft <= LEAD_DAYS[0]);
        expect(leads.length > 0).toBe(isAskedInside);
      }),
    );
  });
});

describe('The role above', () => {
  it.each<[string, afterDays: number, told: string[], boolean]>([
    ['2018-04-30', 7, [], false],
    ['2018-05-06', 7, [], false],
    ['2018-05-07', 7, [], true],
    ['2018-06-30', 7, [], true],
    ['2018-06-30', 7, ['2018-03-31'], true],
    ['2018-06-30', 7, ['2018-03-31', '2018-04-30'], false],
    ['2018-04-30', 0, [], false],
    ['2018-05-01', 0, [], true],
  ])('on %s, after %i days, told of %j: %s', (today, afterDays, told, due) => {
    expect(escalationDue(DEADLINE, today, afterDays, told)).toBe(due);
  });
});
