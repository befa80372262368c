import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ActionRow, type ActorRef, doneText, formatIsoDate, listText } from '@genomfor/shared';
import { ActionsClient } from '../actions/actions-client';
import { Session } from '../platform/session';
import { Submission } from '../platform/submission';
import { decidedDay } from '../ui/delegated-answer/decided-day';
import { DelegatedAnswerFields } from '../ui/delegated-answer/delegated-answer';
import { Dialog } from '../ui/dialog/dialog';

/** One action that is done and waits for the yes of a role of the person's own: the day is filled in, one press answers. */
@Component({
  selector: 'gf-approve-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DelegatedAnswerFields, Dialog, RouterLink],
  template: `
    <article class="report">
      <div>
        <h3>
          <a [routerLink]="['/oversyner', row().reviewId]" [queryParams]="{ atgard: row().id }">{{ row().title }}</a>
        </h3>
        <p class="meta">{{ about() }}</p>
      </div>
      <div class="answers">
        <button type="button" class="btn" (click)="open()">
          Godkänn …<span class="vh"> {{ row().title }}</span>
        </button>
      </div>
    </article>
    @if (asking()) {
      <gf-dialog heading="Godkänn åtgärden" (dismissed)="asking.set(false)">
        <p>
          <b>{{ row().title }}</b><br />Du beslutar på delegation som {{ role().name.toLocaleLowerCase('sv') }}.
        </p>
        <form class="form" novalidate (submit)="approve($event)">
          <gf-delegated-answer [name]="'approve-' + row().id" [(day)]="day" [(note)]="note" [fault]="fault()" />
          @if (submission.refusal(); as refusal) {
            <p class="fault" role="alert">{{ refusal.message }}</p>
          }
          <div class="btns">
            <button type="submit" class="btn primary" [attr.aria-disabled]="submission.busy() || null">Godkänn</button>
            <button type="button" class="btn quiet" (click)="asking.set(false)">Avbryt</button>
          </div>
        </form>
      </gf-dialog>
    }
  `,
})
export class ApproveRow {
  private readonly client = inject(ActionsClient);
  private readonly session = inject(Session);

  readonly row = input.required<ActionRow>();
  /** The role that answers. */
  readonly role = input.required<ActorRef>();
  /** The action after the answer. */
  readonly answered = output<ActionRow>();
  /** The row is older than what the server has. */
  readonly outdated = output();

  protected readonly submission = new Submission();
  protected readonly asking = signal(false);
  protected readonly day = signal('');
  protected readonly note = signal('');
  protected readonly fault = signal<string | null>(null);
  protected readonly about = computed(() => {
    const who = listText(this.row().responsible.map(({ name }) => name));
    return [doneText(this.row()), who, this.row().reviewTitle].filter(Boolean).join(' · ');
  });

  protected open(): void {
    this.submission.clear();
    this.fault.set(null);
    this.day.set(formatIsoDate(this.session.today()));
    this.note.set('');
    this.asking.set(true);
  }

  protected async approve(submit: Event): Promise<void> {
    submit.preventDefault();
    const read = decidedDay(this.day(), this.session.today());
    this.fault.set('fault' in read ? read.fault : null);
    if ('fault' in read) return;
    const { id: deciderId } = this.role();
    const delegation = { deciderId, on: read.day, note: this.note().trim() || null };
    const saved = await this.submission.run(async () => {
      const approved = await this.client.approve(this.row(), { delegation });
      this.asking.set(false);
      this.answered.emit(approved);
    });
    if (!saved && this.submission.refusal()?.code === 'changed-by-other') this.outdated.emit();
  }
}
