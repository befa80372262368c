import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import {
  ACTION_SORT_NAME,
  type ActionRow,
  type ActionSort,
  countText,
  fieldName,
  needsDecider,
} from '@genomfor/shared';
import { Icon } from '../../ui/icon/icon';
import { nextSort } from '../action-address';
import { groupTitle, type RowGroup } from '../group-rows';
import { PlanAddress } from '../plan-address';
import { type PlanCell as Cell } from '../plan-cells';
import { PlanStore } from '../plan-store';
import { PlanCell } from './plan-cell';
import { StandingCell } from './standing-cell';
import { TitleCell } from './title-cell';

interface Column {
  cell: Cell;
  sort: ActionSort | null;
  name: string;
}

/** The rows of one group as a table that reads like the plan on paper. */
@Component({
  selector: 'gf-plan-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, PlanCell, StandingCell, TitleCell],
  templateUrl: './plan-table.html',
})
export class PlanTable {
  readonly group = input.required<RowGroup>();

  protected readonly address = inject(PlanAddress);
  protected readonly store = inject(PlanStore);
  protected readonly sortName = ACTION_SORT_NAME;
  protected readonly columns: readonly Column[] = [
    { cell: 'deadline', sort: 'deadline', name: fieldName('deadline') },
    { cell: 'responsible', sort: 'responsible', name: fieldName('responsible') },
    { cell: 'deciders', sort: 'decider', name: fieldName('deciders') },
    { cell: 'dependencies', sort: null, name: fieldName('dependencies') },
  ];
  protected readonly title = computed(() => groupTitle(this.group()));
  protected readonly count = computed(() => countText(this.group().rows.length, 'åtgärd', 'åtgärder'));

  protected order(sort: ActionSort): 'ascending' | 'descending' | null {
    const filter = this.address.narrowing();
    if (filter.sort !== sort) return null;
    return filter.descending ? 'descending' : 'ascending';
  }

  protected sortBy(sort: ActionSort): void {
    this.address.go(nextSort(this.address.narrowing(), sort));
  }

  protected isEmpty(row: ActionRow, cell: Cell): boolean {
    if (cell === 'deciders') return row.deciders.length === 0 && !needsDecider(row.kind);
    return cell === 'dependencies' && row.dependencies.length === 0;
  }
}
