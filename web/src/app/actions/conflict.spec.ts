import { aDeadline, anAction, aRole } from './an-action';
import { differences } from './conflict';

describe('an action that two people have changed', () => {
  const seen = anAction({ responsible: [aRole('Sektorchef')], version: 3 });

  it('shows what stood, what is wanted and what stands now', () => {
    const now = { ...seen, responsible: [aRole('Ekonomichef')], version: 4 };
    expect(differences(seen, now, [{ field: 'responsible', text: 'Controller' }])).toEqual([
      { field: 'responsible', before: 'Sektorchef', mine: 'Controller', theirs: 'Ekonomichef' },
    ]);
  });

  it('also tells what only the other one has changed', () => {
    const now = { ...seen, deadline: aDeadline('2018-06-30', '180630'), version: 4 };
    expect(differences(seen, now, [{ field: 'title', text: 'Delegation' }])).toEqual([
      { field: 'title', before: 'Delegering', mine: 'Delegation', theirs: 'Delegering' },
      { field: 'deadline', before: '180430', mine: null, theirs: '180630' },
    ]);
  });

  it('finds nothing to choose when both want the same', () => {
    const now = { ...seen, title: 'Delegation', version: 4 };
    expect(differences(seen, now, [{ field: 'title', text: 'Delegation' }])).toEqual([]);
  });
});
