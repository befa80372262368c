import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type ActionRow, decidedPartText, type DependencyView, needsDecider } from '@genomfor/shared';
import { DueDate } from '../../ui/due-date/due-date';
import { SoftHyphens } from '../../ui/soft-hyphens/soft-hyphens';
import { type PlanCell } from '../plan-cells';

/** What stands in a cell of a plan, as on the paper: parts of a split row are numbered, an empty decider is "saknas" where one is needed. */
@Component({
  selector: 'gf-cell-value',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DueDate, SoftHyphens],
  templateUrl: './cell-value.html',
})
export class CellValue {
  readonly row = input.required<ActionRow>();
  readonly cell = input.required<PlanCell>();

  /** A row with several dates is told part by part. */
  protected readonly parts = computed(() => (this.row().milestones.length > 1 ? this.row().milestones : []));
  protected readonly partsHaveRoles = computed(() => this.parts().some((part) => part.responsible.length > 0));

  protected readonly decidedPart = computed(() => decidedPartText(this.row().deciderStates));
  protected readonly mustBeDecided = computed(() => needsDecider(this.row().kind));

  protected isOutside(dependency: DependencyView): boolean {
    return dependency.kind === 'project';
  }
}
