import { type MatterClock } from '@genomfor/shared';
import { aDecision, aMatterRow, LEGAL } from './a-matter';
import {
  clockWords,
  decisionHeading,
  lateSentence,
  latestWords,
  protocolDays,
  remainingText,
  roleText,
  stageDays,
} from './matter-words';

const TODAY = '2018-02-26';
/** Days and § do not break; here they are told from each other by ordinary blanks. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const clock = (kind: MatterClock['kind'], due: string, daysLeft: number): MatterClock => ({
  kind,
  due,
  daysLeft,
  late: daysLeft < 0,
  reasonMissing: daysLeft < 0,
});

describe('the clock of a matter in words', () => {
  it.each([
    [clock('motion', '2018-02-14', -12), '1 år har gått, 12 dagar sen', 'skulle ha beslutats senast 14 februari 2018'],
    [clock('motion', '2018-02-27', 1), 'Beslut senast 27 februari 2018', 'om 1 dag'],
    [
      clock('commission', '2018-02-25', -1),
      'Redovisningen är 1 dag sen',
      'skulle ha redovisats senast 25 februari 2018',
    ],
    [clock('commission', '2018-02-26', 0), 'Redovisas senast 26 februari 2018', 'i dag'],
  ])('%j', (running, words, day) => {
    const told = clockWords(running);
    expect([plain(told.words), plain(told.day), told.late]).toEqual([words, day, running.late]);
  });
});

describe('a decision in words', () => {
  it.each([
    [
      aDecision({
        body: { id: 'au', name: 'Allmänna utskottet', kind: 'body' },
        date: '2012-11-13',
        paragraph: '80',
        pages: '17–18',
      }),
      'Allmänna utskottet 13 november 2012 § 80, s. 17–18',
    ],
    [aDecision({ paragraph: '§ 31', pages: 's. 14' }), 'Kommunstyrelsen 19 februari 2018 § 31, s. 14'],
    [aDecision({ date: null, paragraph: null, pages: null }), 'Kommunstyrelsen'],
  ])('is headed as in a protocol', (decision, heading) => {
    expect(plain(decisionHeading(decision))).toBe(heading);
  });

  it('says what the body does, and when it is by delegation', () => {
    expect(roleText(aDecision({ role: 'prepares' }))).toBe('bereder');
    expect(roleText(aDecision({ role: 'decides', byDelegation: true }))).toBe('beslutar på delegation');
  });

  it('tells the days of its protocol, calmly', () => {
    expect(protocolDays(aDecision(), TODAY)).toEqual([
      { name: 'Justerat', day: '22 februari 2018', remark: 'senast 5 mars 2018' },
      { name: 'Anslaget', day: '23 februari 2018', remark: 'senast 24 februari 2018' },
      { name: 'Sista dag att överklaga', day: '16 mars 2018', remark: 'anslaget tas ner 17 mars 2018' },
      { name: 'Laga kraft', day: '17 mars 2018', remark: 'ej laga kraft än' },
    ]);
    const inForce = protocolDays(aDecision({ legal: { ...LEGAL, inForce: true } }), TODAY);
    expect(inForce.at(-1)?.remark).toBe('om ingen har överklagat');
  });

  it('tells only by when, while nothing has been done', () => {
    const legal = { ...LEGAL, postDue: null, lastAppealDay: null, takeDown: null, legalForce: null, inForce: null };
    const days = protocolDays(aDecision({ approvedOn: null, postedOn: null, legal }), TODAY);
    expect(days).toEqual([{ name: 'Justeras senast', day: '5 mars 2018', remark: '' }]);
    const missed = protocolDays(aDecision({ approvedOn: null, postedOn: null, legal }), '2018-03-06');
    expect(missed[0]?.remark).toBe('dagen är inte inskriven');
    expect(protocolDays(aDecision({ outcome: null }), TODAY)).toEqual([]);
  });

  it('is told in a list by its body, day, § and outcome', () => {
    const latest = { body: 'Kommunstyrelsen', date: '2018-02-19', paragraph: '31', outcome: 'answered' } as const;
    expect(latestWords(latest)).toEqual({
      handling: 'Kommunstyrelsen 19\u00a0februari\u00a02018 §\u00a031',
      outcome: 'Anses besvarad',
    });
    expect(latestWords(null)).toBeNull();
  });
});

describe('what is said of matters', () => {
  it.each([
    [{ closedOn: '2017-11-21', openActions: 1 }, 'Ärendet är avslutat, men arbetet är inte klart. En åtgärd är öppen.'],
    [
      { closedOn: '2017-11-21', openActions: 3 },
      'Ärendet är avslutat, men arbetet är inte klart. Tre åtgärder är öppna.',
    ],
    [{ closedOn: '2017-11-21', openActions: 0 }, ''],
    [{ closedOn: null, openActions: 3 }, ''],
  ])('a closed matter does not hide open work', (change, words) => {
    expect(remainingText(aMatterRow(change))).toBe(words);
  });

  it.each([
    [0, 'Inget ärende har gått över sin tid.'],
    [1, 'Ett ärende har gått över sin tid.'],
    [14, '14 ärenden har gått över sin tid.'],
  ])('%i late', (late, words) => {
    expect(lateSentence(late)).toBe(words);
  });

  it.each([
    [0, 'done', 'första dagen'],
    [0, 'now', ''],
    [1, 'done', 'efter 1 dag'],
    [450, 'ahead', 'efter 450 dagar'],
    [null, 'now', ''],
  ] as const)('a stage %s days from the first, %s', (days, state, words) => {
    expect(stageDays({ days, state })).toBe(words);
  });
});
