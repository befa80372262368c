import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type ActionRow, approvalText, doneText, type Reason } from '@genomfor/shared';
import { Status } from '../../ui/status/status';

const MOST_REASONS = 2;
/** What is told here in words of its own, so that klar and godkänd stand apart. */
const TOLD_APART: readonly Reason['code'][] = ['approved', 'decided'];

/** How an action stands and why. That it is done and that it is approved are two facts, told each for itself. */
@Component({
  selector: 'gf-standing-cell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Status],
  template: `<gf-status [standing]="row().assessment.standing" [reasons]="reasons()" [most]="most" />
    @for (fact of facts(); track fact) {
      <span class="why">{{ fact }}</span>
    }`,
})
export class StandingCell {
  readonly row = input.required<ActionRow>();

  protected readonly most = MOST_REASONS;
  protected readonly reasons = computed(() =>
    this.row().assessment.reasons.filter(({ code }) => !TOLD_APART.includes(code)),
  );
  protected readonly facts = computed(() => {
    const approved = approvalText(this.row());
    return approved === null ? [] : [doneText(this.row()), `Godkänd ${approved}`].filter((fact) => fact !== null);
  });
}
