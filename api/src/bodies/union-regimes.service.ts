import { randomUUID } from 'node:crypto';
import { searchKey, type UnionRegime, type UnionRegimeInput } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { writtenDays } from '../platform/validation/written-days';
import { StoredUnionRegime } from './union-regime.entity';
import { readUnionRegime, readUnionRegimes } from './union-regimes.queries';

/** How the employer consults each union, from day to day. */
@Injectable()
export class UnionRegimesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** All of them by union, the latest day first. */
  list(): Promise<UnionRegime[]> {
    return readUnionRegimes(this.dataSource);
  }

  /** Adds how a union is consulted from a day. Throws Refused: 'invalid-input', 'already-exists' for the same union and day. */
  add(by: Caller, input: UnionRegimeInput): Promise<UnionRegime> {
    return this.unitOfWork.write((tx) => this.addWithin(tx, by, input));
  }

  /** As `add`, as part of the running write. */
  async addWithin(tx: EntityManager, by: Caller, { union, mode, from, note }: UnionRegimeInput): Promise<UnionRegime> {
    const id = randomUUID();
    const { from: fromDay } = writtenDays({ from }, this.clock.today());
    if (!fromDay) throw new Refused('invalid-input', undefined, [{ field: 'from', message: 'Fyll i det här.' }]);
    await tx.insert(StoredUnionRegime, {
      id,
      name: union.trim(),
      nameKey: searchKey(union),
      mode,
      fromDay,
      note: note?.trim() || null,
    });
    await this.audit.record(tx, by, 'union-regime.added', { kind: 'union-regime', id });
    const added = await readUnionRegime(tx, id);
    if (!added) throw new Refused('not-found');
    return added;
  }

  /** Takes one away, as one that was entered by mistake. Throws Refused('not-found'). */
  remove(by: Caller, id: string): Promise<void> {
    return this.unitOfWork.write(async (tx) => {
      const { affected } = await tx.delete(StoredUnionRegime, { id });
      if (!affected) throw new Refused('not-found');
      await this.audit.record(tx, by, 'union-regime.removed', { kind: 'union-regime', id });
    });
  }
}
