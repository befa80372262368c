import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import {
  type ActionRow,
  type BodyReportView,
  deadlineWords,
  formatIsoDate,
  givenText,
  reportKindText,
  reportsOf,
} from '@genomfor/shared';
import { Status } from '../../ui/status/status';
import { PlanDesk } from '../plan-desk';

/** To which bodies an action is reported and how, and what was said when it was. Nothing when nobody is to be told. */
@Component({
  selector: 'gf-action-reports',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Status],
  template: `
    @if (reports().length > 0) {
      <section aria-labelledby="panel-reports">
        <h3 id="panel-reports">Redovisning</h3>
        @for (report of reports(); track report.body.id) {
          <div class="told">
            <h4>{{ report.body.name }}</h4>
            <p>{{ report.kind }}</p>
            @if (report.given; as given) {
              <gf-status standing="done" [label]="given.words" />
              @if (given.said; as said) {
                <q class="said">{{ said }}</q>
              }
            } @else {
              <gf-status standing="await" label="Inte inskriven som given" />
            }
            @if (desk.mayRecord(row())) {
              <div class="btns">
                <button
                  type="button"
                  class="btn"
                  [class.quiet]="report.given"
                  [class.slim]="report.given"
                  (click)="ask(report.body.id)"
                >
                  {{ report.given ? 'Ändra …' : 'Skriv in att den är given'
                  }}<span class="vh"> till {{ report.body.name }}</span>
                </button>
              </div>
            }
          </div>
        }
      </section>
    }
  `,
})
export class ActionReports {
  readonly row = input.required<ActionRow>();

  protected readonly desk = inject(PlanDesk);
  protected readonly reports = computed(() =>
    reportsOf(this.row()).map((report) => ({
      body: report.body,
      kind: [reportKindText(report), whenText(report, this.row())].filter(Boolean).join(', '),
      given: report.given && { words: givenText(report.given), said: report.given.said },
    })),
  );

  protected ask(bodyId: string): void {
    this.desk.dialog.set({ kind: 'record-report', id: this.row().id, bodyId });
  }
}

/** The day of its meeting, or the time that the plan gives the action. */
function whenText({ meeting }: BodyReportView, { deadline }: ActionRow): string | null {
  return meeting === null ? deadlineWords(deadline) : `sammanträdet ${formatIsoDate(meeting.date)}`;
}
