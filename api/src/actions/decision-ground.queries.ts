import {
  decidersFor,
  type ActionToDecide,
  type DeciderState,
  type DecisionCalendar,
  type DelegationRuleView,
  type IsoDate,
} from '@genomfor/shared';
import { readDecisionCalendar } from '../bodies/decision-calendar.queries';
import { readDelegationRules } from '../matters/delegation-rules.queries';
import { type Source } from '../platform/database/select';

/** How it stands with each that decides an action. */
export type StatesOf = (action: ActionToDecide) => DeciderState[];

const NO_CALENDAR: DecisionCalendar = { bodies: new Map(), groups: new Map(), unions: [] };

/** What decisions are judged by on one day, for one request: each part is read when it is first asked for, and then kept. */
export class DecisionGround {
  private readonly ofRoles: StatesOf;
  private ofBodies: Promise<StatesOf> | undefined;
  private rules: Promise<DelegationRuleView[]> | undefined;

  constructor(
    private readonly source: Source,
    readonly today: IsoDate,
  ) {
    this.ofRoles = decidersFor(NO_CALENDAR, today);
  }

  /** How it stands with the deciders of each of `actions`; the calendars of the bodies are read only when a body decides. */
  async states(actions: readonly ActionToDecide[]): Promise<DeciderState[][]> {
    const isForBodies = actions.map(({ deciders }) => deciders.some(({ kind }) => kind === 'body' || kind === 'group'));
    const ofBodies = isForBodies.includes(true) ? await this.readBodies() : this.ofRoles;
    return actions.map((action, index) => (isForBodies[index] ? ofBodies : this.ofRoles)(action));
  }

  /** Who may decide what, by the delegationsordning. */
  readRules(): Promise<DelegationRuleView[]> {
    this.rules ??= readDelegationRules(this.source);
    return this.rules;
  }

  private readBodies(): Promise<StatesOf> {
    this.ofBodies ??= readDecisionCalendar(this.source).then((calendar) => decidersFor(calendar, this.today));
    return this.ofBodies;
  }
}
