import type { IsoDate } from '../dates/iso-date';
import type { PathMeeting } from '../decision-path/decision-path';
import type { DecisionFacts } from './decision-facts';
import type { DecisionProposal } from './matter';

/** What surrounds a decision when it is asked what should follow from it. */
export interface DecisionSurroundings {
  matterTitle: string;
  /** The matter's other decisions. */
  others: readonly DecisionFacts[];
  /** The meetings of the body, cancelled ones too, in any order. */
  meetings: readonly Pick<PathMeeting, 'id' | 'date' | 'state'>[];
  /** The decisions that an action to complete the papers has already been made for. */
  completed: readonly string[];
}

/**
 * What a secretary is asked to say yes to after a decision: a tabled matter goes to the body's next meeting, for one that was
 * referred back the papers are completed. Empty for any other outcome, and once the body has handled the matter again, has it
 * on its agenda, or the work has been started. Nothing happens by itself.
 */
export function proposalsAfter(
  decision: DecisionFacts,
  surroundings: DecisionSurroundings,
  today: IsoDate,
): DecisionProposal[] {
  if (surroundings.others.some((other) => comesAfter(other, decision))) return [];
  if (decision.outcome === 'tabled') return [nextMeetingProposal(decision, surroundings, today)];
  if (decision.outcome !== 'referredBack' || surroundings.completed.includes(decision.id)) return [];
  return [
    { kind: 'complete-papers', decisionId: decision.id, title: `Komplettera underlaget: ${surroundings.matterTitle}` },
  ];
}

function comesAfter(other: DecisionFacts, decision: DecisionFacts): boolean {
  if (other.body.id !== decision.body.id || other.id === decision.id) return false;
  if (other.date === null || decision.date === null) return other.outcome === null;
  return other.date > decision.date;
}

function nextMeetingProposal(
  { id, date, body }: DecisionFacts,
  { meetings }: DecisionSurroundings,
  today: IsoDate,
): DecisionProposal {
  const next = meetings
    .filter((meeting) => meeting.state === 'planned' && meeting.date >= today && (date === null || meeting.date > date))
    .sort((a, b) => (a.date < b.date ? -1 : 1))[0];
  return next
    ? { kind: 'next-meeting', decisionId: id, meetingId: next.id, date: next.date, body: body.name }
    : { kind: 'no-next-meeting', decisionId: id, body: body.name };
}
