import { type MeetingConsequence } from '@genomfor/shared';
import { consequencesLead, dayChanges, mattersText } from './consequence-words';

const moved: MeetingConsequence = {
  actionId: 'a1',
  title: 'Delegering',
  reviewTitle: 'Översynen',
  deadline: '2018-04-30',
  decider: 'Socialnämnden',
  before: { meeting: '2018-04-18', papersDue: '2018-03-28' },
  after: { meeting: '2018-04-25', papersDue: '2018-03-28' },
  lost: false,
};
const lost: MeetingConsequence = { ...moved, after: { meeting: null, papersDue: null }, lost: true };
const matter = { id: 'x', title: 'Motion om seniorråd', registryNumber: 'KS 14/101' };

describe('what a change of a meeting does', () => {
  it.each([
    [[], [], 'Ingen åtgärd och inget ärende påverkas.'],
    [[], [matter], 'Ingen åtgärd påverkas.'],
    [[lost], [], 'En åtgärd hinner inte längre till beslut före sin slutdag.'],
    [
      [lost, moved, moved],
      [],
      'En åtgärd hinner inte längre till beslut före sin slutdag. Två åtgärder får andra dagar men hinner.',
    ],
  ])('is told in a sentence', (actions, matters, words) => {
    expect(consequencesLead({ actions, matters })).toBe(words);
  });

  it('tells only the days that change', () => {
    expect(dayChanges(moved)).toEqual([{ what: 'Beslut', before: '18 april 2018', after: '25 april 2018' }]);
  });

  it('tells of an action that has no meeting left', () => {
    expect(dayChanges(lost)).toEqual([
      { what: 'Beslut', before: '18 april 2018', after: 'inget sammanträde' },
      { what: 'Papper in', before: '28 mars 2018', after: 'ingen dag' },
    ]);
  });

  it('says that matters follow a moved meeting and lose the day of a cancelled one', () => {
    const one = { actions: [], matters: [matter] };
    expect(mattersText(one, false)).toBe('Det här ärendet följer med till den nya dagen:');
    expect(mattersText(one, true)).toBe('Det här ärendet förlorar sin dag:');
    expect(mattersText({ actions: [], matters: [] }, true)).toBe('');
  });
});
