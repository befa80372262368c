import { ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatIsoDate, type IsoDate, MATTER_KIND_NAME, type MatterDetail } from '@genomfor/shared';
import { PageTitle } from '../../platform/page-title';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { MatterDialogs } from '../matter-dialogs/matter-dialogs';
import { MatterDesk } from '../matter-desk';
import { clockWords, remainingText } from '../matter-words';
import { MattersClient } from '../matters-client';
import { DelayReason } from './delay-reason';
import { MatterActions } from './matter-actions';
import { MatterDecision } from './matter-decision';
import { MatterEvents } from './matter-events';
import { MatterProposals } from './matter-proposals';
import { MatterStages } from './matter-stages';

/** One matter: its way from the first day, what every body said, what hangs on it, and what is proposed to be done. */
@Component({
  selector: 'gf-matter-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DelayReason,
    ErrorSummary,
    Icon,
    Loading,
    MatterActions,
    MatterDecision,
    MatterDialogs,
    MatterEvents,
    MatterProposals,
    MatterStages,
    RouterLink,
  ],
  providers: [MatterDesk],
  templateUrl: './matter-page.html',
})
export class MatterPage {
  /** From the address. */
  readonly id = input.required<string>();

  protected readonly desk = inject(MatterDesk);
  private readonly client = inject(MattersClient);
  private readonly title = inject(PageTitle);
  private readonly window = inject(DOCUMENT).defaultView;

  protected readonly clock = computed(() => {
    const clock = this.desk.matter()?.clock;
    return clock ? clockWords(clock) : null;
  });
  protected readonly remaining = computed(() => {
    const matter = this.desk.matter();
    return matter ? remainingText(matter) : '';
  });
  protected readonly facts = computed(() => {
    const matter = this.desk.matter();
    return matter ? factsOf(matter).join(' · ') : '';
  });

  constructor() {
    effect(() => this.desk.look(this.id()));
    effect(() => this.title.show(this.desk.matter()?.title ?? null));
  }

  protected reopen(matter: MatterDetail): void {
    void this.desk.change(() => this.client.change(matter, { closedOn: null }), 'Ärendet är öppet igen.');
  }

  protected print(): void {
    this.window?.print();
  }
}

function factsOf({ registryNumber, kind, submittedOn, validFrom, validTo }: MatterDetail): string[] {
  const came = kind === 'motion' ? 'väckt' : 'inkommet';
  return [
    registryNumber ?? 'utan diarienummer',
    MATTER_KIND_NAME[kind],
    ...(submittedOn === null ? [] : [`${came} ${formatIsoDate(submittedOn)}`]),
    ...validText(validFrom, validTo),
  ];
}

/** "gäller 31 mars 2016–31 mars 2018", or the day that is known. */
function validText(from: IsoDate | null, to: IsoDate | null): string[] {
  if (from !== null && to !== null) return [`gäller ${formatIsoDate(from)}–${formatIsoDate(to)}`];
  if (from !== null) return [`gäller från ${formatIsoDate(from)}`];
  return to === null ? [] : [`gäller till ${formatIsoDate(to)}`];
}
