import type { DraftDecision, ExtractedEvent, MatterKind } from '@genomfor/shared';
import type { EntityManager } from 'typeorm';
import type { ActorDirectory } from '../actors/actor-directory.service';
import { insertDecision } from '../matters/decision-writer.service';
import { MatterEvent } from '../matters/matter-event.entity';
import { insertMatter, insertMatterEvent } from '../matters/matter-writer.service';
import { select } from '../platform/database/select';
import { bodyNameAmong, matterGroups, type MatterGroup } from './decision-rows';
import type { Import } from './import.entity';

/** What became of the decisions of an import. */
export interface PutInDecisions {
  decisions: number;
  /** The matters that they came to belong to, each once. */
  matterIds: string[];
  eventIds: string[];
  /** The matter that a line of the document is about; null when it is about none that is kept. */
  matterAt: (line: number) => string | null;
}

/**
 * Writes down, in the running write, the included decisions and the matters that are not known. What happened to the matter is
 * told when the document is about one. Throws Refused as `insertDecision` does.
 */
export async function putInDecisions(
  tx: EntityManager,
  { id: importId, events }: Pick<Import, 'id' | 'events'>,
  rows: readonly DraftDecision[],
  directory: ActorDirectory,
): Promise<PutInDecisions> {
  const groups = matterGroups(rows);
  const told = groups.length === 1 ? events : [];
  const matterIds: string[] = [];
  const eventIds: string[] = [];
  const starts: { line: number; matterId: string | null }[] = [];
  let decisions = 0;
  for (const group of groups) {
    const included = group.rows.filter((row) => row.included);
    const isKept = included.length > 0;
    const matterId = group.matter?.id ?? (isKept ? await newMatter(tx, group, told, importId) : null);
    starts.push(...group.rows.map(({ source }) => ({ line: source.line, matterId })));
    if (!isKept || matterId === null) continue;
    matterIds.push(matterId);
    for (const row of included) await putIn(tx, { row, matterId, importId }, directory);
    decisions += included.length;
    eventIds.push(...(await tell(tx, matterId, told)));
  }
  return { decisions, matterIds, eventIds, matterAt: matterAtIn(starts) };
}

async function newMatter(
  tx: EntityManager,
  { title, registryNumber }: MatterGroup,
  events: readonly ExtractedEvent[],
  importId: string,
): Promise<string> {
  const submittedOn = events.find(({ kind }) => kind === 'submitted')?.date ?? null;
  return insertMatter(tx, { title, registryNumber, kind: kindOf(title, events), submittedOn, importId });
}

function kindOf(title: string, events: readonly ExtractedEvent[]): MatterKind {
  const isSubmitted = events.some(({ kind, text }) => kind === 'submitted' && /^motion/iu.test(text));
  if (isSubmitted || /(?:^|\s)motion(?:en|er)?(?:\s|$)/iu.test(title)) return 'motion';
  return /^information(?:\s|$)/iu.test(title) ? 'information' : 'other';
}

async function putIn(
  tx: EntityManager,
  { row, matterId, importId }: { row: DraftDecision; matterId: string; importId: string },
  directory: ActorDirectory,
): Promise<void> {
  const { role, date, paragraph, pages, outcomeCode, clauses, floorMotions, dissents, postedOn, sentTo } = row;
  const name = bodyNameAmong(row, directory.known);
  const [decider] = await directory.named([name]);
  if (!decider) return;
  await insertDecision(tx, {
    matterId,
    actorId: decider.id,
    byDelegation: decider.kind === 'role',
    role,
    meetingId: date === null ? null : await meetingOn(tx, decider.id, date),
    decidedOn: date,
    paragraph,
    pages,
    outcome: outcomeCode,
    clauses,
    floorMotions,
    dissents,
    postedOn,
    sentTo,
    importId,
  });
}

async function meetingOn(tx: EntityManager, actorId: string, date: string): Promise<string | null> {
  const [meeting] = await select<{ id: string }>(
    tx,
    "SELECT id FROM meeting WHERE actor_id = ? AND date = ? AND state <> 'cancelled'",
    [actorId, date],
  );
  return meeting?.id ?? null;
}

/** Tells what the matter does not tell already. */
async function tell(tx: EntityManager, matterId: string, events: readonly ExtractedEvent[]): Promise<string[]> {
  const known = await tx.findBy(MatterEvent, { matterId });
  const ids: string[] = [];
  for (const event of events) {
    const isTold = known.some(({ kind, date }) => kind === event.kind && (date === event.date || event.date === null));
    if (!isTold) ids.push(await insertMatterEvent(tx, matterId, event));
  }
  return ids;
}

/** What stands before the first § is about it when there is only one. */
function matterAtIn(starts: readonly { line: number; matterId: string | null }[]): (line: number) => string | null {
  const matters = new Set(starts.map(({ matterId }) => matterId));
  const [only] = matters;
  if (matters.size === 1) return () => only ?? null;
  const inOrder = [...starts].sort((a, b) => a.line - b.line);
  return (line) => inOrder.findLast((start) => start.line <= line)?.matterId ?? null;
}
