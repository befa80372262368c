import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import { type EffectGoal } from '@genomfor/shared';
import { Icon } from '../icon/icon';

/** What an action is to bring about, one line for each: what, which way, and by which year. */
@Component({
  selector: 'gf-effect-goals',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <fieldset class="goals">
      <legend>Effektmål (frivilligt)</legend>
      @for (goal of goals(); track $index; let index = $index) {
        <div class="goal">
          <input
            #title
            type="text"
            autocomplete="off"
            placeholder="till exempel beviljade timmar"
            [attr.aria-label]="'Effektmål ' + (index + 1)"
            [value]="goal.title"
            (input)="change(index, { title: title.value })"
          />
          <select
            #direction
            [attr.aria-label]="'Riktning för effektmål ' + (index + 1)"
            (change)="change(index, { direction: direction.value === 'up' ? 'up' : 'down' })"
          >
            <option value="up" [selected]="goal.direction === 'up'">ska öka</option>
            <option value="down" [selected]="goal.direction === 'down'">ska minska</option>
          </select>
          <input
            #year
            type="text"
            inputmode="numeric"
            autocomplete="off"
            maxlength="4"
            placeholder="år"
            [attr.aria-label]="'År för effektmål ' + (index + 1) + ', frivilligt'"
            [value]="goal.year ?? ''"
            (change)="change(index, { year: yearIn(year.value) })"
          />
          <button
            type="button"
            class="icon-btn"
            [attr.aria-label]="'Ta bort effektmål ' + (index + 1)"
            (click)="remove(index)"
          >
            <gf-icon name="close" />
          </button>
        </div>
      }
      <button type="button" class="btn" (click)="add()"><gf-icon name="plus" />Lägg till effektmål</button>
    </fieldset>
  `,
})
export class EffectGoals {
  readonly goals = model.required<readonly EffectGoal[]>();

  protected add(): void {
    this.goals.update((goals) => [...goals, { title: '', direction: 'down', year: null }]);
  }

  protected change(index: number, change: Partial<EffectGoal>): void {
    this.goals.update((goals) => goals.map((goal, at) => (at === index ? { ...goal, ...change } : goal)));
  }

  protected remove(index: number): void {
    this.goals.update((goals) => goals.filter((_, at) => at !== index));
  }

  /** Null for anything but a year. */
  protected yearIn(text: string): number | null {
    return /^(?:19|20|21)\d{2}$/.test(text.trim()) ? Number(text) : null;
  }
}
