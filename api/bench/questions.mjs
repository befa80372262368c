import { URLSearchParams } from 'node:url';

const MS_PER_DAY = 86_400_000;
const JSON_BODY = { 'content-type': 'application/json' };

/**
 * What is asked of the product and of the floor alike, with the aim for product ÷ floor. `next(side)` is the next request
 * to one of them; its `done` is told whether the answer was a yes.
 */
export async function questionsFor(driver, today) {
  const day = (days) => new Date(Date.parse(today) + days * MS_PER_DAY).toISOString().slice(0, 10);
  const [review] = await driver.read('SELECT id FROM review ORDER BY sort_key LIMIT 1');
  const [busiest] = await driver.read(
    `SELECT actor_id FROM action_actor WHERE part = 'responsible'
      GROUP BY actor_id ORDER BY COUNT(*) DESC, actor_id LIMIT 1`,
  );
  const inReview = new URLSearchParams({
    review: review.id,
    from: day(-120),
    to: day(300),
    sort: 'deadline',
    limit: '100',
  });
  const ofOne = new URLSearchParams({ responsible: busiest.actor_id, sort: 'deadline', limit: '100' });
  return [
    {
      key: 'review',
      name: 'List of 100 filtered actions, one review',
      aim: 3,
      next: reading(`/api/actions?${inReview}`),
    },
    { key: 'list', name: 'List of 100 filtered actions, all reviews', aim: 3, next: reading(`/api/actions?${ofOne}`) },
    { key: 'overview', name: 'Översikt over everything', aim: 2, next: reading('/api/overview') },
    { key: 'update', name: 'One update with history and audit row', aim: 3, next: await updating(driver) },
  ];
}

function reading(path) {
  return () => ({ method: 'GET', path, headers: {}, done: () => undefined });
}

/** Edits of one action after another, each with the version that the side has it in; none is asked for twice at once. */
async function updating(driver) {
  const actions = await driver.read("SELECT id, version FROM action WHERE progress <> 'dropped' ORDER BY id LIMIT 500");
  const waiting = new Map(['product', 'floor'].map((side) => [side, actions.map((action) => ({ ...action }))]));
  return (side) => {
    const action = waiting.get(side).shift();
    return {
      method: 'PATCH',
      path: `/api/actions/${action.id}`,
      headers: { ...JSON_BODY, 'if-match': `"${action.version}"` },
      body: JSON.stringify({ comment: `Avstämt med nämnden, omgång ${action.version}.` }),
      done: () => {
        action.version += 1;
        waiting.get(side).push(action);
      },
    };
  };
}
