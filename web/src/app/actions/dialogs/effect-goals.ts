import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import { type EffectGoal } from '@genomfor/shared';

const NEW_GOAL: EffectGoal = { title: '', direction: 'up', year: null };
const A_YEAR = /^(?:19|20)\d{2}$/;

/** What an action is to bring about: one line for each, with its direction and year. */
@Component({
  selector: 'gf-effect-goals',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>Effektmål</legend>
      @for (goal of goals(); track $index; let at = $index) {
        <div class="goal-row">
          <div class="grow">
            <label [attr.for]="'goal-title-' + at">Vad ska ändras?</label>
            <input
              #title
              type="text"
              autocomplete="off"
              [id]="'goal-title-' + at"
              [value]="goal.title"
              (input)="change(at, { title: title.value })"
            />
          </div>
          <div>
            <label [attr.for]="'goal-direction-' + at">Riktning</label>
            <select #direction [id]="'goal-direction-' + at" (change)="turn(at, direction.value)">
              <option value="up" [selected]="goal.direction === 'up'">ska öka</option>
              <option value="down" [selected]="goal.direction === 'down'">ska minska</option>
            </select>
          </div>
          <div>
            <label [attr.for]="'goal-year-' + at">Till år</label>
            <input
              #year
              type="text"
              inputmode="numeric"
              maxlength="4"
              [id]="'goal-year-' + at"
              [value]="goal.year ?? ''"
              (change)="date(at, year.value)"
            />
          </div>
          <button type="button" class="btn quiet" (click)="remove(at)">
            Ta bort<span class="vh"> effektmål {{ at + 1 }}</span>
          </button>
        </div>
      }
      <button type="button" class="btn" (click)="add()">Lägg till effektmål</button>
    </fieldset>
  `,
})
export class EffectGoals {
  readonly goals = model.required<readonly EffectGoal[]>();

  protected add(): void {
    this.goals.update((goals) => [...goals, NEW_GOAL]);
  }

  protected remove(at: number): void {
    this.goals.update((goals) => goals.filter((_goal, place) => place !== at));
  }

  protected turn(at: number, direction: string): void {
    this.change(at, { direction: direction === 'down' ? 'down' : 'up' });
  }

  protected date(at: number, year: string): void {
    this.change(at, { year: A_YEAR.test(year.trim()) ? Number(year) : null });
  }

  protected change(at: number, change: Partial<EffectGoal>): void {
    this.goals.update((goals) => goals.map((goal, place) => (place === at ? { ...goal, ...change } : goal)));
  }
}
