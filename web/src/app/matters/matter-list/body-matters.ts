import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type BodyView } from '@genomfor/shared';
import { BodiesClient } from '../../bodies/bodies-client';
import { refusalOf } from '../../platform/api-refusal';
import { PageTitle } from '../../platform/page-title';
import { BodyTabs } from '../../ui/body-tabs/body-tabs';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/loading/loading';
import { filterOf } from '../matter-address';
import { MatterResults } from './matter-results';

/** The matters that one body has handled or is to handle, among the body's pages. */
@Component({
  selector: 'gf-body-matters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BodyTabs, ErrorSummary, Loading, MatterResults, RouterLink],
  template: `
    <div class="wrap">
      @if (body(); as body) {
        <div class="head body-head">
          <p class="over"><a routerLink="/namnder">Nämnder</a></p>
          <h1>{{ body.name }}</h1>
        </div>
        <gf-body-tabs [bodyId]="body.id" [name]="body.name" />
        <section class="sec" aria-labelledby="body-matters-heading">
          <h2 id="body-matters-heading" class="vh">Ärenden</h2>
          <gf-matter-results [filter]="filter()" [ofBody]="true" />
        </section>
      } @else if (failure(); as failure) {
        <div class="head"><h1>Ärendena kan inte visas</h1></div>
        <gf-error [heading]="failure.message" [retryable]="true" (retry)="answer.reload()" />
      } @else {
        <gf-loading what="Hämtar organet …" />
      }
    </div>
  `,
})
export class BodyMatters {
  /** From the address. */
  readonly id = input.required<string>();
  readonly q = input<string>();
  readonly kind = input<string>();
  readonly open = input<string>();
  readonly late = input<string>();

  private readonly title = inject(PageTitle);
  protected readonly answer = inject(BodiesClient).body(this.id);
  protected readonly body = linkedSignal<BodyView | null, BodyView | null>({
    source: () => (this.answer.hasValue() ? this.answer.value() : null),
    computation: (body, previous) => body ?? (previous?.value?.id === this.id() ? previous.value : null),
  });
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error) : null;
  });
  protected readonly filter = computed(() =>
    filterOf({ q: this.q(), body: this.id(), kind: this.kind(), open: this.open(), late: this.late() }),
  );

  constructor() {
    effect(() => {
      const body = this.body();
      this.title.show(body ? `Ärenden, ${body.name}` : null);
    });
  }
}
