import {
  decidersFor,
  type ActionToDecide,
  type DeciderState,
  type DecisionCalendar,
  type DelegationRuleView,
  type IsoDate,
} from '@genomfor/shared';
import { readDecisionCalendar, readDecisionCalendarFor } from '../bodies/decision-calendar.queries';
import { readDelegationRules } from '../matters/delegation-rules.queries';
import { type Source } from '../platform/database/select';

/** How it stands with each that decides an action. */
export type StatesOf = (action: ActionToDecide) => DeciderState[];

const NO_CALENDAR: DecisionCalendar = { bodies: new Map(), groups: new Map(), unions: [] };

/** What decisions are judged by on one day, for one request: each part is read when it is first asked for, and then kept. */
export class DecisionGround {
  private readonly ofRoles: StatesOf;
  private ofBodies: Promise<StatesOf> | undefined;
  private ofOne: { way: string; states: StatesOf } | undefined;
  private rules: Promise<DelegationRuleView[]> | undefined;

  constructor(
    private readonly source: Source,
    readonly today: IsoDate,
  ) {
    this.ofRoles = decidersFor(NO_CALENDAR, today);
  }

  /**
   * How it stands with the deciders of each of `actions`. The calendars of the bodies are read only when a body decides, and
   * of one action alone only those on its way.
   */
  async states(actions: readonly ActionToDecide[]): Promise<DeciderState[][]> {
    const isForBodies = actions.map(({ deciders }) => deciders.some(({ kind }) => kind === 'body' || kind === 'group'));
    const [first] = actions;
    const isAlone = actions.length === 1 && !this.ofBodies;
    const readStates = () => (first && isAlone ? this.readBodiesOf(first) : this.readBodies());
    const ofBodies = isForBodies.includes(true) ? await readStates() : this.ofRoles;
    return actions.map((action, index) => (isForBodies[index] ? ofBodies : this.ofRoles)(action));
  }

  /** Who may decide what, by the delegationsordning. */
  readRules(): Promise<DelegationRuleView[]> {
    this.rules ??= readDelegationRules(this.source);
    return this.rules;
  }

  /** What is changed is judged before and after, mostly on the same way. */
  private async readBodiesOf({ deciders, proposedById, important }: ActionToDecide): Promise<StatesOf> {
    const way = JSON.stringify([deciders.map(({ id }) => id), proposedById, important]);
    if (this.ofOne?.way === way) return this.ofOne.states;
    const calendar = await readDecisionCalendarFor(this.source, { deciders, proposedById, important });
    const states = decidersFor(calendar, this.today);
    this.ofOne = { way, states };
    return states;
  }

  private readBodies(): Promise<StatesOf> {
    this.ofBodies ??= readDecisionCalendar(this.source).then((calendar) => decidersFor(calendar, this.today));
    return this.ofBodies;
  }
}
