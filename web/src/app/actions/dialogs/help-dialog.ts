import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Dialog } from '../../ui/dialog/dialog';
import { PlanDesk } from '../plan-desk';
import { ShortcutChoice } from '../shortcut-choice';

/** The keys of a plan, and the choice to switch single letters off. */
@Component({
  selector: 'gf-help-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog],
  template: `
    <gf-dialog heading="Kortkommandon" (dismissed)="close()">
      <dl class="keys">
        @for (shortcut of shortcuts; track shortcut.keys) {
          <dt>
            <kbd>{{ shortcut.keys }}</kbd>
          </dt>
          <dd>{{ shortcut.does }}</dd>
        }
      </dl>
      <label class="tick">
        <input #letters type="checkbox" [checked]="choice.lettersOn()" (change)="choice.choose(letters.checked)" />
        Använd enstaka tecken som kortkommandon i den här webbläsaren
      </label>
      <div class="btns"><button type="button" class="btn" (click)="close()">Stäng</button></div>
    </gf-dialog>
  `,
})
export class HelpDialog {
  private readonly desk = inject(PlanDesk);
  protected readonly choice = inject(ShortcutChoice);

  protected readonly shortcuts = [
    { keys: '/', does: 'Sök i planen' },
    { keys: 'j och k', does: 'Nästa och föregående åtgärd' },
    { keys: 'Enter', does: 'Öppna åtgärden, eller ändra cellen' },
    { keys: 'Esc', does: 'Stäng åtgärden, eller ångra i cellen' },
    { keys: 'Tab', does: 'Spara cellen och gå till nästa' },
    { keys: 'Alt + ↑ och Alt + ↓', does: 'Flytta åtgärden upp eller ned i planen' },
    { keys: '?', does: 'Visa den här listan' },
  ] as const;

  protected close(): void {
    this.desk.dialog.set(null);
  }
}
