import { randomUUID } from 'node:crypto';
import { paragraphKey, paragraphYear, type IsoDate, type MeetingState } from '@genomfor/shared';
import { type EntityManager } from 'typeorm';
import { Actor } from '../actors/actor.entity';
import { asRefusal } from '../platform/database/database-errors';
import { among, select } from '../platform/database/select';
import { Refused } from '../platform/errors/refused';
import { ActionDecision } from './action-decision.entity';
import { DecisionDispatch } from './decision-dispatch.entity';
import { Decision } from './decision.entity';

/** What a decision says, its days already understood. */
export type DecisionRecord = Omit<Decision, 'id' | 'paragraphKey' | 'importId' | 'version'>;

/** An action that a decision answers for, and for which of those who must decide it. */
export interface Answered {
  actionId: string;
  deciderId: string;
}

/** A decision to be stored; what is not said is not known. A decision without an outcome is pending. */
export type NewDecision = Pick<DecisionRecord, 'matterId' | 'actorId' | 'role'> &
  Partial<DecisionRecord> & {
    sentTo?: readonly string[];
    answers?: readonly Answered[];
    importId?: string | null;
  };

interface StoredMeeting {
  actor_id: string;
  date: IsoDate;
  state: MeetingState;
}

/**
 * Stores the decision in the running write, in its first version, and gives its id. Throws Refused: 'not-found' for an
 * unknown body or action, 'not-a-body' for who does not meet and does not decide by delegation, 'invalid-input' for a
 * meeting of another body, 'paragraph-taken' when the body has used the § that year.
 */
export async function insertDecision(
  tx: EntityManager,
  { sentTo = [], answers = [], importId = null, ...said }: NewDecision,
): Promise<string> {
  const id = randomUUID();
  const columns = await decisionColumns(tx, { ...NOTHING_SAID, ...said });
  await refuseTakenParagraph(() => tx.insert(Decision, { id, ...columns, importId }));
  await replaceDispatches(tx, id, sentTo);
  await replaceAnswered(tx, id, answers);
  return id;
}

/**
 * Gives the decision what `record` says, when its newest version is `version`; false, and nothing is changed, when it is
 * not. Throws Refused as `insertDecision` does.
 */
export async function updateDecision(
  tx: EntityManager,
  { id, version }: Pick<Decision, 'id' | 'version'>,
  record: DecisionRecord,
): Promise<boolean> {
  const columns = await decisionColumns(tx, record);
  const { affected } = await refuseTakenParagraph(() => tx.update(Decision, { id, version }, columns));
  return Boolean(affected);
}

/** Sends the decision to these: those who already were on the list keep their tick. */
export async function replaceDispatches(
  tx: EntityManager,
  decisionId: string,
  sentTo: readonly string[],
): Promise<void> {
  const recipients = [...new Set(sentTo.map((to) => to.trim()).filter(Boolean))];
  const standing = await tx.findBy(DecisionDispatch, { decisionId });
  const sentOn = new Map(standing.map((dispatch) => [dispatch.recipient, dispatch.sentOn]));
  await tx.delete(DecisionDispatch, { decisionId });
  for (const [position, recipient] of recipients.entries()) {
    const known = standing.find((dispatch) => dispatch.recipient === recipient);
    await tx.insert(DecisionDispatch, {
      id: known?.id ?? randomUUID(),
      decisionId,
      recipient,
      sentOn: sentOn.get(recipient) ?? null,
      position,
    });
  }
}

/** Lets the decision answer for these and no others. Throws Refused('not-found') for an action that is not there. */
export async function replaceAnswered(
  tx: EntityManager,
  decisionId: string,
  answers: readonly Answered[],
): Promise<void> {
  const ids = [...new Set(answers.map(({ actionId }) => actionId))];
  const { sql, values } = among(tx, 'id', ids);
  const there = await select(tx, `SELECT id FROM action WHERE removed_at IS NULL AND ${sql}`, values);
  if (there.length < ids.length) throw new Refused('not-found');
  await tx.delete(ActionDecision, { decisionId });
  if (answers.length === 0) return;
  await tx.insert(
    ActionDecision,
    answers.map((answer) => ({ ...answer, decisionId })),
  );
}

const NOTHING_SAID: Omit<DecisionRecord, 'matterId' | 'actorId' | 'role'> = {
  byDelegation: false,
  meetingId: null,
  decidedOn: null,
  paragraph: null,
  pages: null,
  outcome: null,
  clauses: [],
  floorMotions: [],
  dissents: [],
  approvedOn: null,
  postedOn: null,
};

async function decisionColumns(
  tx: EntityManager,
  record: DecisionRecord,
): Promise<Omit<Decision, 'id' | 'importId' | 'version'>> {
  await refuseWhoCannotDecide(tx, record);
  const meeting = await meetingOf(tx, record);
  const paragraph = worded(record.paragraph);
  const decidedOn = dayOf(record, meeting);
  const year = paragraphYear(decidedOn, meeting?.date ?? null);
  const number = paragraphKey(paragraph);
  return {
    ...record,
    paragraph,
    paragraphKey: number === '' || year === null ? null : `${String(year)}:${number}`,
    pages: worded(record.pages),
    clauses: record.clauses.map((clause) => clause.trim()).filter(Boolean),
    decidedOn,
  };
}

/** A pending decision follows its meeting; one that is made without a day of its own was made at its meeting. */
function dayOf({ outcome, decidedOn }: DecisionRecord, meeting: StoredMeeting | null): IsoDate | null {
  if (meeting === null || (outcome !== null && decidedOn !== null)) return decidedOn;
  return outcome === null || meeting.state === 'cancelled' ? null : meeting.date;
}

async function refuseWhoCannotDecide(tx: EntityManager, { actorId, byDelegation }: DecisionRecord): Promise<void> {
  const actor = await tx.findOneBy(Actor, { id: actorId });
  if (!actor) throw new Refused('not-found');
  if (actor.kind !== 'body' && !(byDelegation && actor.kind === 'role')) throw new Refused('not-a-body');
}

async function meetingOf(
  tx: EntityManager,
  { actorId, meetingId }: Pick<DecisionRecord, 'actorId' | 'meetingId'>,
): Promise<StoredMeeting | null> {
  if (meetingId === null) return null;
  const [meeting] = await select<StoredMeeting>(tx, 'SELECT actor_id, date, state FROM meeting WHERE id = ?', [
    meetingId,
  ]);
  if (meeting?.actor_id === actorId) return meeting;
  const message = meeting
    ? 'Sammanträdet hör till ett annat organ. Välj ett av organets egna.'
    : 'Sammanträdet finns inte.';
  throw new Refused('invalid-input', undefined, [{ field: 'meetingId', message }]);
}

/** The § of a body and year is the only unique value of a decision that a person gives. */
async function refuseTakenParagraph<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const refusal = asRefusal(error);
    throw refusal instanceof Refused && refusal.code === 'already-exists' ? new Refused('paragraph-taken') : error;
  }
}

function worded(text: string | null): string | null {
  return text?.trim() || null;
}
