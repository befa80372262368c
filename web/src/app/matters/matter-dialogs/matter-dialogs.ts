import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { type DecisionView, type IsoDate, type MatterDetail, sentenceCase, smallNumber } from '@genomfor/shared';
import { Toasts } from '../../ui/toast/toasts';
import { DecisionsClient } from '../decisions-client';
import { MatterDesk, type Opened } from '../matter-desk';
import { decisionHeading } from '../matter-words';
import { MattersClient } from '../matters-client';
import { CommissionDialog } from './commission-dialog';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog';
import { DayDialog } from './day-dialog';
import { DecisionDialog } from './decision-dialog';
import { EventDialog } from './event-dialog';
import { MatterDialog } from './matter-dialog';
import { PapersDialog } from './papers-dialog';

/** The dialog that is open over the page of a matter, if any. */
@Component({
  selector: 'gf-matter-dialogs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommissionDialog, ConfirmDialog, DayDialog, DecisionDialog, EventDialog, MatterDialog, PapersDialog],
  templateUrl: './matter-dialogs.html',
})
export class MatterDialogs {
  readonly matter = input.required<MatterDetail>();

  protected readonly desk = inject(MatterDesk);
  private readonly matters = inject(MattersClient);
  private readonly decisions = inject(DecisionsClient);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  protected readonly headingOf = decisionHeading;
  /** What a person should know before closing: the work goes on. */
  protected readonly openWork = computed(() => {
    const { openActions } = this.matter();
    if (openActions === 0) return 'Ärendet står kvar och går att öppna igen.';
    return openActions === 1
      ? 'En åtgärd är öppen. Den följs upp som förut.'
      : `${sentenceCase(smallNumber(openActions))} åtgärder är öppna. De följs upp som förut.`;
  });

  protected readonly close = (closedOn: IsoDate): Promise<MatterDetail> =>
    this.matters.change(this.matter(), { closedOn });

  protected readonly remove = (): Promise<void> => this.matters.remove(this.matter());

  protected gone(): void {
    this.toasts.show('Ärendet är borttaget.');
    void this.router.navigate(['/arenden']);
  }

  protected removing(decision: DecisionView): () => Promise<void> {
    return async () => this.desk.saved(await this.decisions.remove(decision), 'Beslutet är borttaget.');
  }

  protected redating({ decision, dispatch }: Extract<Opened, { dialog: 'dispatch' }>) {
    return (day: IsoDate): Promise<MatterDetail> => this.decisions.tick(decision, dispatch.id, day);
  }

  protected commissioned(title: string): void {
    this.desk.dismiss();
    this.toasts.show(`Uppdraget ”${title}” är en åtgärd nu.`);
  }
}
