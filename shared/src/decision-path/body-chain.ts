import type { DecisionCalendar, PathBody, PathNeed } from './decision-path';

/** What a body is called when the calendar does not know it. */
const NAMELESS = 'Organet';

/** The bodies that a matter passes: those before the decider, the first to meet first. */
export interface BodyChain {
  before: PathBody[];
  decider: PathBody;
}

/**
 * Whoever prepares for the decider, and before them a board that must propose, with whoever prepares for it. Each body stands
 * once, so that bodies that are said to prepare for each other in a circle make an end. A body that the calendar does not know
 * is there without meetings.
 */
export function bodyChain(calendar: DecisionCalendar, need: Pick<PathNeed, 'bodyId' | 'proposedById'>): BodyChain {
  const decider = calendar.bodies.get(need.bodyId) ?? unknownBody(need.bodyId);
  const way = new Map([[decider.id, decider]]);
  walkBack(calendar, decider.preparedById, way);
  walkBack(calendar, need.proposedById, way);
  const [, ...backwards] = way.values();
  return { before: backwards.reverse(), decider };
}

function walkBack({ bodies }: DecisionCalendar, from: string | null, way: Map<string, PathBody>): void {
  for (let id = from; id !== null && !way.has(id);) {
    const body: PathBody = bodies.get(id) ?? unknownBody(id);
    way.set(id, body);
    id = body.preparedById;
  }
}

function unknownBody(id: string): PathBody {
  return { id, name: NAMELESS, kind: null, preparedById: null, meetings: [] };
}
