import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { RouterLink } from '@angular/router';
import {
  type ActionRow,
  type BodyPath,
  type DeciderState,
  formatIsoDate,
  obstacleText,
  pathLine,
  pathRemarkText,
} from '@genomfor/shared';
import { Session } from '../../platform/session';
import { Status } from '../../ui/status/status';
import { PlanDesk } from '../plan-desk';
import { deciderLine } from './decider-line';
import { isAwaited } from './who-may-answer';
import { wayPoints } from './way-points';

/** One that is to decide an action: what has been answered, or the steps that lead there, and what can be done about it. */
@Component({
  selector: 'gf-decider-way',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgTemplateOutlet, RouterLink, Status],
  templateUrl: './decider-way.html',
})
export class DeciderWay {
  readonly row = input.required<ActionRow>();
  readonly state = input.required<DeciderState>();
  /** Shows the steps at once instead of on demand. */
  readonly opened = input(false);

  private readonly session = inject(Session);
  protected readonly desk = inject(PlanDesk);

  protected readonly line = computed(() => deciderLine(this.state()));
  protected readonly awaited = computed(() => isAwaited(this.state()));
  protected readonly matterId = computed(() => this.state().decision?.matterId ?? null);
  /** The way, as long as there is something left to do on it. */
  protected readonly path = computed(() => (this.awaited() ? this.state().path : null));
  protected readonly obstacle = computed(() => {
    const obstacle = this.path()?.obstacle;
    return obstacle ? `${obstacleText(obstacle)}.` : null;
  });
  protected readonly next = computed(() => nextText(this.path()));
  protected readonly pieces = computed(() => {
    const path = this.path();
    return path ? pathLine(path) : [];
  });
  protected readonly points = computed(() => {
    const path = this.path();
    return path ? wayPoints(path, this.session.today()) : [];
  });
  protected readonly remarks = computed(() => this.path()?.remarks.map(pathRemarkText) ?? []);
  protected readonly mayAnswer = computed(() => this.desk.mayAnswerFor(this.state()));
  protected readonly maySchedule = computed(() => this.path() !== null && this.desk.maySchedule());

  protected ask(kind: 'schedule' | 'approve' | 'withdraw'): void {
    this.desk.dialog.set({ kind, id: this.row().id, deciderId: this.state().decider.id });
  }
}

/** The first decision that can still be reached, told when the deadline cannot be made. */
function nextText(path: BodyPath | null): string | null {
  if (!path?.next || !['impossible', 'papers-late', 'no-deadline'].includes(path.state)) return null;
  const { meeting, papersDue } = path.next;
  const papers = papersDue === null ? '' : `, med papper in senast ${formatIsoDate(papersDue)}`;
  return `Nästa möjliga beslut är ${formatIsoDate(meeting)}${papers}.`;
}
