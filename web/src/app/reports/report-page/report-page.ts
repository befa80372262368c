import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { formatIsoDate, longPaper, REPORT_FILES, type ReportFile, type ReportView } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { PageTitle } from '../../platform/page-title';
import { Session } from '../../platform/session';
import { Submission } from '../../platform/submission';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { Toasts } from '../../ui/toast/toasts';
import { DraftForm } from '../draft-form/draft-form';
import { FreezeDialog } from '../freeze-dialog/freeze-dialog';
import { ReportPaper } from '../report-paper/report-paper';
import { ReportsClient } from '../reports-client';

const FILE_NAME: Record<ReportFile, string> = {
  pdf: 'PDF',
  short: 'PDF på två sidor',
  docx: 'Word',
  xlsx: 'Excel',
};

/** One report: a draft to write in and to freeze, or as it was published, with its files. */
@Component({
  selector: 'gf-report-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DraftForm, ErrorSummary, FreezeDialog, Icon, Loading, ReportPaper, RouterLink],
  templateUrl: './report-page.html',
})
export class ReportPage {
  /** From the address. */
  readonly id = input.required<string>();

  private readonly client = inject(ReportsClient);
  private readonly session = inject(Session);
  private readonly title = inject(PageTitle);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly answer = this.client.report(this.id);
  protected readonly removal = new Submission();
  private readonly form = viewChild(DraftForm);
  protected readonly freezing = signal(false);

  protected readonly mayWrite = computed(() => this.session.may('boards.publish'));
  /** What the server said last, whether it was asked or told. */
  protected readonly report = linkedSignal<ReportView | null>(() =>
    this.answer.hasValue() ? this.answer.value() : null,
  );
  protected readonly paper = computed(() => {
    const report = this.report();
    return report && longPaper(report.content, report.publishedOn);
  });
  protected readonly files = computed(() =>
    REPORT_FILES.map((file) => ({ name: FILE_NAME[file], address: this.client.fileAddress(this.id(), file) })),
  );
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });

  constructor() {
    effect(() => this.title.show(this.report()?.title ?? null));
  }

  protected print(): void {
    this.window?.print();
  }

  /** What is written is saved first, so that it is not left out of what is frozen. */
  protected async askToFreeze(): Promise<void> {
    if (await this.form()?.keep()) this.freezing.set(true);
  }

  protected saved(report: ReportView): void {
    this.report.set(report);
    this.toasts.show('Utkastet är sparat.');
  }

  protected published(report: ReportView): void {
    this.freezing.set(false);
    this.report.set(report);
    this.toasts.show(`Rapporten är fastställd för sammanträdet ${formatIsoDate(report.meeting.date)}.`);
  }

  protected async remove(report: ReportView): Promise<void> {
    if (!(await this.removal.run(() => this.client.remove(report)))) return;
    this.toasts.show('Utkastet är borttaget.');
    await this.router.navigate(['/namnder', report.body.id, 'rapporter']);
  }
}
