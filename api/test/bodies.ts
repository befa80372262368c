import {
  type ActorKind,
  type BodyKind,
  type BodyRulesInput,
  type BodyView,
  type GroupMembersView,
  type MeetingConsequences,
  type MeetingInput,
  type MeetingList,
  type MeetingView,
  type RefusalBody,
  type UnionRegime,
  type UserRole,
} from '@genomfor/shared';
import { asking, type Asker } from './asking';
import type { TestApp } from './testing-app';

/** Whatever the API of bodies and meetings answers: a test reads the part that it asked for. */
export type BodiesAnswer = BodyView &
  GroupMembersView &
  Omit<UnionRegime, 'id'> &
  Omit<MeetingView, 'id' | 'version'> &
  MeetingList &
  Omit<MeetingConsequences, 'matters'> &
  RefusalBody & { matters: MeetingConsequences['matters'] & MeetingView['matters'] } & (BodyView &
    GroupMembersView &
    UnionRegime)[];

/** Somebody who keeps calendars, with the few calls that most tests begin with. */
export interface CalendarKeeper {
  ask: Asker<BodiesAnswer>;
  /** The id of a new body, or of another actor. */
  actor: (name: string, bodyKind?: BodyKind | null, kind?: ActorKind) => Promise<string>;
  /** Sets rules for a body that has none. */
  rules: (bodyId: string, rules: BodyRulesInput) => Promise<BodiesAnswer>;
  meeting: (input: MeetingInput) => Promise<BodiesAnswer>;
}

/** Somebody with `role` who keeps calendars; the bodies themselves are added by one who makes plans. */
export async function calendarKeeper(test: TestApp, role: UserRole = 'secretary'): Promise<CalendarKeeper> {
  const ask = asking<BodiesAnswer>(await test.as(role));
  const planner = asking(await test.as('plan-lead'));
  return {
    ask,
    actor: async (name, bodyKind = 'board', kind = 'body') =>
      (await planner.post('/api/actors').send({ name, kind, ...(kind === 'body' && { bodyKind }) })).body.id,
    rules: async (bodyId, rules) =>
      (await ask.put(`/api/bodies/${bodyId}/rules`).set('If-Match', '"0"').send(rules)).body,
    meeting: async (input) => (await ask.post('/api/meetings').send(input)).body,
  };
}
