import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { type MatterFilter, type MatterList } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { Session } from '../../platform/session';
import { Empty } from '../../ui/empty/empty';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/loading/loading';
import { MoreRows } from '../../ui/more-rows/more-rows';
import { Toasts } from '../../ui/toast/toasts';
import { changedAddress, chipsOf, CLEARED, isNarrowed } from '../matter-address';
import { mattersText } from '../matter-words';
import { MattersClient } from '../matters-client';
import { MatterBar } from './matter-bar';
import { MatterTable } from './matter-table';

/** Matters found by a filter, with what changes the filter above them. The filter is kept in the address of the page. */
@Component({
  selector: 'gf-matter-results',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, ErrorSummary, Loading, MatterBar, MatterTable, MoreRows, RouterLink],
  templateUrl: './matter-results.html',
})
export class MatterResults {
  readonly filter = input.required<MatterFilter>();
  /** The body of the filter is the page's own and cannot be let go. */
  readonly ofBody = input(false);

  private readonly client = inject(MattersClient);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);

  protected readonly answer = this.client.list(this.filter);
  /** Stays while another filter is fetched, so that the page does not blink, and grows by "Visa fler". */
  protected readonly list = linkedSignal<MatterList | null, MatterList | null>({
    source: () => (this.answer.hasValue() ? this.answer.value() : null),
    computation: (list, previous) => list ?? previous?.value ?? null,
  });
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error) : null;
  });
  protected readonly cleared = CLEARED;
  protected readonly chips = computed(() => chipsOf(this.filter()));
  protected readonly narrowed = computed(() => isNarrowed(this.filter(), this.ofBody()));
  protected readonly found = computed(() => mattersText(this.list()?.total ?? 0));
  protected readonly why = computed(() => {
    if (this.ofBody()) return 'Ett ärende visas här när organet har behandlat det eller har det på sin dagordning.';
    return this.session.may('matters.edit')
      ? 'Lägg till ett ärende och skriv in vad varje organ beslutar, så syns vad som väntar och vad som är kvar att göra.'
      : 'Nämndsekreteraren lägger till ärenden och skriver in vad organen beslutar.';
  });

  protected narrow(change: Partial<MatterFilter>, typing: boolean): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: changedAddress(change),
      queryParamsHandling: 'merge',
      // Back is not to step through every letter of a search.
      replaceUrl: typing,
      scroll: 'manual',
    });
  }

  protected async more(): Promise<void> {
    const shown = this.list();
    if (!shown) return;
    try {
      const next = await this.client.page({ ...this.filter(), offset: shown.rows.length });
      // Another filter may have been chosen meanwhile.
      if (this.list() === shown) this.list.set({ ...next, rows: [...shown.rows, ...next.rows] });
    } catch (error) {
      this.toasts.show(refusalOf(error).message);
    }
  }
}
