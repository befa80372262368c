import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { OWN_ASSESSMENT_NAME, type OwnAssessment as Assessment, type Standing } from '@genomfor/shared';
import { Status } from '../status/status';

/** Whose icon and colour each is shown with; the words are its own. */
const LOOK: Record<Assessment, Standing> = { green: 'ok', yellow: 'risk', red: 'late' };

/** What the responsible believes of an action, as icon, word and colour: shown beside what is computed, never instead of it. */
@Component({
  selector: 'gf-own-assessment',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Status],
  template: `<gf-status [standing]="look[assessment()]" [label]="names[assessment()]" />`,
})
export class OwnAssessment {
  readonly assessment = input.required<Assessment>();
  protected readonly look = LOOK;
  protected readonly names = OWN_ASSESSMENT_NAME;
}
