import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  bodyInText,
  DECIDER_ANSWER_NAME,
  type DecisionProposal,
  decisionProposalText,
  type MatterDetail,
} from '@genomfor/shared';
import { DecisionsClient } from '../decisions-client';
import { MatterDesk } from '../matter-desk';
import { handlingText } from '../matter-words';

/** What is proposed after a decision that put the matter off; nothing happens before a person says yes. */
@Component({
  selector: 'gf-matter-proposals',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    @for (line of lines(); track $index) {
      <div class="notice calm">
        <p>
          <b>{{ line.after }}</b> {{ line.words }}
        </p>
        @if (desk.mayEdit()) {
          <div class="btns">
            @if (line.proposal.kind === 'no-next-meeting') {
              <a class="btn" [routerLink]="['/namnder', line.bodyId, 'sammantraden']">Öppna kalendern</a>
            } @else {
              <button type="button" class="btn" (click)="accept(line.proposal)">
                {{ line.proposal.kind === 'next-meeting' ? 'Ta upp då' : 'Lägg till åtgärden' }}
              </button>
            }
          </div>
        }
      </div>
    }
  `,
})
export class MatterProposals {
  readonly matter = input.required<MatterDetail>();

  protected readonly desk = inject(MatterDesk);
  private readonly client = inject(DecisionsClient);

  protected readonly lines = computed(() => {
    const { proposals, decisions } = this.matter();
    return proposals.map((proposal) => {
      const decision = decisions.find(({ id }) => id === proposal.decisionId);
      const answer = proposal.kind === 'complete-papers' ? 'referredBack' : 'tabled';
      const where = decision ? ` i ${handlingText({ ...decision, body: decision.body.name })}` : '';
      return {
        proposal,
        bodyId: decision?.body.id ?? '',
        after: `${DECIDER_ANSWER_NAME[answer]}${where}.`,
        words: decisionProposalText(proposal),
      };
    });
  });

  protected accept(proposal: DecisionProposal): void {
    if (proposal.kind === 'complete-papers') this.desk.opened.set({ dialog: 'papers', proposal });
    if (proposal.kind !== 'next-meeting') return;
    const { decisionId, kind, meetingId, body } = proposal;
    void this.desk.change(
      () => this.client.accept(decisionId, { kind, meetingId }),
      `Ärendet ska upp i ${bodyInText(body)} igen.`,
      { focus: 'decisions-heading' },
    );
  }
}
