import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type MatterDetail, type MatterFilter } from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Icon } from '../../ui/icon/icon';
import { filterOf } from '../matter-address';
import { MatterDialog } from '../matter-dialogs/matter-dialog';
import { lateSentence } from '../matter-words';
import { MattersClient } from '../matters-client';
import { MatterResults } from './matter-results';

/** Every matter of the municipality, found by words or registry number; what narrows the list stands in the address. */
@Component({
  selector: 'gf-matters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatterDialog, MatterResults],
  template: `
    <div class="wrap">
      <div class="head">
        <h1>Ärenden</h1>
        @if (lead()) {
          <p class="lead">{{ lead() }}</p>
        }
        @if (mayEdit()) {
          <div class="btns head-btns">
            <button type="button" class="btn" (click)="adding.set(true)"><gf-icon name="plus" />Nytt ärende</button>
          </div>
        }
      </div>
      <gf-matter-results [filter]="filter()" />
      @if (adding()) {
        <gf-matter-dialog [matter]="null" (saved)="show($event)" (dismissed)="adding.set(false)" />
      }
    </div>
  `,
})
export class Matters {
  /** From the address. */
  readonly q = input<string>();
  readonly body = input<string>();
  readonly kind = input<string>();
  readonly open = input<string>();
  readonly late = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly lateOnes = inject(MattersClient).list(computed<MatterFilter>(() => ({ late: true, limit: 1 })));

  protected readonly adding = signal(false);
  protected readonly mayEdit = computed(() => this.session.may('matters.edit'));
  protected readonly filter = computed(() =>
    filterOf({ q: this.q(), body: this.body(), kind: this.kind(), open: this.open(), late: this.late() }),
  );
  /** Nothing while it is not known; the list below tells what went wrong. */
  protected readonly lead = computed(() => (this.lateOnes.hasValue() ? lateSentence(this.lateOnes.value().total) : ''));

  protected show({ id }: MatterDetail): void {
    void this.router.navigate(['/arenden', id]);
  }
}
