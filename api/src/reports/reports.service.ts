import { randomUUID } from 'node:crypto';
import {
  may,
  type BodyView,
  type MeetingView,
  type ReportChanges,
  type ReportContent,
  type ReportInput,
  type ReportRow,
  type ReportView,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { readViewing } from '../actions/viewing.queries';
import { meetingPlace } from '../boards/board-page.queries';
import { readPublishable } from '../boards/publishable-text.queries';
import { readBody } from '../bodies/bodies.queries';
import { readMeeting } from '../bodies/meetings.queries';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { sent } from '../platform/http/sent';
import { organisationOfReviews } from '../users/organisation.queries';
import { readReportContent } from './report-content.queries';
import { Report } from './report.entity';
import { readReports } from './reports.queries';

type Draft = Pick<Report, 'meetingId' | 'meetingDate' | 'reviewIds' | 'introduction' | 'proposal'>;

/** Reports to bodies for their meetings: written as drafts, composed from the plans, and frozen when they are published. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The reports to the body; drafts only for those who may publish. Throws Refused('not-found') for what is not a body. */
  async list(by: Caller, bodyId: string): Promise<ReportRow[]> {
    await this.body(this.dataSource.manager, bodyId);
    return readReports(this.dataSource, bodyId, may(by.role, 'boards.publish'));
  }

  /**
   * The report with what it says: as of today while it is a draft, otherwise as it was published. Throws Refused('not-found'),
   * also for a draft of others when the caller may not publish.
   */
  async report(by: Caller, id: string): Promise<ReportView> {
    const { manager } = this.dataSource;
    const report = await manager.findOneBy(Report, { id });
    if (!report || (report.content === null && !may(by.role, 'boards.publish'))) throw new Refused('not-found');
    return this.view(manager, by, report);
  }

  /**
   * Begins a report as a draft. Throws Refused: 'not-found', 'no-papers-for-board' for a meeting that is cancelled, unknown or
   * another body's, 'case-data' and 'invalid-input' for words that hold a personal identity number or name a known person.
   */
  add(by: Caller, { bodyId, ...input }: ReportInput): Promise<ReportView> {
    return this.unitOfWork.write(async (tx) => {
      const body = await this.body(tx, bodyId);
      const draft = await this.drafted(tx, body, input);
      const { title } = await this.compose(tx, by, body, draft);
      const id = randomUUID();
      await tx.insert(Report, { id, actorId: bodyId, ...draft, title, byId: by.id, byName: by.name });
      await this.audit.record(tx, by, 'report.added', { kind: 'report', id });
      return this.view(tx, by, await tx.findOneByOrFail(Report, { id }));
    });
  }

  /**
   * Changes a draft; what is not named stays. Throws Refused as `add`, 'report-frozen' for one that is published, and
   * 'changed-by-other' with the report as it stands when `version` is not the newest.
   */
  change(by: Caller, id: string, version: number, changes: ReportChanges): Promise<ReportView> {
    return this.unitOfWork.write(async (tx) => {
      const { report, body } = await this.openDraft(tx, id);
      const draft = await this.drafted(tx, body, { ...writtenIn(report), ...sent(changes) });
      const { title } = await this.compose(tx, by, body, draft);
      await this.store(tx, by, report, version, { ...draft, title });
      await this.audit.record(tx, by, 'report.changed', { kind: 'report', id });
      return this.view(tx, by, await tx.findOneByOrFail(Report, { id }));
    });
  }

  /**
   * Freezes the report as it is now; nothing changes it from then on. Throws Refused: 'not-found', 'report-frozen',
   * 'changed-by-other', 'no-papers-for-board' when its meeting is not to be held any more, and as `add` for its words.
   */
  publish(by: Caller, id: string, version: number): Promise<ReportView> {
    return this.unitOfWork.write(async (tx) => {
      const { report, body } = await this.openDraft(tx, id);
      const draft = await this.drafted(tx, body, writtenIn(report));
      const content = await this.compose(tx, by, body, draft);
      const published = { publishedOn: this.clock.today(), publishedAt: this.clock.moment() };
      await this.store(tx, by, report, version, { ...draft, ...published, content, title: content.title });
      await this.audit.record(tx, by, 'report.published', { kind: 'report', id });
      return this.view(tx, by, await tx.findOneByOrFail(Report, { id }));
    });
  }

  /** Throws a draft away. Throws Refused: 'not-found', 'report-frozen', 'changed-by-other'. */
  async remove(by: Caller, id: string, version: number): Promise<void> {
    await this.unitOfWork.write(async (tx) => {
      const { report } = await this.openDraft(tx, id);
      const { affected } = await tx.delete(Report, { id, version });
      if (!affected) throw new Refused('changed-by-other', await this.view(tx, by, report));
      await this.audit.record(tx, by, 'report.removed', { kind: 'report', id });
    });
  }

  private async openDraft(tx: EntityManager, id: string): Promise<{ report: Report; body: BodyView }> {
    const report = await tx.findOneBy(Report, { id });
    if (!report) throw new Refused('not-found');
    if (report.content !== null) throw new Refused('report-frozen');
    return { report, body: await this.body(tx, report.actorId) };
  }

  /** The version in the condition makes the second of two simultaneous editors lose, not win. */
  private async store(tx: EntityManager, by: Caller, report: Report, version: number, set: object): Promise<void> {
    const { affected } = await tx.update(Report, { id: report.id, version }, { ...set, byId: by.id, byName: by.name });
    if (!affected) throw new Refused('changed-by-other', await this.view(tx, by, report));
  }

  private async drafted(tx: EntityManager, body: BodyView, input: Omit<ReportInput, 'bodyId'>): Promise<Draft> {
    const meeting = await readMeeting(tx, input.meetingId, this.clock.today());
    if (meeting?.body.id !== body.id || meeting.state !== 'planned') throw new Refused('no-papers-for-board');
    const proposal: string[] = [];
    for (const clause of input.proposal ?? []) {
      const said = await readPublishable(tx, clause, 'proposal');
      if (said !== null) proposal.push(said);
    }
    return {
      meetingId: meeting.id,
      meetingDate: meeting.date,
      reviewIds: [...new Set(input.reviewIds ?? [])],
      introduction: await readPublishable(tx, input.introduction ?? '', 'introduction'),
      proposal,
    };
  }

  private async compose(manager: EntityManager, by: Caller, body: BodyView, draft: Draft): Promise<ReportContent> {
    const today = this.clock.today();
    const meeting = await readMeeting(manager, draft.meetingId, today);
    const scope = {
      ...draft,
      body,
      meeting: placeOf(meeting, draft),
      organisation: this.settings.organisation ?? (await organisationOfReviews(manager)),
    };
    return readReportContent(manager, scope, await readViewing(manager, by, today));
  }

  private async view(manager: EntityManager, by: Caller, report: Report): Promise<ReportView> {
    const { id, actorId, meetingId, meetingDate, reviewIds, title, publishedOn, publishedAt, byName, version } = report;
    const content = report.content ?? (await this.compose(manager, by, await this.body(manager, actorId), report));
    return {
      id,
      title: report.content === null ? content.title : title,
      body: content.body,
      meeting: { id: meetingId, date: meetingDate },
      publishedOn,
      publishedAt: publishedAt?.toISOString() ?? null,
      by: byName,
      version,
      reviewIds,
      introduction: report.introduction,
      proposal: report.proposal,
      content,
    };
  }

  private async body(manager: EntityManager, id: string): Promise<BodyView> {
    const body = await readBody(manager, id, this.clock.today());
    if (!body) throw new Refused('not-found');
    return body;
  }
}

function writtenIn({ meetingId, reviewIds, introduction, proposal }: Report): Omit<ReportInput, 'bodyId'> {
  return { meetingId, reviewIds, introduction, proposal };
}

/** The meeting as it is, or as the draft remembers it when it is gone. */
function placeOf(meeting: MeetingView | null, { meetingDate }: Draft): ReportContent['meeting'] {
  return meeting === null ? { date: meetingDate, time: null, place: null } : meetingPlace(meeting);
}
