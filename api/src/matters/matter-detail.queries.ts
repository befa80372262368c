import {
  compareDeadlines,
  deadlineWords,
  decisionRemarks,
  legalDates,
  matterStages,
  planDateOf,
  proposalsAfter,
  type ActionRow,
  type DecisionProposal,
  type DecisionView,
  type MatterAction,
  type MatterDetail,
} from '@genomfor/shared';
import { readRows } from '../actions/action-rows.queries';
import { type Viewing } from '../actions/viewing.queries';
import { type Source } from '../platform/database/select';
import { readBodyMeetings, readMatterParts, type LinkedAction, type MatterParts } from './matter-parts.queries';
import { readStoredMatter, toMatterRow, type StoredMatter } from './matters.queries';

type BodyMeetings = Awaited<ReturnType<typeof readBodyMeetings>>;

/** Everything about one matter as it stands on the viewing's day; null when there is none. */
export async function readMatterDetail(source: Source, id: string, viewing: Viewing): Promise<MatterDetail | null> {
  const stored = await readStoredMatter(source, id);
  const parts = stored && (await readMatterParts(source, [id])).get(id);
  if (!stored || !parts) return null;

  const meetings = await readBodyMeetings(source, [...new Set(parts.decisions.map(({ body }) => body.id))]);
  const linkedIds = parts.actions.map((action) => action.id);
  const { today } = viewing;
  return {
    ...toMatterRow(stored, parts, today),
    ...toOwnFields(stored),
    events: parts.events,
    decisions: decisionViews(parts, meetings, viewing),
    stages: matterStages({ ...stagedFields(stored), events: parts.events, decisions: parts.decisions }, today),
    proposals: proposalsOf(stored, parts, meetings, viewing),
    actions: toMatterActions(await readRows(source, linkedIds, viewing), parts.actions),
    version: stored.version,
  };
}

function toOwnFields(stored: StoredMatter) {
  return {
    reviewId: stored.review_id,
    reviewTitle: stored.review_title,
    delayReason: stored.delay_reason,
    validFrom: stored.valid_from,
    validTo: stored.valid_to,
    note: stored.note,
  };
}

function stagedFields({ kind, submitted_on: submittedOn, closed_on: closedOn }: StoredMatter) {
  return { kind, submittedOn, closedOn };
}

function decisionViews({ decisions }: MatterParts, meetings: BodyMeetings, { today }: Viewing): DecisionView[] {
  return decisions.map((decision) => {
    const { date: meetingDate, approvedOn, postedOn } = decision;
    const others = decisions.filter(({ id }) => id !== decision.id);
    return {
      ...decision,
      legal: legalDates({ meetingDate, approvedOn, postedOn }, today),
      remarks: decisionRemarks(decision, others, meetings.get(decision.body.id) ?? []),
    };
  });
}

function proposalsOf(
  { title, closed_on }: StoredMatter,
  { decisions, actions }: MatterParts,
  meetings: BodyMeetings,
  { today }: Viewing,
): DecisionProposal[] {
  if (closed_on !== null) return [];
  const completed = actions.flatMap(({ completes }) => (completes === null ? [] : [completes]));
  return decisions.flatMap((decision) =>
    proposalsAfter(
      decision,
      {
        matterTitle: title,
        others: decisions.filter(({ id }) => id !== decision.id),
        meetings: meetings.get(decision.body.id) ?? [],
        completed,
      },
      today,
    ),
  );
}

function toMatterActions(rows: readonly ActionRow[], links: readonly LinkedAction[]): MatterAction[] {
  const origins = new Map(links.map(({ id, origin }) => [id, origin]));
  return [...rows]
    .sort((a, b) => compareDeadlines(planDateOf(a.deadline), planDateOf(b.deadline)))
    .map(({ id, title, deadline, responsible, assessment }) => ({
      id,
      title,
      deadline: deadlineWords(deadline),
      responsible: responsible.map(({ name }) => name),
      standing: assessment.standing,
      origin: origins.get(id) ?? 'linked',
    }));
}
