import { suggestions } from './suggestions';

describe('names to choose from in a cell', () => {
  const names = ['Ekonomichef', 'Controller', 'Controllerenheten'];

  it.each([
    ['cont', ['Controller', 'Controllerenheten']],
    ['Sektorchef, eko', ['Sektorchef, Ekonomichef']],
    ['okänd', []],
  ])('fits %s', (typed, fitting) => {
    expect(suggestions(typed, names)).toEqual(fitting);
  });

  it('gives no more than asked for', () => {
    expect(suggestions('', names, 2)).toEqual(['Ekonomichef', 'Controller']);
  });
});
