import { gateNamed, namesPhase } from './gate-named';

describe('A title', () => {
  it.each([
    ['Beslut om fas 1 i styrgrupp', 'Fas 1', true],
    ['Beslut om Fas I i styrgrupp', 'Fas 1', true],
    ['Beslut om fas 1 i styrgrupp', 'Fas I', true],
    ['Beslut om fas 10', 'Fas 1', false],
    ['Beslut om slutrapport i styrgrupp', 'Analysfas', false],
    ['Beslut om analysfas', 'Analysfas', true],
    ['Beslut', '', false],
  ])('”%s” names ”%s”: %s', (title, label, named) => {
    expect(namesPhase(title, label)).toBe(named);
  });

  it.each([
    ['Beslut om fas 1 i styrgrupp', 'Fas 1', 'closes it'],
    ['Fasbeslut fas 1', 'Fas 1', 'closes it'],
    ['Beslutsunderlag för fas 1', 'Fas 1', 'does not'],
    ['Beslut om fas 1 och fas 2', 'Fas 1', 'does not'],
    ['Information om fas 1', 'Fas 1', 'does not'],
  ])('”%s” for ”%s” %s', (title, label, closes) => {
    expect(gateNamed(label, ['Fas 1', 'Fas 2'], [{ title }]) !== undefined).toBe(closes === 'closes it');
  });

  it('closes the phase with the longer name only', () => {
    const labels = ['Etapp 1', 'Etapp 1 förstudie'];
    const decisions = [{ title: 'Beslut om etapp 1 förstudie' }];
    expect(gateNamed('Etapp 1 förstudie', labels, decisions)).toBe(decisions[0]);
    expect(gateNamed('Etapp 1', labels, decisions)).toBeUndefined();
  });
});
