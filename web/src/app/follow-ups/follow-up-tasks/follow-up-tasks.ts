import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  viewChildren,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { type FollowUpTask, type FollowUpTasks, listText, periodName } from '@genomfor/shared';
import { refusalOf } from '../../platform/api-refusal';
import { PageTitle } from '../../platform/page-title';
import { Empty } from '../../ui/empty/empty';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Loading } from '../../ui/loading/loading';
import { FollowUpsClient } from '../follow-ups-client';
import { lastDaySentence, leftSentence } from '../round-words';
import { TaskRow } from './task-row';

/** All that a round asks of a person, on one page, row by row. */
@Component({
  selector: 'gf-follow-up-tasks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, ErrorSummary, Loading, RouterLink, TaskRow],
  templateUrl: './follow-up-tasks.html',
  host: { '(window:beforeunload)': 'warnOfUnsaved($event)' },
})
export class FollowUpTasksPage {
  /** The round, from the address. */
  readonly id = input.required<string>();
  /** Everybody's actions, from the address. */
  readonly alla = input<string>();

  private readonly injector = inject(Injector);
  private readonly title = inject(PageTitle);
  private readonly rows = viewChildren(TaskRow);
  /** As they were last saved here. A row stays in its place while one works through the list. */
  private readonly reported = signal<ReadonlyMap<string, FollowUpTask>>(new Map());
  protected readonly ofAll = computed(() => this.alla() !== undefined);
  protected readonly answer = inject(FollowUpsClient).tasks(this.id, this.ofAll);

  /** Stays while it is fetched anew, so that what is half written stays too. */
  protected readonly view = linkedSignal<FollowUpTasks | null, FollowUpTasks | null>({
    source: () => (this.answer.hasValue() ? this.answer.value() : null),
    computation: (view, previous) => view ?? (previous?.value?.round.id === this.id() ? previous.value : null),
  });
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly isOpen = computed(() => this.view()?.round.state === 'open');
  protected readonly tasks = computed(() => (this.view()?.tasks ?? []).map((task) => this.latest(task)));
  protected readonly left = computed(() => this.tasks().filter(({ answer }) => answer === null).length);
  protected readonly period = computed(() => {
    const view = this.view();
    return view ? periodName(view.round.period) : '';
  });
  protected readonly lead = computed(() => {
    const view = this.view();
    const until = view ? lastDaySentence(view.round.lastDay, view.today) : '';
    return `${leftSentence(this.left(), this.tasks().length)} ${until}`;
  });
  protected readonly nothing = computed(() => {
    const { roles = [] } = this.view() ?? {};
    const held = listText(roles.map(({ name }) => name));
    return held
      ? `Uppföljningen frågar inte efter något av ${held}.`
      : 'Du har ingen roll som svarar för någon åtgärd här.';
  });

  constructor() {
    effect(() => this.title.show(this.period() ? `Rapportera för ${this.period()}` : null));
  }

  /** Remembers what was saved, and goes on with the next row that is not reported. */
  protected remember(task: FollowUpTask): void {
    this.reported.update((tasks) => new Map(tasks).set(task.action.id, task));
    afterNextRender(() => this.nextAfter(task.action.id)?.focus(), { injector: this.injector });
  }

  protected warnOfUnsaved(leaving: BeforeUnloadEvent): void {
    if (this.rows().some((row) => row.isUnsaved())) leaving.preventDefault();
  }

  private nextAfter(id: string): TaskRow | undefined {
    const rows = this.rows();
    const at = rows.findIndex((row) => row.task().action.id === id);
    const ahead = [...rows.slice(at + 1), ...rows.slice(0, at)];
    return ahead.find((row) => row.task().answer === null) ?? rows[at];
  }

  private latest(task: FollowUpTask): FollowUpTask {
    const saved = this.reported().get(task.action.id);
    return saved && saved.action.version >= task.action.version ? saved : task;
  }
}
