import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { CommitResult, ExtractedDocument, ImportDetail, ImportView, RefusalBody } from '@genomfor/shared';
import { DataSource, In, type EntityManager } from 'typeorm';
import { knownActors } from '../actors/actor-directory.service';
import { readActors } from '../actors/actors.queries';
import { AuditTrail } from '../platform/audit/audit-trail';
import type { Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { takeTurn } from '../platform/database/take-turn';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { maskPersonalNumbers } from '../platform/validation/personal-numbers';
import { PlanRemovalService } from '../reviews/plan-removal.service';
import { PlanWriterService } from '../reviews/plan-writer.service';
import { draftFrom, unsurePlaces } from './draft';
import { Import } from './import.entity';
import type { CommitImportDto, MendDraftDto } from './import.dto';
import { planFrom } from './import-plan';
import { ImportReader } from './import-reader';
import { ImportRow } from './import-row.entity';
import { proposalOf, toImportDetail, toImportView } from './import-view';
import { mendAction, mendActivity } from './mend-draft';
import { READING_LIMIT_MS, type ReadingInput, type ReadingResult } from './reading/read-in-worker';
import { sourceLines } from './source-lines';

const MOST_LISTED = 50;
/** Rows of one INSERT: few enough that building it does not keep others waiting. */
const ROWS_AT_ONCE = 50;
/** A document waits for its turn before its time is counted. */
const TURN_LIMIT_MS = 10 * READING_LIMIT_MS;
const NOTHING_READ: ExtractedDocument = { title: null, date: null, organisation: null, registryNumbers: [] };

/** Two who save, undo or mend the same import come one after the other, on PostgreSQL too. */
const turnOf = (id: string) => `import ${id}`;

/** Reading a document into a proposal, mending it, saving it whole and undoing it whole. */
@Injectable()
export class ImportsService {
  private readonly log = new Logger(ImportsService.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly reader: ImportReader,
    private readonly writer: PlanWriterService,
    private readonly removal: PlanRemovalService,
  ) {}

  /** Starts reading a file or a pasted text. The answer comes at once, with the state 'reading'. */
  async start(fileName: string, input: ReadingInput, by: Caller): Promise<ImportView> {
    const now = this.clock.now();
    const id = randomUUID();
    const entity = await this.unitOfWork.write(async (tx) => {
      const saved = await tx.save(
        tx.create(Import, {
          id,
          state: 'reading',
          fileName,
          // What a file is shows itself when it is read; a pasted text is known to be one even if it is refused.
          format: 'pasted' in input ? 'pasted' : null,
          progress: 0,
          readingUntil: new Date(now.getTime() + TURN_LIMIT_MS),
          byId: by.id,
          byName: by.name,
          at: this.clock.moment(),
          actions: 0,
          activities: 0,
          unsure: 0,
          document: NOTHING_READ,
          phases: [],
          warnings: [],
          source: [],
          failure: null,
          reviewId: null,
        }),
      );
      await this.audit.record(tx, by, 'import.started', { kind: 'import', id });
      return saved;
    });
    this.reader.start(id, input, this.clock.today(), {
      progress: () => undefined,
      done: (result) => this.keep(id, result),
      failed: async (failure, cause) => {
        if (failure.code === 'unexpected') this.log.error('A document could not be read', cause);
        await this.fail(id, failure);
      },
    });
    return toImportView(entity, now);
  }

  /** The latest imports, newest first, without those that were discarded. */
  async list(): Promise<ImportView[]> {
    const found = await this.dataSource.getRepository(Import).find({
      where: { state: In(['reading', 'ready', 'failed', 'committed', 'undone']) },
      order: { at: 'DESC' },
      take: MOST_LISTED,
      select: LISTED,
    });
    return found.map((entity) => this.withShare(toImportView(entity, this.clock.now())));
  }

  /** One import and how far it has come. Throws Refused('not-found'). */
  async get(id: string): Promise<ImportView> {
    return this.withShare(toImportView(await this.entity(this.dataSource.manager, id), this.clock.now()));
  }

  /** The proposal. Throws Refused('import-not-ready') while it is read or when nothing could be read. */
  async draft(id: string): Promise<ImportDetail> {
    const entity = await this.entity(this.dataSource.manager, id);
    if (entity.state === 'reading' || entity.state === 'failed') throw new Refused('import-not-ready');
    return this.detail(this.dataSource.manager, entity);
  }

  /**
   * Mends one cell of the proposal, or takes a row in or out. Throws Refused('changed-by-other') when somebody else has
   * mended the same import since `version`.
   */
  async mend(id: string, key: string, version: number, mend: MendDraftDto): Promise<ImportDetail> {
    const actors = await readActors(this.dataSource);
    const today = this.clock.today();
    const { field, included } = mend;
    const said = { field, included, text: mend.text && maskPersonalNumbers(mend.text).text };
    return this.unitOfWork.write(async (tx) => {
      const entity = await this.ready(tx, id, version);
      const row = await tx.findOneBy(ImportRow, { importId: id, key });
      if (!row) throw new Refused('not-found');
      const context = { referenceDate: entity.document.date ?? today, known: knownActors(actors) };
      const body =
        row.kind === 'action' && 'deadlineText' in row.body
          ? mendAction(row.body, said, context)
          : 'when' in row.body
            ? mendActivity(row.body, said, context)
            : row.body;
      await tx.update(ImportRow, { importId: id, key }, { body });
      const rows = await tx.findBy(ImportRow, { importId: id });
      // Counted by hand: TypeORM leaves the version alone when no column of the import itself changes.
      await tx.increment(Import, { id }, 'version', 1);
      await tx.update(Import, { id }, { unsure: unsurePlaces(proposalOf(rows)) });
      return this.detail(tx, await this.entity(tx, id));
    });
  }

  /** Saves all included rows as a plan, or none. Throws Refused('import-nothing-chosen') when no row is included. */
  async commit(id: string, { reviewId, title }: CommitImportDto, by: Caller): Promise<CommitResult> {
    return this.unitOfWork.write(async (tx) => {
      const entity = await this.ready(tx, id);
      const proposal = proposalOf(await tx.findBy(ImportRow, { importId: id }));
      const plan = planFrom(entity, proposal, { reviewId, title });
      if (plan.actions.length === 0) throw new Refused('import-nothing-chosen');
      const created = await this.writer.createPlan(tx, plan, by);
      await tx.save(Object.assign(entity, { state: 'committed', reviewId: created.reviewId }));
      await this.audit.record(tx, by, 'import.committed', { kind: 'import', id });
      return { reviewId: created.reviewId, actions: created.actionIds.length, decisions: 0, matterIds: [] };
    });
  }

  /** Takes away everything the import made. Throws Refused('import-changed-since') when somebody has changed it since. */
  async undo(id: string, by: Caller): Promise<ImportView> {
    const entity = await this.unitOfWork.write(async (tx) => {
      await takeTurn(tx, turnOf(id));
      const found = await this.entity(tx, id);
      if (found.state !== 'committed') throw new Refused('import-finished');
      await this.removal.removeImported(tx, id, by);
      await this.audit.record(tx, by, 'import.undone', { kind: 'import', id });
      return tx.save(Object.assign(found, { state: 'undone', reviewId: null }));
    });
    return toImportView(entity, this.clock.now());
  }

  /** Ends the reading, or throws the proposal away. What is already saved stays. Throws Refused('import-finished') then. */
  async discard(id: string, by: Caller): Promise<void> {
    this.reader.cancel(id);
    await this.unitOfWork.write(async (tx) => {
      await takeTurn(tx, turnOf(id));
      const entity = await this.entity(tx, id);
      if (entity.state === 'committed' || entity.state === 'undone') throw new Refused('import-finished');
      await tx.delete(ImportRow, { importId: id });
      await tx.save(Object.assign(entity, { state: 'discarded', source: [] }));
      await this.audit.record(tx, by, 'import.discarded', { kind: 'import', id });
    });
  }

  private async keep(id: string, { document, extraction }: ReadingResult): Promise<void> {
    const draft = draftFrom(extraction);
    await this.unitOfWork.write(async (tx) => {
      await takeTurn(tx, turnOf(id));
      const entity = await tx.findOneBy(Import, { id, state: 'reading' });
      if (!entity) return;
      await tx.save(
        Object.assign(entity, {
          state: 'ready',
          format: document.format,
          progress: 100,
          actions: draft.rows.length,
          activities: draft.timetable.length,
          unsure: unsurePlaces(draft),
          document: draft.document,
          phases: draft.phases,
          warnings: draft.warnings,
          source: sourceLines(document, extraction),
        }),
      );
      const rows = [
        ...draft.rows.map((body) => ({ kind: 'action' as const, body })),
        ...draft.timetable.map((body) => ({ kind: 'activity' as const, body })),
      ];
      const stored = rows.map(({ kind, body }, position) => ({ importId: id, key: body.key, position, kind, body }));
      for (let first = 0; first < stored.length; first += ROWS_AT_ONCE) {
        await tx.insert(ImportRow, stored.slice(first, first + ROWS_AT_ONCE));
      }
    });
  }

  private async fail(id: string, failure: RefusalBody): Promise<void> {
    await this.unitOfWork.write(async (tx) => {
      const entity = await tx.findOneBy(Import, { id, state: 'reading' });
      if (entity) await tx.save(Object.assign(entity, { state: 'failed', failure }));
    });
  }

  private async entity(tx: EntityManager, id: string): Promise<Import> {
    const found = await tx.findOneBy(Import, { id });
    if (!found || found.state === 'discarded') throw new Refused('not-found');
    return found;
  }

  private async ready(tx: EntityManager, id: string, version?: number): Promise<Import> {
    await takeTurn(tx, turnOf(id));
    const found = await this.entity(tx, id);
    if (found.state === 'committed' || found.state === 'undone') throw new Refused('import-finished');
    if (found.state !== 'ready') throw new Refused('import-not-ready');
    if (version !== undefined && found.version !== version) throw new Refused('changed-by-other');
    return found;
  }

  private async detail(tx: EntityManager, entity: Import): Promise<ImportDetail> {
    const rows = await tx.findBy(ImportRow, { importId: entity.id });
    return toImportDetail(entity, rows, await readActors(tx), this.clock.now());
  }

  private withShare(view: ImportView): ImportView {
    return view.state === 'reading' ? { ...view, progress: this.reader.shareOf(view.id) ?? view.progress } : view;
  }
}

/** Everything but the source and the proposal, which are large. */
const LISTED = {
  id: true,
  state: true,
  fileName: true,
  format: true,
  progress: true,
  readingUntil: true,
  byName: true,
  at: true,
  actions: true,
  activities: true,
  unsure: true,
  failure: true,
  reviewId: true,
} as const;
