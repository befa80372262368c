import type { Progress } from '../assessment/assessment';
import type { DependencyKind } from './action';
import { assessedDependency, isOpen, missingFields } from './assessed-action';

describe('Whether work remains', () => {
  it.each<[Progress, boolean]>([
    ['notStarted', true],
    ['ongoing', true],
    ['paused', true],
    ['continuous', true],
    ['done', false],
    ['dropped', false],
  ])('in an action that is %s: %s', (progress, open) => {
    expect(isOpen({ progress })).toBe(open);
  });
});

describe('What an action lacks', () => {
  const whole = {
    progress: 'ongoing' as const,
    deadlineDate: '2018-04-30',
    openKind: null,
    relative: false,
    hasResponsible: true,
    deciders: ['Sektorchef'],
  };

  it.each([
    ['is nothing when all is said', {}, []],
    ['is somebody to decide', { deciders: [] }, ['decider']],
    ['is somebody to answer for it', { hasResponsible: false }, ['responsible']],
    ['is a day', { deadlineDate: null }, ['deadline']],
    ['is a day that has yet to be set', { deadlineDate: null, openKind: 'tbd' as const }, ['deadline']],
    ['is no day when it goes on without end', { deadlineDate: null, openKind: 'ongoing' as const }, []],
    ['is no day when it hangs on something else', { deadlineDate: null, relative: true }, []],
    ['is nothing once it is dropped', { progress: 'dropped' as const, deciders: [], deadlineDate: null }, []],
  ])('%s', (_, said, lacks) => {
    expect(missingFields({ ...whole, ...said })).toEqual(lacks);
  });
});

describe('What an action waits for', () => {
  it.each<[DependencyKind, boolean, boolean]>([
    ['project', true, false],
    ['decision', false, true],
    ['actor', false, false],
    ['unit', false, false],
    ['action', false, false],
    ['resource', false, false],
  ])('of the kind %s is outside the plan: %s, a decision: %s', (kind, outside, decision) => {
    const seen = assessedDependency({ kind, text: 'X', expected: null, settled: false });
    expect(seen).toEqual({ text: 'X', expected: null, settled: false, outside, decision });
  });
});
