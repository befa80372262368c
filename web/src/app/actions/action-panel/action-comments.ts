import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { type ActionDetail, countText, mentionBegun, suggestedMentions, withMention } from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Moment } from '../../ui/moment/moment';
import { ActorsKnown } from '../actors-known';
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
          <p id="panel-comment-hint" class="sub">Skriv @ och en roll för att nämna den, till exempel @Sektorchef.</p>
          <textarea
            #text
            id="panel-comment"
            rows="2"
            required
            aria-describedby="panel-comment-hint"
            (input)="look(text)"
            (click)="look(text)"
            (keyup)="look(text)"
          ></textarea>
          @if (suggested().length > 0) {
            <div class="btns" role="group" aria-label="Nämn">
              @for (name of suggested(); track name) {
                <button type="button" class="btn quiet" (click)="mention(text, name)">&#64;{{ name }}</button>
              }
            </div>
          }
          <p class="vh" role="status">{{ suggestedText() }}</p>
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
  private readonly actors = inject(ActorsKnown);
  private readonly begun = signal<string | null>(null);
  /** Somebody must hold what is mentioned; bodies are told before their meetings. */
  private readonly held = computed(() =>
    this.actors.all().flatMap(({ kind, name, holdings }) => (kind === 'body' || holdings.length === 0 ? [] : [name])),
  );
  protected readonly fault = signal<string | null>(null);
  protected readonly mayComment = computed(() => this.session.may('actions.comment'));
  protected readonly comments = computed(() => [...this.action().comments].sort((a, b) => b.at.localeCompare(a.at)));

  /** The roles that can be mentioned where somebody writes. */
  protected readonly suggested = computed(() => {
    const begun = this.begun();
    return begun === null ? [] : suggestedMentions(begun, this.held());
  });
  protected readonly suggestedText = computed(() => {
    const { length } = this.suggested();
    return length === 0 ? '' : `${countText(length, 'roll', 'roller')} att nämna. Välj med tabb.`;
  });

  protected look({ value, selectionEnd }: HTMLTextAreaElement): void {
    this.begun.set(mentionBegun(value, selectionEnd));
  }

  protected mention(field: HTMLTextAreaElement, name: string): void {
    const { text, caret } = withMention(field.value, field.selectionEnd, name);
    field.value = text;
    field.focus();
    field.setSelectionRange(caret, caret);
    this.look(field);
  }

  protected async add(field: HTMLTextAreaElement, submit: Event): Promise<void> {
    submit.preventDefault();
    const text = field.value.trim();
    if (!text) return;
    const refusal = await this.changes.comment(this.action(), text);
    this.fault.set(refusal?.message ?? null);
    if (refusal) return;
    field.value = '';
    this.begun.set(null);
  }
}
