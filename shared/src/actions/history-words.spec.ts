import { actionWords, fieldChanges } from './history-words';

const action = {
  number: '4',
  title: 'Delegering',
  description: null,
  kind: 'measure' as const,
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
};

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

  it('tells nothing of an action that is as it was', () => {
    expect(fieldChanges(actionWords(action), actionWords({ ...action }))).toEqual([]);
  });
});
