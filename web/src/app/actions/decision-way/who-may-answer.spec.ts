import { may, type UserRole } from '@genomfor/shared';
import { aDecider, aRoleDecider } from './a-decider';
import { mayAnswerFor } from './who-may-answer';

const held = [aRoleDecider('Sektorchef').decider];

describe('who may answer for a decider', () => {
  it.each<[UserRole, string, boolean]>([
    ['secretary', 'Kommunfullmäktige', true],
    ['secretary', 'Ekonomichef', true],
    ['responsible', 'Sektorchef', true],
    ['responsible', 'Ekonomichef', false],
    ['responsible', 'Kommunfullmäktige', false],
    ['reader', 'Sektorchef', false],
  ])('%s may for %s: %s', (role, name, allowed) => {
    const state = name === 'Kommunfullmäktige' ? aDecider() : aRoleDecider(name);
    expect(mayAnswerFor(state, { may: (permission) => may(role, permission), roles: held })).toBe(allowed);
  });
});
