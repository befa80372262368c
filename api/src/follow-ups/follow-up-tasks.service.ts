import { randomUUID } from 'node:crypto';
import {
  may,
  type ActionRow,
  type AwaitedRound,
  type FollowUpTask,
  type FollowUpTasks,
  type ReportStatus,
  type StatusReportView,
} from '@genomfor/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type SeenVersion } from '../actions/action-change.service';
import { StatusReportsService } from '../actions/status-reports.service';
import { ReportListeners, type MadeReport } from '../actions/report-listeners.service';
import { readReportsOfEach } from '../actions/status-reports.queries';
import { readViewing } from '../actions/viewing.queries';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { select } from '../platform/database/select';
import { Refused } from '../platform/errors/refused';
import { heldRoles } from '../users/held-roles.queries';
import { FollowUpAnswer } from './follow-up-answer.entity';
import { FollowUpItem } from './follow-up-item.entity';
import { readAsked, readAwaited, readRound, takeOpenRound, takeRound } from './rounds.queries';

/** What people are asked in rounds, and what they answer. */
@Injectable()
export class FollowUpTasksService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly reports: StatusReportsService,
    private readonly listeners: ReportListeners,
  ) {}

  /** A report answers every open round that asks about its action, whichever page or mail it was made from. */
  onModuleInit(): void {
    this.listeners.add(answerOpenRounds);
  }

  /** The open rounds in which the caller has something left to report. */
  async awaited(by: Caller): Promise<AwaitedRound[]> {
    if (!may(by.role, 'actions.report-own')) return [];
    const roles = await heldRoles(this.dataSource.manager, by.id, this.clock.today());
    const awaited = await readAwaited(
      this.dataSource,
      roles.map(({ id }) => id),
    );
    return awaited.filter(({ left }) => left > 0);
  }

  /**
   * What a round asks of the roles that the caller holds; with `whose` 'all' of everybody, for who may report on any action.
   * Throws Refused('not-found').
   */
  async tasks(by: Caller, id: string, whose?: 'all'): Promise<FollowUpTasks> {
    const round = await readRound(this.dataSource, id);
    if (!round) throw new Refused('not-found');
    const today = this.clock.today();
    const { manager } = this.dataSource;
    const viewing = await readViewing(manager, by, today);
    const roles = await heldRoles(manager, by.id, today);
    const { rows, answers } = await readAsked(this.dataSource, id, viewing);
    const seesAll = whose === 'all' && viewing.reportsAny;
    const held = new Set(roles.map(({ id: roleId }) => roleId));
    const asked = rows.filter(
      ({ progress, responsible }) =>
        progress !== 'dropped' && (seesAll || responsible.some((role) => held.has(role.id))),
    );
    const { review_id: reviewId, review_title: reviewTitle, period, last_day: lastDay, state } = round;
    return {
      round: { id, reviewId, reviewTitle, period, lastDay, state },
      today,
      roles,
      mayReportAny: viewing.reportsAny,
      tasks: await this.withReports(asked, answers),
    };
  }

  /**
   * Reports on an action in a round. Throws Refused: 'not-found', 'round-closed', 'not-in-round', and as
   * `StatusReportsService.report` does.
   */
  async report(by: Caller, id: string, seen: SeenVersion, report: ReportStatus): Promise<FollowUpTask> {
    const first = async (tx: EntityManager): Promise<void> => {
      await takeOpenRound(tx, id);
      const isAsked = await tx.existsBy(FollowUpItem, { roundId: id, actionId: seen.id });
      if (!isAsked) throw new Refused('not-in-round');
    };
    await this.reports.report(by, seen, report, { first });
    const viewing = await readViewing(this.dataSource.manager, by, this.clock.today());
    const { rows, answers } = await readAsked(this.dataSource, id, viewing);
    const [task] = await this.withReports(
      rows.filter((row) => row.id === seen.id),
      answers,
    );
    if (!task) throw new Refused('not-found');
    return task;
  }

  private async withReports(
    rows: readonly ActionRow[],
    answers: ReadonlyMap<string, StatusReportView>,
  ): Promise<FollowUpTask[]> {
    const reports = await readReportsOfEach(
      this.dataSource,
      rows.map(({ id }) => id),
    );
    return rows.map((action) => {
      const answer = answers.get(action.id) ?? null;
      const earlier = (reports.get(action.id) ?? []).filter(({ at }) => answer === null || at < answer.at);
      return { action, answer, before: earlier[0] ?? null };
    });
  }
}

async function answerOpenRounds(tx: EntityManager, { reportId, actionId, at, by }: MadeReport): Promise<void> {
  const asking = await select<{ id: string }>(
    tx,
    `SELECT f.id FROM follow_up_round f JOIN follow_up_item i ON i.round_id = f.id
      WHERE f.state = 'open' AND i.action_id = ? ORDER BY f.id`,
    [actionId],
  );
  for (const { id } of asking) {
    const round = await takeRound(tx, id);
    // Closed while this report waited for its turn: what is frozen stays as it is.
    if (round?.state !== 'open') continue;
    const answer = { roundId: id, actionId, statusReportId: reportId, at, byId: by.id, byName: by.name };
    await tx.insert(FollowUpAnswer, { id: randomUUID(), ...answer });
  }
}
