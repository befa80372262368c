import type { ActionRow } from '../actions/action';
import type { IsoDate } from '../dates/iso-date';
import type { BodyPath, DeciderState } from '../decision-path/decision-path';
import { compareNullLast } from '../dates/null-last';
import type { BodyReportView } from '../reporting/body-report';
import { reportsOf } from '../reporting/reports-of';
import { swedishSortKey } from '../swedish-order';
import { decisionText, informationText, preparationText } from '../words/board-awaiting-text';
import type { BoardAwaiting } from './board-page';
import { isDecider, meetingFrom, type BoardPageInput } from './board-rows';

/** What waits for the body, with the part it takes: it decides, prepares for another body, or is told. */
export interface AwaitingDraft extends BoardAwaiting {
  part: 'decides' | 'prepares' | 'told';
}

/** All that waits for the body, the earliest meeting first and what has none last. */
export function awaitingDrafts(input: BoardPageInput): AwaitingDraft[] {
  return input.rows
    .filter(({ progress }) => progress !== 'dropped')
    .flatMap((row) => [
      ...decisionDrafts(row, input),
      ...preparationDrafts(row, input),
      ...informationDrafts(row, input),
    ])
    .sort(
      (a, b) =>
        compareNullLast(a.meeting, b.meeting) ||
        compareNullLast(a.form, b.form) ||
        compareNullLast(swedishSortKey(a.title), swedishSortKey(b.title)) ||
        compareNullLast(a.actionId, b.actionId),
    );
}

/** As the page holds it. */
export function boardAwaiting({
  actionId,
  title,
  meeting,
  form,
  text,
  papersDue,
  standing,
}: AwaitingDraft): BoardAwaiting {
  return { actionId, title, meeting, form, text, papersDue, standing };
}

function decisionDrafts(row: ActionRow, input: BoardPageInput): AwaitingDraft[] {
  return row.deciderStates
    .filter((state) => state.decider.id === input.body.id && isPending(state))
    .map((state) => {
      const { meeting, papersDue } = wayTo(state.path);
      const text = decisionText(state, row.deciderStates, { papersDue, kind: input.bodyKind, asOf: input.asOf });
      return { ...draft(row), part: 'decides', form: 'decision', meeting, papersDue, text };
    });
}

function isPending({ answer }: DeciderState): boolean {
  return answer !== 'approved' && answer !== 'rejected';
}

/** The meeting that makes the deadline, else the first one that can still decide. */
function wayTo(path: BodyPath | null): Pick<BoardAwaiting, 'meeting' | 'papersDue'> {
  if (path?.meeting) return { meeting: path.meeting.date, papersDue: path.papersDue };
  return { meeting: path?.next?.meeting ?? null, papersDue: path?.next?.papersDue ?? null };
}

/** What the body prepares for others: its own meeting on their way, and the papers that go to it. */
function preparationDrafts(row: ActionRow, input: BoardPageInput): AwaitingDraft[] {
  for (const state of row.deciderStates) {
    const steps = isPending(state) ? (state.path?.steps ?? []) : [];
    const own = steps.find(({ kind, body, settled }) => kind === 'prepare' && body?.id === input.body.id && !settled);
    if (!own) continue;
    const papersDue = steps.find(({ kind, body }) => kind === 'papers' && body?.id === input.body.id)?.date ?? null;
    const decides = { body: state.decider.name, meeting: state.path?.meeting?.date ?? null };
    const text = preparationText(decides, { papersDue, kind: input.bodyKind, asOf: input.asOf });
    return [{ ...draft(row), part: 'prepares', form: 'decision', meeting: own.date, papersDue, text }];
  }
  return [];
}

/**
 * A report is given at its own meeting, else at the first meeting on or after its day; what is done since the last meeting is
 * told at the next. One that has been given waits for nobody, and what is told together with a decision is told there.
 */
function informationDrafts(row: ActionRow, input: BoardPageInput): AwaitingDraft[] {
  const { assessment, progress, reportedOn } = row;
  const report = reportsOf(row).find(({ body }) => body.id === input.body.id);
  if (!report || report.given !== null || assessment.standing === 'approved') return [];
  if (report.purpose === 'decision' && isDecider(row, input)) return [];
  const done = progress === 'done';
  if (done && input.previousMeeting !== null && reportedOn !== null && reportedOn < input.previousMeeting) return [];
  const from = report.meeting?.date ?? (done ? input.asOf : firstDayFor(row, report));
  const meeting = from === null ? null : meetingFrom(from, input);
  const text = informationText(row, report, input.asOf);
  return [{ ...draft(row), part: 'told', form: 'information', meeting, papersDue: null, text }];
}

/** The plan's "december" is a meeting in December; a commission that is to be ready by a day is told of after it. */
function firstDayFor({ deadline, reportBackTo }: ActionRow, { body }: BodyReportView): IsoDate | null {
  const { date, start, precision } = deadline;
  if (date === null || reportBackTo?.id === body.id) return date;
  return start ?? (precision === 'month' ? `${date.slice(0, 7)}-01` : date);
}

function draft({ id, title, assessment }: ActionRow): Pick<BoardAwaiting, 'actionId' | 'title' | 'standing'> {
  return { actionId: id, title, standing: assessment.standing };
}
