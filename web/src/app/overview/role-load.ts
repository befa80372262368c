import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RoleLoad } from '@genomfor/shared';
import { overloadText, partsOf, troubleText } from './load-words';

/** Above this a bar is one piece for each part instead of one for each action. */
const MOST_PIECES = 24;

/** How much each role carries: a number in words, and a bar that tells the same. */
@Component({
  selector: 'gf-role-load',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    @if (overload(); as overload) {
      <p class="sub">{{ overload }}</p>
    }
    <ul class="load">
      @for (role of roles(); track role.id) {
        <li>
          <a routerLink="/atgarder" [queryParams]="{ responsible: role.id, open: true }">{{ role.name }}</a>
          <span
            ><b>{{ role.open }}</b
            >{{ role.trouble }}</span
          >
          <span class="bar" aria-hidden="true">
            @for (piece of role.pieces; track $index) {
              <i [class]="piece.tone" [style.flex-grow]="piece.size"></i>
            }
            <i class="rest" [style.flex-grow]="role.rest"></i>
          </span>
        </li>
      }
    </ul>
    @if (troubled()) {
      <p class="sub key">
        <span class="bar" aria-hidden="true"><i class="l"></i></span> försenad
        <span class="bar" aria-hidden="true"><i class="r"></i></span> riskerar
        <span class="bar" aria-hidden="true"><i></i></span> övriga
      </p>
    }
  `,
})
export class RoleLoadList {
  readonly load = input.required<readonly RoleLoad[]>();
  readonly open = input.required<number>();

  protected readonly overload = computed(() => overloadText(this.load(), this.open()));
  protected readonly troubled = computed(() => this.load().some(({ late, atRisk }) => late + atRisk > 0));
  protected readonly roles = computed(() => {
    const most = Math.max(1, ...this.load().map(({ open }) => open));
    return this.load().map((role) => ({
      id: role.actor.id,
      name: role.actor.name,
      open: role.open,
      trouble: troubleText(role),
      pieces: piecesOf(role, most <= MOST_PIECES),
      rest: most - role.open,
    }));
  });
}

function piecesOf(role: RoleLoad, oneEach: boolean): { tone: string; size: number }[] {
  const { late, risk, calm } = partsOf(role);
  const parts = [
    { tone: 'l', size: late },
    { tone: 'r', size: risk },
    { tone: 'c', size: calm },
  ].filter(({ size }) => size > 0);
  return oneEach ? parts.flatMap(({ tone, size }) => Array.from({ length: size }, () => ({ tone, size: 1 }))) : parts;
}
