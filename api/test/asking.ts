import type {
  ActionDetail,
  ActionList,
  ActorView,
  MyActionsView,
  OverviewView,
  RefusalBody,
  ReviewDetail,
} from '@genomfor/shared';
import type { TestApp } from './testing-app';

type Agent = Awaited<ReturnType<TestApp['as']>>;
type Without<T, Known> = Omit<T, keyof Known>;

/** One of a list of actors, reviews or sections. */
type Item = Omit<ActorView, 'kind'> & Without<ReviewDetail, ActorView> & { kind: string };

/** Any body that the domain answers with: a test reads the part that it asked for, and fails when that is not there. */
export type Body = ActionDetail &
  Without<ReviewDetail, ActionDetail> &
  Without<ActorView, ActionDetail & ReviewDetail> &
  Without<ActionList, ActionDetail & ReviewDetail> &
  Without<OverviewView, ActionDetail & ReviewDetail & ActionList> &
  Without<MyActionsView, ActionDetail & ActionList & OverviewView> &
  Omit<RefusalBody, 'details'> & { details: ActionDetail } & Item[];

export interface Answer<B = Body> {
  status: number;
  headers: Record<string, string>;
  body: B;
}

/** A call that is being made: awaiting it sends it. */
export interface Call<B = Body> extends PromiseLike<Answer<B>> {
  query: (query: Record<string, string | number>) => Call<B>;
  set: (header: string, value: string) => Call<B>;
  send: (body: object) => Call<B>;
}

/** Somebody who calls the API, with answers that have types: those of plans, unless a suite names its own. */
export type Asker<B = Body> = Record<'get' | 'post' | 'put' | 'patch' | 'delete', (path: string) => Call<B>>;

/** The agent with typed answers. supertest types every body as `any`, which would hide a misspelt field. */
export function asking<B = Body>(agent: Agent): Asker<B> {
  return agent;
}
