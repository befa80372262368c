import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  DECISION_OUTCOME_NAME,
  decisionRemarkText,
  type DecisionView,
  type DispatchView,
  formatIsoDate,
  sentenceCase,
} from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Icon } from '../../ui/icon/icon';
import { DecisionsClient } from '../decisions-client';
import { MatterDesk } from '../matter-desk';
import { decisionHeading, protocolDays, roleText } from '../matter-words';

/** One body's handling, as an extract of its protocol reads. */
@Component({
  selector: 'gf-matter-decision',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink],
  templateUrl: './matter-decision.html',
})
export class MatterDecision {
  readonly decision = input.required<DecisionView>();

  protected readonly desk = inject(MatterDesk);
  private readonly client = inject(DecisionsClient);
  private readonly session = inject(Session);

  protected readonly heading = computed(() => decisionHeading(this.decision()));
  protected readonly role = computed(() => sentenceCase(roleText(this.decision())));
  protected readonly outcome = computed(() => {
    const { outcome } = this.decision();
    return outcome === null ? '' : DECISION_OUTCOME_NAME[outcome].toLowerCase();
  });
  protected readonly remarks = computed(() => this.decision().remarks.map(decisionRemarkText));
  protected readonly floor = computed(() => [
    ...this.decision().floorMotions.map(({ by, text }) => ({ name: `Yrkande, ${by}`, text })),
    ...this.decision().dissents.map(({ by, text }) => ({ name: `Reservation, ${by}`, text })),
  ]);
  protected readonly days = computed(() => protocolDays(this.decision(), this.session.today()));
  protected readonly dayOf = formatIsoDate;

  protected async tick({ id, to, sentOn }: DispatchView, box: HTMLInputElement): Promise<void> {
    const day = sentOn === null ? this.session.today() : null;
    const saved = await this.desk.change(
      () => this.client.tick(this.decision(), id, day),
      day === null ? `${to} är inte längre avprickad.` : `${to} är avprickad ${formatIsoDate(day)}.`,
    );
    // The box shows what stands, not what was pressed.
    if (!saved) box.checked = sentOn !== null;
  }
}
