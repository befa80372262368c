import {
  type ActionDetail,
  type DecisionInput,
  type DecisionView,
  type DelegationRuleView,
  type MatterDetail,
  type MatterInput,
  type MatterList,
  type RefusalBody,
  type UserRole,
} from '@genomfor/shared';
import { asking, type Asker } from './asking';
import { calendarKeeper, type CalendarKeeper } from './bodies';
import type { TestApp } from './testing-app';

type Without<T, Known> = Omit<T, keyof Known>;

/** Whatever the API of matters answers: a test reads the part that it asked for. */
export type MattersAnswer = MatterDetail &
  Without<MatterList, MatterDetail> &
  Without<ActionDetail, MatterDetail> &
  Omit<RefusalBody, 'details'> & { details: MatterDetail } & DelegationRuleView[] &
  Without<DelegationRuleView, MatterDetail>;

/** Somebody who writes down what bodies decide, with the few calls that most tests begin with. */
export interface MatterKeeper {
  ask: Asker<MattersAnswer>;
  calendar: CalendarKeeper;
  matter: (input?: Partial<MatterInput>) => Promise<MatterDetail>;
  /** The matter with the decision in it. */
  decision: (matterId: string, input: DecisionInput) => Promise<MatterDetail>;
  detail: (matterId: string) => Promise<MatterDetail>;
}

/** Somebody with `role` who keeps matters and calendars. */
export async function matterKeeper(test: TestApp, role: UserRole = 'secretary'): Promise<MatterKeeper> {
  const ask = asking<MattersAnswer>(await test.as(role));
  return {
    ask,
    calendar: await calendarKeeper(test, role),
    matter: async (input = {}) =>
      (await ask.post('/api/matters').send({ title: 'Information om timpris', kind: 'information', ...input })).body,
    decision: async (matterId, input) => (await ask.post(`/api/matters/${matterId}/decisions`).send(input)).body,
    detail: async (matterId) => (await ask.get(`/api/matters/${matterId}`)).body,
  };
}

/** The matter's decision by the body of that name, the last one when there are several. */
export function decisionOf(matter: MatterDetail, bodyName: string): DecisionView {
  const decision = matter.decisions.findLast(({ body }) => body.name === bodyName);
  if (!decision) throw new Error(`No decision by ${bodyName} in ${matter.title}`);
  return decision;
}
