import { commandOf, stepFocus, type PressedKey } from './plan-keys';

function pressed(key: string, held: Partial<PressedKey> = {}): PressedKey {
  return { key, altKey: false, ctrlKey: false, metaKey: false, ...held };
}

describe('the keys of a plan', () => {
  it.each([
    ['/', 'search'],
    ['j', 'next'],
    ['k', 'previous'],
    ['?', 'help'],
    ['Escape', 'close'],
    ['x', null],
  ])('reads %s as %s', (key, command) => {
    expect(commandOf(pressed(key), false, true)).toBe(command);
  });

  it.each(['/', 'j', 'k', '?'])('lets %s be a letter while somebody writes', (key) => {
    expect(commandOf(pressed(key), true, true)).toBeNull();
  });

  it.each(['/', 'j', 'k', '?'])('does nothing on %s when single letters are switched off', (key) => {
    expect(commandOf(pressed(key), false, false)).toBeNull();
  });

  it('keeps Escape and Alt with arrows when single letters are switched off', () => {
    expect(commandOf(pressed('Escape'), false, false)).toBe('close');
    expect(commandOf(pressed('ArrowUp', { altKey: true }), false, false)).toBe('move-up');
    expect(commandOf(pressed('ArrowDown', { altKey: true }), false, false)).toBe('move-down');
  });

  it('leaves the shortcuts of the browser alone', () => {
    expect(commandOf(pressed('j', { ctrlKey: true }), false, true)).toBeNull();
    expect(commandOf(pressed('k', { metaKey: true }), false, true)).toBeNull();
  });

  it.each([
    [null, 1, 'a'],
    ['a', 1, 'b'],
    ['b', 1, 'b'],
    ['b', -1, 'a'],
    ['gone', -1, 'a'],
  ] as const)('steps from %s by %s to %s and stays within the list', (current, step, next) => {
    expect(stepFocus(['a', 'b'], current, step)).toBe(next);
  });
});
