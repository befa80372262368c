import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type ActionDetail,
  approvalText,
  bodyInText,
  decidedPartText,
  DEPENDENCY_KIND_NAME,
  effectGoalText,
  formatIsoDate,
  needsDecider,
  progressName,
} from '@genomfor/shared';
import { dayOf } from '../../platform/swedish';
import { DueDate } from '../../ui/due-date/due-date';
import { OwnAssessment } from '../../ui/own-assessment/own-assessment';

/** What is known of an action, in the order of the plan; what nobody has said is "saknas". */
@Component({
  selector: 'gf-action-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DueDate, OwnAssessment, RouterLink],
  templateUrl: './action-facts.html',
})
export class ActionFacts {
  readonly action = input.required<ActionDetail>();

  protected readonly kindName = DEPENDENCY_KIND_NAME;
  protected readonly progress = computed(() => {
    const { reportedOn } = this.action();
    const name = progressName(this.action());
    return reportedOn ? `${name}, rapporterat ${formatIsoDate(reportedOn)}` : `${name}, ingen har rapporterat än`;
  });
  /** What the responsible last believed; not what is computed. */
  protected readonly own = computed(() => {
    const said = this.action().reports.find(({ assessment }) => assessment !== null);
    return said?.assessment ? { assessment: said.assessment, on: formatIsoDate(dayOf(said.at)) } : null;
  });
  protected readonly involved = computed(() => names(this.action().involved));
  protected readonly responsible = computed(() => names(this.action().responsible));
  protected readonly deciders = computed(() => names(this.action().deciders));
  protected readonly mustBeDecided = computed(() => needsDecider(this.action().kind));
  /** Apart from what the responsible says; nothing when nobody is to decide. */
  protected readonly approval = computed(() => {
    const { deciderStates } = this.action();
    const told = approvalText(this.action());
    if (told !== null || deciderStates.length === 0) return told;
    const part = decidedPartText(deciderStates);
    return part === null ? 'Inte än' : `Inte än, ${part}`;
  });
  /** Told once: the matter tells its own. */
  protected readonly registryNumber = computed(() => {
    const { registryNumber, matter } = this.action();
    return registryNumber === matter?.registryNumber ? null : registryNumber;
  });
  protected readonly goals = computed(() => this.action().effectGoals.map(effectGoalText));
  protected readonly bodyInText = bodyInText;
  protected readonly formatIsoDate = formatIsoDate;
}

function names(actors: readonly { name: string }[]): string {
  return actors.map((actor) => actor.name).join(', ');
}
