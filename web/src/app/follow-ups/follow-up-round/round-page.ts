import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  formatIsoDate,
  type FollowUpPage,
  type FollowUpRow,
  isMoreThanSilent,
  periodName,
  PROGRESS_NAME,
} from '@genomfor/shared';
import { OwnAssessment } from '../../ui/own-assessment/own-assessment';
import { SoftHyphens } from '../../ui/soft-hyphens/soft-hyphens';
import { Status } from '../../ui/status/status';

/** What a round tells: what deviates, what has changed since the one before, and every action; open or frozen alike. */
@Component({
  selector: 'gf-round-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [OwnAssessment, RouterLink, SoftHyphens, Status],
  templateUrl: './round-page.html',
})
export class RoundPage {
  readonly page = input.required<FollowUpPage>();

  /** Those that are only not reported are told by the roles they wait for, and in the table. */
  protected readonly deviations = computed(() => this.page().deviations.filter(isMoreThanSilent));
  protected readonly previousName = computed(() => {
    const { comparison } = this.page();
    return comparison ? periodName(comparison.period) : '';
  });
  protected readonly compared = computed(() => {
    const { worse = [], better = [] } = this.page().comparison ?? {};
    return [
      { heading: 'Sämre', actions: worse },
      { heading: 'Bättre', actions: better },
    ].filter(({ actions }) => actions.length > 0);
  });
  protected readonly groups = computed(() => bySection(this.page().rows));
  protected readonly day = formatIsoDate;

  protected reported({ reportedOn, progress, standing }: FollowUpRow): string {
    if (reportedOn) return `${PROGRESS_NAME[progress]}, rapporterat ${formatIsoDate(reportedOn)}`;
    return standing === 'dropped' ? 'Utgår' : 'Inte rapporterad';
  }
}

interface SectionRows {
  title: string | null;
  rows: FollowUpRow[];
}

/** Under the headings of the plan, in its order. */
function bySection(rows: readonly FollowUpRow[]): SectionRows[] {
  const groups = new Map<string | null, SectionRows>();
  for (const row of rows) {
    const group = groups.get(row.sectionTitle) ?? { title: row.sectionTitle, rows: [] };
    group.rows.push(row);
    groups.set(row.sectionTitle, group);
  }
  return [...groups.values()];
}
