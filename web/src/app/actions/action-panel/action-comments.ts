import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { type ActionDetail } from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Moment } from '../../ui/moment/moment';
import { PlanChanges } from '../plan-changes';

/** What people have said about an action, latest first, and a field to say more. */
@Component({
  selector: 'gf-action-comments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Moment],
  template: `
    <h3>Kommentarer</h3>
    @if (comments().length > 0) {
      <ul class="hist">
        @for (comment of comments(); track comment.id) {
          <li>
            <gf-moment [at]="comment.at" />
            <div>
              <p class="said">{{ comment.text }}</p>
              <span class="flag">{{ comment.by }}</span>
            </div>
          </li>
        }
      </ul>
    } @else {
      <p class="sub">Ingen har kommenterat än.</p>
    }
    @if (mayComment()) {
      <form class="form" (submit)="add(text, $event)">
        <div>
          <label for="panel-comment">Skriv en kommentar</label>
          <textarea #text id="panel-comment" rows="2" required></textarea>
          @if (fault(); as fault) {
            <p class="fault" role="alert">{{ fault }}</p>
          }
        </div>
        <div class="btns"><button type="submit" class="btn">Kommentera</button></div>
      </form>
    }
  `,
})
export class ActionComments {
  readonly action = input.required<ActionDetail>();

  private readonly changes = inject(PlanChanges);
  private readonly session = inject(Session);
  protected readonly fault = signal<string | null>(null);
  protected readonly mayComment = computed(() => this.session.may('actions.comment'));
  protected readonly comments = computed(() => [...this.action().comments].sort((a, b) => b.at.localeCompare(a.at)));

  protected async add(field: HTMLTextAreaElement, submit: Event): Promise<void> {
    submit.preventDefault();
    const text = field.value.trim();
    if (!text) return;
    const refusal = await this.changes.comment(this.action(), text);
    this.fault.set(refusal?.message ?? null);
    if (!refusal) field.value = '';
  }
}
