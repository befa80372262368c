import { randomUUID } from 'node:crypto';
import { registrySearchKey, searchKey, swedishSortKey, type IsoDate, type MatterEventKind } from '@genomfor/shared';
import { type EntityManager } from 'typeorm';
import { select } from '../platform/database/select';
import { MatterEvent } from './matter-event.entity';
import { Matter } from './matter.entity';

/** What a matter says, its days already understood. */
export type MatterRecord = Omit<Matter, 'id' | 'titleKey' | 'searchText' | 'registryKey' | 'importId' | 'version'>;

/** A matter to be stored; what is not said is not known. */
export type NewMatter = Pick<MatterRecord, 'title' | 'kind'> & Partial<MatterRecord> & { importId?: string | null };

export interface NewMatterEvent {
  kind: MatterEventKind;
  date: IsoDate | null;
  text: string;
}

/** Stores the matter in the running write, in its first version, and gives its id. */
export async function insertMatter(tx: EntityManager, { importId = null, ...said }: NewMatter): Promise<string> {
  const id = randomUUID();
  await tx.insert(Matter, { id, ...matterColumns({ ...NOTHING_KNOWN, ...said }), importId });
  return id;
}

/** What the matter says and what it is found, sorted and searched by. */
export function matterColumns(record: MatterRecord): Omit<Matter, 'id' | 'importId' | 'version'> {
  const title = record.title.trim();
  const registryNumber = worded(record.registryNumber);
  return {
    ...record,
    title,
    registryNumber,
    delayReason: worded(record.delayReason),
    note: worded(record.note),
    titleKey: swedishSortKey(title),
    searchText: searchKey(`${registryNumber ?? ''} ${title}`),
    registryKey: registryNumber === null ? '' : registrySearchKey(registryNumber),
  };
}

/**
 * Tells, in the running write, what has happened to the matter, and gives the event's id; it comes after what was told before
 * of the same day.
 */
export async function insertMatterEvent(tx: EntityManager, matterId: string, event: NewMatterEvent): Promise<string> {
  const [last] = await select<{ position: number | null }>(
    tx,
    'SELECT MAX(position) AS position FROM matter_event WHERE matter_id = ?',
    [matterId],
  );
  const position = (last?.position ?? 0) + 1;
  const id = randomUUID();
  await tx.insert(MatterEvent, { id, matterId, ...event, text: event.text.trim(), position });
  return id;
}

const NOTHING_KNOWN: Omit<MatterRecord, 'title' | 'kind'> = {
  registryNumber: null,
  submittedOn: null,
  closedOn: null,
  reviewId: null,
  delayReason: null,
  validFrom: null,
  validTo: null,
  note: null,
};

function worded(text: string | null): string | null {
  return text?.trim() || null;
}
