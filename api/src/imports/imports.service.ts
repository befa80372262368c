import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { ExtractedDocument, ImportDetail, ImportView, MendDraft, RefusalBody } from '@genomfor/shared';
import { DataSource, In, type EntityManager } from 'typeorm';
import { knownActors } from '../actors/actor-directory.service';
import { readActors } from '../actors/actors.queries';
import { AuditTrail } from '../platform/audit/audit-trail';
import type { Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { maskPersonalNumbers } from '../platform/validation/personal-numbers';
import { readDecisionRows } from './decision-rows';
import { draftFrom, rowsOf, unsurePlaces } from './draft';
import { Import } from './import.entity';
import type { MendDraftDto } from './import.dto';
import { ImportReader } from './import-reader';
import { ImportRow, isRowOf } from './import-row.entity';
import { importOf, readyImport, takeImportTurn } from './import-turn';
import { proposalOf, toImportDetail, toImportView } from './import-view';
import { mendCommitment } from './mend-commitment';
import { mendDecision } from './mend-decision';
import { mendAction, mendActivity, type MendContext } from './mend-draft';
import { READING_LIMIT_MS, type ReadingInput, type ReadingResult } from './reading/read-in-worker';
import { sourceLines } from './source-lines';

const MOST_LISTED = 50;
/** Rows of one INSERT: few enough that building it does not keep others waiting. */
const ROWS_AT_ONCE = 50;
/** A document waits for its turn before its time is counted. */
const TURN_LIMIT_MS = 10 * READING_LIMIT_MS;
const NOTHING_READ: ExtractedDocument = { title: null, date: null, organisation: null, registryNumbers: [] };

/** Reading a document into a proposal, and mending the proposal until it is saved or thrown away. */
@Injectable()
export class ImportsService {
  private readonly log = new Logger(ImportsService.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly reader: ImportReader,
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
          decisions: 0,
          commitments: 0,
          unsure: 0,
          document: NOTHING_READ,
          phases: [],
          events: [],
          warnings: [],
          source: [],
          failure: null,
          reviewId: null,
          matterIds: [],
          eventIds: [],
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
    return this.withShare(toImportView(await importOf(this.dataSource.manager, id), this.clock.now()));
  }

  /** The proposal. Throws Refused('import-not-ready') while it is read or when nothing could be read. */
  async draft(id: string): Promise<ImportDetail> {
    const entity = await importOf(this.dataSource.manager, id);
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
      const entity = await readyImport(tx, id, version);
      const row = await tx.findOneBy(ImportRow, { importId: id, key });
      if (!row) throw new Refused('not-found');
      const context = { referenceDate: entity.document.date ?? today, known: knownActors(actors) };
      await tx.update(ImportRow, { importId: id, key }, { body: mended(row, said, context) });
      const rows = await tx.findBy(ImportRow, { importId: id });
      // Counted by hand: TypeORM leaves the version alone when no column of the import itself changes.
      await tx.increment(Import, { id }, 'version', 1);
      await tx.update(Import, { id }, { unsure: unsurePlaces(proposalOf(rows)) });
      return this.detail(tx, await importOf(tx, id));
    });
  }

  /** Ends the reading, or throws the proposal away. What is already saved stays. Throws Refused('import-finished') then. */
  async discard(id: string, by: Caller): Promise<void> {
    this.reader.cancel(id);
    await this.unitOfWork.write(async (tx) => {
      await takeImportTurn(tx, id);
      const entity = await importOf(tx, id);
      if (entity.state === 'committed' || entity.state === 'undone') throw new Refused('import-finished');
      await tx.delete(ImportRow, { importId: id });
      await tx.save(Object.assign(entity, { state: 'discarded', source: [] }));
      await this.audit.record(tx, by, 'import.discarded', { kind: 'import', id });
    });
  }

  private async keep(id: string, { document, extraction }: ReadingResult): Promise<void> {
    const draft = draftFrom(extraction);
    await this.unitOfWork.write(async (tx) => {
      await takeImportTurn(tx, id);
      const entity = await tx.findOneBy(Import, { id, state: 'reading' });
      if (!entity) return;
      await tx.save(
        Object.assign(entity, {
          state: 'ready',
          format: document.format,
          progress: 100,
          actions: draft.rows.length,
          activities: draft.timetable.length,
          decisions: draft.decisionRows.length,
          commitments: draft.commitmentRows.length,
          unsure: unsurePlaces(draft),
          document: draft.document,
          phases: draft.phases,
          events: draft.events,
          warnings: draft.warnings,
          source: sourceLines(document, extraction),
        }),
      );
      const stored = rowsOf(draft).map((row, position) => ({ importId: id, key: row.body.key, position, ...row }));
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

  private async detail(tx: EntityManager, entity: Import): Promise<ImportDetail> {
    const proposal = proposalOf(await tx.findBy(ImportRow, { importId: entity.id }));
    const actors = await readActors(tx);
    const decisionRows = await readDecisionRows(tx, proposal.decisionRows, actors);
    return toImportDetail(entity, { ...proposal, decisionRows }, actors, this.clock.now());
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
  decisions: true,
  commitments: true,
  unsure: true,
  failure: true,
  reviewId: true,
  matterIds: true,
} as const;

/** The row mended as what it is. */
function mended(row: ImportRow, said: MendDraft, context: MendContext): ImportRow['body'] {
  if (isRowOf(row, 'action')) return mendAction(row.body, said, context);
  if (isRowOf(row, 'activity')) return mendActivity(row.body, said, context);
  if (isRowOf(row, 'decision')) return mendDecision(row.body, said, context);
  return isRowOf(row, 'commitment') ? mendCommitment(row.body, said, context) : row.body;
}
