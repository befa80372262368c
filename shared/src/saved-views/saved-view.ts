import type { ActionFilter } from '../actions/action-list';
import type { ActorRef } from '../actors/actor';

export const VIEW_AUDIENCES = ['private', 'role', 'all'] as const;
/** bara jag, de som har en viss roll den dag de ser efter, alla. */
export type ViewAudience = (typeof VIEW_AUDIENCES)[number];

/** What a view narrows, orders and groups by. Without a review it is of the actions of all reviews. */
export type ViewFilter = Omit<ActionFilter, 'offset' | 'limit'>;

export const VIEW_PERIODS = ['weekly', 'monthly'] as const;
/** varje vecka, varje månad. */
export type ViewPeriod = (typeof VIEW_PERIODS)[number];

/** How somebody gets a view by mail. */
export interface ViewSubscriptionInput {
  period: ViewPeriod;
  /** Only when the view shows something else than in the last mail. */
  onlyChanged: boolean;
}

export interface SavedViewInput {
  name: string;
  audience: ViewAudience;
  /** The role it is for when the audience is a role; otherwise null. */
  roleId: string | null;
  filter: ViewFilter;
}

/** A view as the signed-in person sees it. */
export interface SavedViewView extends Omit<SavedViewInput, 'roleId'> {
  id: string;
  role: ActorRef | null;
  /** Whether the signed-in person made it. */
  mine: boolean;
  ownerName: string;
  mayEdit: boolean;
  /** The signed-in person's own; null when they do not get it by mail. */
  subscription: ViewSubscriptionInput | null;
  /** Whether mail has been set up, so that it can be subscribed to. */
  mailable: boolean;
  version: number;
}
