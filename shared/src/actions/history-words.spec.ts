import { actionWords, fieldChanges } from './history-words';

const action = {
  number: '4',
  title: 'Delegering',
  description: null,
  kind: 'measure' as const,
  conditional: false,
  sectionTitle: 'Inom sektorn',
  deadline: {
    text: '180430',
    date: '2018-04-30',
    precision: 'day' as const,
    start: null,
    approximate: false,
    openKind: null,
  },
  progress: 'ongoing' as const,
  forecast: '2018-05-31',
  registryNumber: null,
  paragraph: null,
  comment: null,
  responsible: [{ name: 'Sektorchef' }, { name: 'Controller' }],
  involved: [],
  deciders: [{ name: 'Kommunstyrelsen' }],
  dependencies: [{ text: 'Organisationsöversyn' }],
  milestones: [
    { title: 'Utkast', done: true },
    { title: 'Remiss', done: false },
  ],
  important: false,
  proposedBy: null,
  reportBackTo: null,
  bodyReports: [],
  matter: null,
  delayReason: null,
  effectGoals: [],
  deciderStates: [],
};

const answered = (name: string, answer: 'approved' | 'pending', decision: Answer | null) => ({
  decider: { name },
  answer,
  decision,
});
type Answer = { date: string | null; paragraph: string | null; byDelegation: boolean };

describe('The history', () => {
  it('tells an action in the words that a reader sees', () => {
    expect(actionWords(action)).toMatchObject({
      kind: 'Åtgärd',
      deadline: '30 april 2018',
      responsible: 'Sektorchef, Controller',
      involved: null,
      milestones: 'Utkast: klart',
      progress: 'Pågår',
      forecast: '31 maj 2018',
    });
  });

  it('tells only the fields that read otherwise afterwards', () => {
    const after = {
      ...action,
      title: 'Delegation',
      deciders: [],
      deadline: { ...action.deadline, text: '2018-04-30' },
    };
    expect(fieldChanges(actionWords(action), actionWords(after))).toEqual([
      { field: 'title', before: 'Delegering', after: 'Delegation' },
      { field: 'deciders', before: 'Kommunstyrelsen', after: null },
    ]);
  });

  it('tells who has said yes, on which day and by which §', () => {
    const deciderStates = [
      answered('Kommunstyrelsen', 'approved', { date: '2018-04-10', paragraph: '45', byDelegation: false }),
      answered('Sektorchef', 'approved', { date: '2018-05-03', paragraph: null, byDelegation: true }),
      answered('Omsorgsnämnden', 'pending', null),
    ];
    expect(actionWords({ ...action, deciderStates })['approval']).toBe(
      'Kommunstyrelsen 10 april 2018 § 45, Sektorchef 3 maj 2018 på delegation',
    );
  });

  it('tells what the action is to bring about, to whom it is reported and why it is late', () => {
    const told = actionWords({
      ...action,
      important: true,
      proposedBy: { name: 'Omsorgsnämnden' },
      reportBackTo: { name: 'Socialnämnden' },
      matter: { id: '1', registryNumber: 'SN 2012/188', title: 'Organisationsöversyn' },
      delayReason: 'Underlaget saknades',
      effectGoals: [
        { title: 'Beviljade timmar', direction: 'down', year: 2017 },
        { title: 'Kontinuitet', direction: 'up', year: null },
      ],
    });
    expect(told).toMatchObject({
      important: 'Ja',
      proposedBy: 'Omsorgsnämnden',
      reportBackTo: 'Socialnämnden',
      matter: 'SN 2012/188 Organisationsöversyn',
      delayReason: 'Underlaget saknades',
      effectGoals: 'Beviljade timmar ska minska till 2017, Kontinuitet ska öka',
    });
  });

  it('tells nothing of an action that is as it was', () => {
    expect(fieldChanges(actionWords(action), actionWords({ ...action }))).toEqual([]);
  });
});
