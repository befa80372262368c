import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { type DelegationRuleInput, type DelegationRuleView, listText } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { Submission } from '../../platform/submission';
import { Dialog } from '../../ui/dialog/dialog';
import { Empty } from '../../ui/empty/empty';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { Toasts } from '../../ui/toast/toasts';
import { DelegationDialog } from './delegation-dialog';
import { DelegationRulesClient } from './delegation-rules-client';

/** Who may decide what; a plan with another decider is flagged, never stopped. */
@Component({
  selector: 'gf-delegation',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DelegationDialog, Dialog, Empty, ErrorSummary, Icon, Loading],
  templateUrl: './delegation.html',
})
export class Delegation {
  private readonly client = inject(DelegationRulesClient);
  private readonly toasts = inject(Toasts);
  protected readonly answer = this.client.rules();
  protected readonly submission = new Submission();
  protected readonly removing = new Submission();

  /** The rule whose dialog is open; 'new' for one that is to be added. */
  protected readonly opened = signal<DelegationRuleView | 'new' | null>(null);
  protected readonly doomed = signal<DelegationRuleView | null>(null);
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly rows = computed(() =>
    this.answer.hasValue()
      ? this.answer.value().map((rule) => ({
          rule,
          words: rule.words.join(', '),
          competent: listText(rule.competent.map(({ name }) => name)),
        }))
      : null,
  );

  protected async save(rule: DelegationRuleInput): Promise<void> {
    const opened = this.opened();
    if (!opened) return;
    const saved = await this.submission.run(() =>
      opened === 'new' ? this.client.add(rule) : this.client.change(opened, rule),
    );
    if (!saved) return;
    this.opened.set(null);
    this.answer.reload();
    this.toasts.show(`Sparat: ${rule.subject}.`);
  }

  protected async remove(rule: DelegationRuleView): Promise<void> {
    if (!(await this.removing.run(() => this.client.remove(rule)))) return;
    this.doomed.set(null);
    this.answer.reload();
    this.toasts.show(`Regeln om ${rule.subject} är borttagen.`);
  }

  protected close(): void {
    this.submission.clear();
    this.removing.clear();
    this.opened.set(null);
    this.doomed.set(null);
  }
}
