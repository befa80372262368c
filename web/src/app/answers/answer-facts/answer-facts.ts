import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type AnswerPageView, formatIsoDate, PROGRESS_NAME, REPORT_ANSWER_NAME } from '@genomfor/shared';
import { DueDate } from '../../ui/due-date/due-date';
import { Status } from '../../ui/status/status';

/** When the action is to be done, how it stands and why, and what was last reported of it. */
@Component({
  selector: 'gf-answer-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DueDate, Status],
  template: `
    <dl class="facts">
      <dt>Avslutas</dt>
      <dd><gf-due-date class="inline" [deadline]="page().deadline" [forecast]="page().forecast" /></dd>
      <dt>Läge</dt>
      <dd>
        <gf-status [standing]="page().standing" />
        @if (page().reasons.length > 0) {
          <ul class="whys">
            @for (reason of page().reasons; track $index) {
              <li>{{ reason }}</li>
            }
          </ul>
        }
      </dd>
      <dt>Rapporterat</dt>
      <dd>
        {{ reported() }}
        @if (page().lastReport?.comment; as comment) {
          <q class="said">{{ comment }}</q>
        }
      </dd>
    </dl>
  `,
})
export class AnswerFacts {
  readonly page = input.required<AnswerPageView>();

  protected readonly reported = computed(() => {
    const last = this.page().lastReport;
    if (!last) return 'Ingen har rapporterat än.';
    return `${last.answer ? REPORT_ANSWER_NAME[last.answer] : PROGRESS_NAME[last.progress]}, ${formatIsoDate(last.on)}`;
  });
}
