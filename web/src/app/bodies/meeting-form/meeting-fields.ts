import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { type BodyView, countText } from '@genomfor/shared';
import { DayEcho } from '../../ui/day-echo/day-echo';
import { type Fault } from '../../ui/error-summary/error-summary';
import { Field } from '../../ui/field/field';
import { type MeetingTexts } from './meeting-texts';

/** The fields of a meeting: day, time, place, and the two days that otherwise are counted from the body's rules. */
@Component({
  selector: 'gf-meeting-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayEcho, Field],
  templateUrl: './meeting-fields.html',
})
export class MeetingFields {
  readonly texts = model.required<MeetingTexts>();
  readonly faults = input<readonly Fault[]>([]);
  /** Whose rules the empty days are counted by; null while no body is chosen. */
  readonly body = input<Pick<BodyView, 'submissionLeadDays' | 'noticeLeadDays'> | null>(null);
  readonly year = input<number>();

  protected readonly submissionRule = computed(() => ruleText(this.body()?.submissionLeadDays));
  protected readonly noticeRule = computed(() => ruleText(this.body()?.noticeLeadDays));

  protected write(key: keyof MeetingTexts, text: string): void {
    this.texts.update((texts) => ({ ...texts, [key]: text }));
  }

  protected faultIn(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.message ?? null;
  }
}

function ruleText(leadDays: number | null | undefined): string {
  if (leadDays === undefined) return 'Tomt: räknas med organets regel.';
  return leadDays === null
    ? 'Tomt: ingen dag, för organet saknar regel.'
    : `Tomt: räknas ${countText(leadDays, 'dag', 'dagar')} före sammanträdet.`;
}
