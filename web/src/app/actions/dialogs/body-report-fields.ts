import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import {
  type BodyReportInput,
  formatIsoDate,
  REPORT_FORM_NAME,
  REPORT_FORMS,
  REPORT_PURPOSE_NAME,
  REPORT_PURPOSES,
  type ReportForm,
  type ReportPurpose,
} from '@genomfor/shared';
import { MeetingsClient } from '../../bodies/meetings-client';
import { Field } from '../../ui/field/field';

/** How an action is reported to one body. */
@Component({
  selector: 'gf-body-report-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field],
  template: `
    <fieldset class="told-to">
      <legend>{{ name() }}</legend>
      <gf-field [for]="id('form')" label="På vilket sätt?">
        <select #form [id]="id('form')" (change)="changed.emit({ form: formOf(form.value) })">
          <option value="" [selected]="!report().form">Inte bestämt</option>
          @for (choice of forms; track choice.form) {
            <option [value]="choice.form" [selected]="choice.form === report().form">{{ choice.name }}</option>
          }
        </select>
      </gf-field>
      <gf-field [for]="id('purpose')" label="Vad är det?">
        <select #purpose [id]="id('purpose')" (change)="changed.emit({ purpose: purposeOf(purpose.value) })">
          @for (choice of purposes; track choice.purpose) {
            <option [value]="choice.purpose" [selected]="choice.purpose === report().purpose">{{ choice.name }}</option>
          }
        </select>
      </gf-field>
      @if (meetings().length > 0) {
        <gf-field [for]="id('meeting')" label="Vid vilket sammanträde?">
          <select #meeting [id]="id('meeting')" (change)="changed.emit({ meetingId: meeting.value || null })">
            <option value="" [selected]="!report().meetingId">Åtgärdens egen tid</option>
            @for (choice of meetings(); track choice.id) {
              <option [value]="choice.id" [selected]="choice.id === report().meetingId">{{ choice.words }}</option>
            }
          </select>
        </gf-field>
      }
      <div class="btns">
        <button type="button" class="btn quiet" (click)="removed.emit()">
          Ta bort<span class="vh"> {{ name() }}</span>
        </button>
      </div>
    </fieldset>
  `,
})
export class BodyReportFields {
  readonly report = input.required<BodyReportInput>();
  readonly name = input.required<string>();
  readonly changed = output<Partial<BodyReportInput>>();
  readonly removed = output();

  private readonly answer = inject(MeetingsClient).ofBody(computed(() => this.report().bodyId));
  protected readonly forms = REPORT_FORMS.map((form) => ({ form, name: REPORT_FORM_NAME[form] }));
  protected readonly purposes = REPORT_PURPOSES.map((purpose) => ({ purpose, name: REPORT_PURPOSE_NAME[purpose] }));
  protected readonly meetings = computed(() =>
    (this.answer.hasValue() ? this.answer.value().rows : [])
      .filter(({ id, state }) => state === 'planned' || id === this.report().meetingId)
      .map(({ id, date }) => ({ id, words: formatIsoDate(date) })),
  );

  /** One body's fields are told from another's by its id. */
  protected id(field: string): string {
    return `told-${field}-${this.report().bodyId}`;
  }

  protected formOf(value: string): ReportForm | null {
    return REPORT_FORMS.find((form) => form === value) ?? null;
  }

  protected purposeOf(value: string): ReportPurpose {
    return REPORT_PURPOSES.find((purpose) => purpose === value) ?? 'information';
  }
}
