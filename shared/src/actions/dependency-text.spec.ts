import fc from 'fast-check';
import { understandDependencies } from './dependency-text';

describe('what a cell says that an action waits for', () => {
  it.each([
    ['', []],
    ['–', []],
    ['Inga', []],
    ['Ekonomichef', [{ kind: 'actor', text: 'Ekonomichef' }]],
    ['Ekonomichefen', [{ kind: 'actor', text: 'Ekonomichef' }]],
    ['Controllerenheten', [{ kind: 'unit', text: 'Controllerenheten' }]],
    ['Kommunövergripande organisationsöversyn', [{ kind: 'project', text: 'Kommunövergripande organisationsöversyn' }]],
    ['Beslut i KF om budget', [{ kind: 'decision', text: 'Beslut i KF om budget' }]],
    ['Rekrytering av controller', [{ kind: 'resource', text: 'Rekrytering av controller' }]],
    ['Åtgärd 3', [{ kind: 'action', text: 'Åtgärd 3' }]],
    ['Upphandling av verksamhetssystem', [{ kind: 'project', text: 'Upphandling av verksamhetssystem' }]],
    [
      'Ekonomichef; Upphandling av verksamhetssystem',
      [
        { kind: 'actor', text: 'Ekonomichef' },
        { kind: 'project', text: 'Upphandling av verksamhetssystem' },
      ],
    ],
  ])('%p gives %p', (text, expected) => {
    expect(understandDependencies(text)).toEqual(expected);
  });

  it('never throws and never gives an empty name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const dependency of understandDependencies(text)) expect(dependency.text.trim()).not.toBe('');
      }),
    );
  });
});
