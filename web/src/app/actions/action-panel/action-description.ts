import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, signal } from '@angular/core';
import { type ActionDetail } from '@genomfor/shared';
import { PlanChanges } from '../plan-changes';
import { PlanDesk } from '../plan-desk';

/** What the action means in running text, changed in place by those who may. */
@Component({
  selector: 'gf-action-description',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (editing()) {
      <form class="form" (submit)="save(text.value, $event)">
        <div>
          <label for="panel-description">Beskrivning</label>
          <textarea #text id="panel-description" rows="5" [value]="action().description ?? ''"></textarea>
          @if (fault(); as fault) {
            <p class="fault" role="alert">{{ fault }}</p>
          }
        </div>
        <div class="btns">
          <button type="submit" class="btn">Spara beskrivningen</button>
          <button type="button" class="btn quiet" (click)="editing.set(false)">Avbryt</button>
        </div>
      </form>
    } @else {
      @if (action().description; as description) {
        <p class="description">{{ description }}</p>
      }
      @if (desk.mayEdit()) {
        <button type="button" class="btn quiet slim" (click)="editing.set(true)">
          {{ action().description ? 'Ändra beskrivningen' : 'Lägg till en beskrivning' }}
        </button>
      }
    }
  `,
})
export class ActionDescription {
  readonly action = input.required<ActionDetail>();

  protected readonly desk = inject(PlanDesk);
  private readonly changes = inject(PlanChanges);
  /** Closed again when another action is opened. */
  protected readonly editing = linkedSignal({ source: () => this.action().id, computation: () => false });
  protected readonly fault = signal<string | null>(null);

  protected async save(text: string, submit: Event): Promise<void> {
    submit.preventDefault();
    const refusal = await this.changes.describe(this.action(), text);
    const told = refusal && refusal.code !== 'changed-by-other' ? refusal.message : null;
    this.fault.set(told);
    this.editing.set(told !== null);
  }
}
