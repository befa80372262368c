import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type ActionDetail, DEPENDENCY_KIND_NAME, formatIsoDate, needsDecider, PROGRESS_NAME } from '@genomfor/shared';
import { DueDate } from '../../ui/due-date/due-date';

/** What is known of an action, in the order of the plan; what nobody has said is "saknas". */
@Component({
  selector: 'gf-action-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DueDate],
  templateUrl: './action-facts.html',
})
export class ActionFacts {
  readonly action = input.required<ActionDetail>();

  protected readonly kindName = DEPENDENCY_KIND_NAME;
  protected readonly progress = computed(() => {
    const { progress, reportedOn } = this.action();
    const name = PROGRESS_NAME[progress];
    return reportedOn ? `${name}, rapporterat ${formatIsoDate(reportedOn)}` : `${name}, ingen har rapporterat än`;
  });
  protected readonly involved = computed(() => names(this.action().involved));
  protected readonly responsible = computed(() => names(this.action().responsible));
  protected readonly deciders = computed(() => names(this.action().deciders));
  protected readonly mustBeDecided = computed(() => needsDecider(this.action().kind));
  protected readonly formatIsoDate = formatIsoDate;
}

function names(actors: readonly { name: string }[]): string {
  return actors.map((actor) => actor.name).join(', ');
}
