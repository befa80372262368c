import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import {
  awaitedStates,
  DECISION_FILTER_NAME,
  type DecisionFilter,
  isAmongDecisions,
  MISSING_FIELDS,
  MISSING_NAME,
  numberText,
  STANDINGS,
} from '@genomfor/shared';
import { Icon } from '../../ui/icon/icon';
import { Status } from '../../ui/status/status';
import { standingCount } from '../../ui/standing-count/standing-count';
import { cleared, isNarrowed, quietNarrowings } from '../action-address';
import { ActorsKnown } from '../actors-known';
import { type AddressChange, PlanAddress } from '../plan-address';
import { PlanStore } from '../plan-store';

/** That a decision is awaited at all is told by the standing of that name. */
const OFFERED_DECISIONS: readonly DecisionFilter[] = ['papers', 'misses'];

/** How many stand how and how many lack something; each count narrows the list to those, pressed again it lets go. */
@Component({
  selector: 'gf-plan-chips',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Status],
  template: `
    <ul class="chips" aria-label="Antal per läge">
      @for (chip of standings(); track chip.standing) {
        <li>
          <a
            [attr.href]="address.href(chip.change)"
            [attr.aria-current]="chip.chosen ? 'true' : null"
            (click)="address.follow($event, chip.change)"
            ><gf-status [standing]="chip.standing" [label]="chip.label"
          /></a>
        </li>
      }
      @for (chip of missing(); track chip.field) {
        <li>
          <a
            [attr.href]="address.href(chip.change)"
            [attr.aria-current]="chip.chosen ? 'true' : null"
            (click)="address.follow($event, chip.change)"
            >{{ chip.label }}</a
          >
        </li>
      }
      @for (chip of decisions(); track chip.filter) {
        <li>
          <a [attr.href]="address.href(chip.change)" (click)="address.follow($event, chip.change)">{{ chip.label }}</a>
        </li>
      }
      @for (chip of quiet(); track chip.key) {
        <li>
          <a
            aria-current="true"
            [attr.href]="address.href(chip.change)"
            [attr.aria-label]="'Sluta visa bara: ' + chip.words"
            (click)="address.follow($event, chip.change)"
            >{{ chip.words }}<gf-icon name="close"
          /></a>
        </li>
      }
      @if (narrowed()) {
        <li>
          <a class="clear" [attr.href]="address.href(clear)" (click)="address.follow($event, clear)">Rensa filter</a>
        </li>
      }
    </ul>
  `,
})
export class PlanChips {
  protected readonly address = inject(PlanAddress);
  private readonly store = inject(PlanStore);
  private readonly actors = inject(ActorsKnown);

  protected readonly clear: AddressChange = cleared();
  protected readonly narrowed = computed(() => isNarrowed(this.address.narrowing()));
  protected readonly standings = computed(() => {
    const counts = this.store.list()?.standings;
    const chosen = this.address.narrowing().standing;
    return STANDINGS.filter((standing) => standing === chosen || (counts?.[standing] ?? 0) > 0).map((standing) => ({
      standing,
      chosen: standing === chosen,
      label: standingCount(standing, counts?.[standing] ?? 0),
      change: { standing: standing === chosen ? undefined : standing },
    }));
  });
  protected readonly missing = computed(() => {
    const counts = this.store.list()?.missing;
    const chosen = this.address.narrowing().missing;
    return MISSING_FIELDS.filter((field) => field === chosen || (counts?.[field] ?? 0) > 0).map((field) => ({
      field,
      chosen: field === chosen,
      label: `${numberText(counts?.[field] ?? 0)} ${MISSING_NAME[field].toLowerCase()}`,
      change: { missing: field === chosen ? undefined : field },
    }));
  });
  /** Offered when something shown answers to them; once chosen they stand among the quiet ones. */
  protected readonly decisions = computed(() => {
    const list = this.store.list();
    if (!list || this.address.narrowing().decision) return [];
    const pending = this.store
      .rows()
      .filter(({ progress }) => progress !== 'done' && progress !== 'dropped')
      .flatMap(({ deciderStates }) => awaitedStates(deciderStates));
    return OFFERED_DECISIONS.filter((filter) =>
      pending.some((state) => isAmongDecisions(state, filter, list.today)),
    ).map((filter) => ({
      filter,
      label: DECISION_FILTER_NAME[filter].toLocaleLowerCase('sv'),
      change: { decision: filter } satisfies AddressChange,
    }));
  });
  protected readonly quiet = computed(() =>
    quietNarrowings(this.address.narrowing(), (id) => this.actors.nameOf(id)).map(({ key, words }) => ({
      key,
      words,
      change: { [key]: undefined } satisfies AddressChange,
    })),
  );
}
