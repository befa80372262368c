import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import {
  BODY_KIND_NAME,
  type BodyRulesInput,
  type BodyView,
  type GroupMembersInput,
  type GroupMembersView,
  listText,
  sentenceCase,
  smallNumber,
} from '@genomfor/shared';
import { BodiesClient } from '../../bodies/bodies-client';
import { refusalOf } from '../../platform/api-refusal';
import { Submission } from '../../platform/submission';
import { Empty } from '../../ui/empty/empty';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/loading/loading';
import { Toasts } from '../../ui/toast/toasts';
import { GroupDialog } from './group-dialog';
import { RulesDialog } from './rules-dialog';

/** Who prepares for whom, how long before a meeting papers are due, and which bodies a group stands for. */
@Component({
  selector: 'gf-body-rules',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, ErrorSummary, GroupDialog, Loading, RulesDialog],
  templateUrl: './body-rules.html',
})
export class BodyRules {
  private readonly client = inject(BodiesClient);
  private readonly toasts = inject(Toasts);
  protected readonly answer = this.client.bodies();
  protected readonly groupsAnswer = this.client.groups();
  protected readonly submission = new Submission();

  protected readonly opened = signal<BodyView | null>(null);
  protected readonly openedGroup = signal<GroupMembersView | null>(null);
  protected readonly kindName = BODY_KIND_NAME;

  protected readonly failure = computed(() => {
    const error = this.answer.error() ?? this.groupsAnswer.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly bodies = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly groups = computed(() =>
    (this.groupsAnswer.hasValue() ? this.groupsAnswer.value() : []).map((group) => ({
      group,
      members: listText(group.members.map(({ name }) => name)),
    })),
  );
  protected readonly lead = computed(() => leadOf(this.bodies() ?? []));

  protected async saveRules(rules: BodyRulesInput): Promise<void> {
    const body = this.opened();
    if (!body || !(await this.submission.run(() => this.client.changeRules(body, rules)))) return;
    this.done(`Sparat: ${body.name}.`);
  }

  protected async saveGroup(members: GroupMembersInput): Promise<void> {
    const opened = this.openedGroup();
    if (!opened || !(await this.submission.run(() => this.client.changeGroup(opened.group.id, members)))) return;
    this.done(`Sparat: ${opened.group.name}.`);
  }

  protected close(): void {
    this.submission.clear();
    this.opened.set(null);
    this.openedGroup.set(null);
  }

  protected reload(): void {
    this.answer.reload();
    this.groupsAnswer.reload();
  }

  private done(news: string): void {
    this.close();
    this.reload();
    this.toasts.show(news);
  }
}

function leadOf(bodies: readonly BodyView[]): string {
  const lacking = bodies.filter(({ submissionLeadDays }) => submissionLeadDays === null).length;
  const what = 'Här står vem som bereder åt vem och hur lång tid före sammanträdet papper och kallelse ska vara klara.';
  if (lacking === 0) return what;
  return `${what} ${sentenceCase(smallNumber(lacking, 'ett'))} organ saknar dagar för papper, så där går det inte att räkna ut när underlag ska in.`;
}
