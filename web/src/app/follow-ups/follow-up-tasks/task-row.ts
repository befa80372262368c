import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  formatIsoDate,
  type FollowUpTask,
  OWN_ASSESSMENT_NAME,
  OWN_ASSESSMENTS,
  PROGRESS_NAME,
  REPORTABLE_PROGRESS,
  type ReportStatus,
  type StatusReportView,
} from '@genomfor/shared';
import { Submission } from '../../platform/submission';
import { dayOf } from '../../platform/swedish';
import { DeadlineEcho } from '../../ui/deadline-echo/deadline-echo';
import { DueDate } from '../../ui/due-date/due-date';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { OwnAssessment } from '../../ui/own-assessment/own-assessment';
import { Status } from '../../ui/status/status';
import { FollowUpsClient } from '../follow-ups-client';
import { asksAhead, fieldsOf, nothingNew, type ReportFields, reportOf } from './task-report';

/** One action of a round: "Inget nytt" with one press, or how it goes in a few fields. Saved by itself. */
@Component({
  selector: 'gf-task-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DeadlineEcho, DueDate, Field, Icon, OwnAssessment, RouterLink, Status],
  templateUrl: './task-row.html',
})
export class TaskRow {
  readonly task = input.required<FollowUpTask>();
  readonly roundId = input.required<string>();
  /** False once the round is closed. */
  readonly open = input.required<boolean>();
  readonly saved = output<FollowUpTask>();
  /** The row is older than what the server has. */
  readonly outdated = output();
  /** The round has been closed meanwhile. */
  readonly closed = output();

  private readonly client = inject(FollowUpsClient);
  private readonly injector = inject(Injector);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly first = viewChild<ElementRef<HTMLButtonElement>>('first');
  private readonly progressField = viewChild<ElementRef<HTMLSelectElement>>('progress');
  private readonly commentField = viewChild<ElementRef<HTMLTextAreaElement>>('comment');
  private attempted: ReportStatus | null = null;

  protected readonly submission = new Submission();
  /** What is being written; null while the fields are closed. Kept when it cannot be saved. */
  protected readonly fields = signal<ReportFields | null>(null);
  protected readonly choices = REPORTABLE_PROGRESS;
  protected readonly progressName = PROGRESS_NAME;
  protected readonly assessments = OWN_ASSESSMENTS;
  protected readonly assessmentName = OWN_ASSESSMENT_NAME;
  protected readonly mayReport = computed(() => this.open() && this.task().action.mayReport);
  protected readonly asksAhead = computed(() => asksAhead(this.fields()?.progress ?? 'ongoing'));
  protected readonly commentIsNeeded = computed(() => this.submission.refusal()?.code === 'assessment-needs-comment');
  /** Whether something is written that has not been saved. */
  readonly isUnsaved = computed(() => this.fields() !== null);
  protected readonly about = computed(() => {
    const { action, before, answer } = this.task();
    const who = action.responsible.map(({ name }) => name).join(', ');
    const last = before && !answer ? `senast ${formatIsoDate(dayOf(before.at))}: ${saidWords(before)}` : '';
    return [who, last].filter(Boolean).join(' · ');
  });

  /** Puts the focus where one goes on working. */
  focus(): void {
    (this.first() ?? this.heading()).nativeElement.focus();
  }

  protected fieldId(field: string): string {
    return `${field}-${this.task().action.id}`;
  }

  protected day(answer: StatusReportView): string {
    return formatIsoDate(dayOf(answer.at));
  }

  protected toggle(): void {
    this.submission.clear();
    const opens = this.fields() === null;
    this.fields.set(opens ? fieldsOf(this.task()) : null);
    if (opens) afterNextRender(() => this.progressField()?.nativeElement.focus(), { injector: this.injector });
  }

  protected change(change: Partial<ReportFields>): void {
    this.fields.update((fields) => fields && { ...fields, ...change });
  }

  protected save(fields: ReportFields, submit: Event): Promise<void> {
    submit.preventDefault();
    return this.send(reportOf(fields));
  }

  protected saveNothingNew(): Promise<void> {
    return this.send(nothingNew(this.task()));
  }

  protected async retry(): Promise<void> {
    const fields = this.fields();
    const report = fields ? reportOf(fields) : this.attempted;
    if (report) await this.send(report);
  }

  protected seeLatest(): void {
    this.submission.clear();
    this.outdated.emit();
  }

  private async send(report: ReportStatus): Promise<void> {
    this.attempted = report;
    const saved = await this.submission.run(async () => {
      const task = await this.client.report(this.roundId(), this.task().action, report);
      this.fields.set(null);
      this.saved.emit(task);
    });
    if (saved) return;
    const code = this.submission.refusal()?.code;
    if (code === 'round-closed') this.closed.emit();
    if (code === 'assessment-needs-comment') this.commentField()?.nativeElement.focus();
  }
}

/** "pågår, avvikelse, klaras": what was last said, in a few words. */
function saidWords({ progress, assessment, comment }: StatusReportView): string {
  const words = [PROGRESS_NAME[progress].toLocaleLowerCase('sv')];
  if (assessment) words.push(OWN_ASSESSMENT_NAME[assessment].toLocaleLowerCase('sv'));
  return comment ? `${words.join(', ')}. ”${comment}”` : words.join(', ');
}
