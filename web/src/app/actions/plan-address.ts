import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { type ActionFilter } from '@genomfor/shared';
import { type Address, changedAddress, filterOf } from './action-address';

/** What a page's address is changed to: parts of the filter, which action is opened, and which saved view it was opened as. */
export interface AddressChange extends Partial<ActionFilter> {
  atgard?: string | null;
  vy?: string | null;
}

/** The page's address as the single place where filter, order, grouping and the opened action are kept. */
@Injectable()
export class PlanAddress {
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly query = toSignal(this.route.queryParams, { initialValue: this.route.snapshot.queryParams });
  private readonly params = toSignal(this.route.paramMap, { initialValue: this.route.snapshot.paramMap });

  /** The review whose plan is shown; null when actions of all reviews are. */
  readonly reviewId = computed(() => this.params().get('id'));
  readonly narrowing = computed(() => filterOf(this.query() as Address));
  readonly filter = computed<ActionFilter>(() => {
    const review = this.reviewId();
    return review ? { ...this.narrowing(), review } : this.narrowing();
  });
  readonly opened = computed(() => (this.query() as Address)['atgard'] ?? null);
  /** The saved view that the page was opened as. What is shown, the rest of the address says. */
  readonly view = computed(() => (this.query() as Address)['vy'] ?? null);

  /** The address of this page after `change`, for a link that can be opened in a tab of its own. */
  href(change: AddressChange): string {
    return this.router.serializeUrl(
      this.router.createUrlTree([], {
        relativeTo: this.route,
        queryParams: query(change),
        queryParamsHandling: 'merge',
      }),
    );
  }

  /** Changes the address without moving the page. `replace` keeps Back from stepping through every letter of a search. */
  go(change: AddressChange, replace = false): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: query(change),
      queryParamsHandling: 'merge',
      replaceUrl: replace,
      scroll: 'manual',
    });
  }

  /** As `go`, from a link: lets the browser open a new tab when it is asked to. */
  follow(click: MouseEvent, change: AddressChange): void {
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.button !== 0) return;
    click.preventDefault();
    this.go(change);
  }
}

function query({ atgard, vy, ...filter }: AddressChange): Record<string, string | null> {
  return {
    ...changedAddress(filter),
    ...(atgard === undefined ? {} : { atgard }),
    ...(vy === undefined ? {} : { vy }),
  };
}
