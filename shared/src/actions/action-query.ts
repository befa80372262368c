import type { ActionFilter } from './action-list';

/** The query that gives `filter`, for the API and for links; empty parts are left out. */
export function actionQuery(filter: ActionFilter): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter)
      .filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false)
      .map(([key, value]) => [key, String(value)]),
  );
}

/** The path of the page that lists what `filter` asks for: the plan of its review, or the actions of all reviews. */
export function actionListPath({ review, ...filter }: ActionFilter): string {
  return planPath(review, actionQuery(filter));
}

/** The path of the page where an action is opened, in its plan when its review is known. */
export function actionPath({ id, reviewId }: { id: string; reviewId: string | null }): string {
  return planPath(reviewId, { atgard: id });
}

function planPath(review: string | null | undefined, query: Record<string, string>): string {
  const page = review ? `/oversyner/${encodeURIComponent(review)}` : '/atgarder';
  const words = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return words.length === 0 ? page : `${page}?${words.join('&')}`;
}
