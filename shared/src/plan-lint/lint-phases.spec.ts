import { lintText } from '../words/lint-text';
import { lintPhases } from './lint-phases';

const LABELS = ['Fas 1', 'Fas 2', 'Fas 3', 'Analysfas'].map((label) => ({ label }));
const decision = (title: string, phase: string | null) => ({ title, phase, kind: 'decision' as const });

describe('A timetable', () => {
  it('is told which of its phases no decision closes', () => {
    const found = lintPhases(LABELS, [
      decision('Fastställa projektdirektiv i styrgrupp', 'Fas 1'),
      decision('Beslut om fas 1 i styrgrupp', 'Fas 1'),
      decision('Beslut om slutrapport i styrgrupp', 'Analysfas'),
      { title: 'Beslut om remissen presenteras', phase: 'Fas 2', kind: 'information' },
    ]);
    expect(found).toEqual([{ code: 'gate-missing', keys: [], values: ['Fas 2', 'Fas 3'] }]);
    expect(found.map(lintText)).toEqual([
      'Fas 2 och Fas 3 saknar beslut. Lägg till ett i tidplanen, eller ange ”beslut ej planerat” när den är sparad.',
    ]);
  });

  it.each([
    ['without phases', [], [decision('Beslut om slutrapport', null)]],
    ['where each phase has a decision', LABELS.slice(0, 1), [decision('Beslut om fas 1', null)]],
  ])('%s has nothing to mend', (_, phases, activities) => {
    expect(lintPhases(phases, activities)).toEqual([]);
  });
});
