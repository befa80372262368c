import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { formatIsoDate, type ReportView } from '@genomfor/shared';
import { BodiesClient } from '../../bodies/bodies-client';
import { refusalOf } from '../../platform/api-refusal';
import { PageTitle } from '../../platform/page-title';
import { Session } from '../../platform/session';
import { BodyTabs } from '../../ui/body-tabs/body-tabs';
import { Empty } from '../../ui/empty/empty';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { NewReportDialog } from '../new-report-dialog/new-report-dialog';
import { ReportsClient } from '../reports-client';

/** The reports to one body: drafts first, then those that are published, the latest meeting first. */
@Component({
  selector: 'gf-report-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BodyTabs, Empty, ErrorSummary, Icon, Loading, NewReportDialog, RouterLink],
  templateUrl: './report-list.html',
})
export class ReportList {
  /** From the address: the body. */
  readonly id = input.required<string>();

  private readonly client = inject(ReportsClient);
  private readonly session = inject(Session);
  private readonly title = inject(PageTitle);
  private readonly router = inject(Router);
  private readonly bodyAnswer = inject(BodiesClient).body(this.id);
  private readonly listAnswer = this.client.ofBody(this.id);
  protected readonly making = signal(false);

  protected readonly mayWrite = computed(() => this.session.may('boards.publish'));
  protected readonly body = computed(() => (this.bodyAnswer.hasValue() ? this.bodyAnswer.value() : null));
  protected readonly reports = computed(() => (this.listAnswer.hasValue() ? this.listAnswer.value() : null));
  protected readonly failure = computed(() => {
    const error = this.bodyAnswer.error() ?? this.listAnswer.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly day = formatIsoDate;

  constructor() {
    effect(() => {
      const body = this.body();
      if (body) this.title.show(`Rapporter till ${body.name}`);
    });
  }

  protected reload(): void {
    this.bodyAnswer.reload();
    this.listAnswer.reload();
  }

  protected pdfAddress(id: string): string {
    return this.client.fileAddress(id, 'pdf');
  }

  protected async made({ id }: ReportView): Promise<void> {
    this.making.set(false);
    await this.router.navigate(['/namnder', 'rapporter', id]);
  }
}
