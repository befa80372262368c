import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  STANDINGS,
  type Standing,
  WEEKDAY_NAMES,
  addDays,
  formatIsoDate,
  formatShortDate,
  isoWeekOf,
  overviewLead,
  sentenceCase,
  smallNumber,
  weekdayOf,
} from '@genomfor/shared';
import { refusalOf } from '../platform/api-refusal';
import { Session } from '../platform/session';
import { Empty } from '../ui/empty/empty';
import { ErrorSummary } from '../ui/error-summary/error-summary';
import { Loading } from '../ui/loading/loading';
import { standingCount } from '../ui/standing-count/standing-count';
import { Status } from '../ui/status/status';
import { awaitedCounts, awaitedRows } from './awaited-rows';
import { Awaiting } from './awaiting';
import { countersOf } from './counters';
import { LapsingDocuments } from './lapsing-documents';
import { LateAges } from './late-ages';
import { LateMatters } from './late-matters';

import { MissedMeetings } from './missed-meetings';
import { missingFacts } from './missing-facts';
import { Needs } from './needs';
import { OverviewClient } from './overview-client';
import { RecentChanges } from './recent-changes';
import { RoleLoadList } from './role-load';
import { SharedBlockers } from './shared-blockers';
import { Upcoming } from './upcoming';

const WATCHED_DAYS = 90;
const CLOSED: readonly Standing[] = ['done', 'approved', 'dropped'];

/** What needs the person who watches all deadlines, and why. */
@Component({
  selector: 'gf-overview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    RouterLink,
    Awaiting,
    Empty,
    ErrorSummary,
    LapsingDocuments,
    LateAges,
    LateMatters,
    Loading,
    MissedMeetings,
    Needs,
    RecentChanges,
    RoleLoadList,
    SharedBlockers,
    Status,
    Upcoming,
  ],
  templateUrl: './overview.html',
})
export class Overview {
  private readonly session = inject(Session);
  protected readonly overview = inject(OverviewClient).overview();

  protected readonly view = computed(() => (this.overview.hasValue() ? this.overview.value() : null));
  protected readonly failure = computed(() => {
    const error = this.overview.error();
    return error ? refusalOf(error).message : null;
  });
  protected readonly mayImport = computed(() => this.session.may('imports.use'));
  protected readonly day = computed(() => {
    const today = this.view()?.today ?? this.session.today();
    if (!today) return '';
    const day = `${WEEKDAY_NAMES[weekdayOf(today) - 1] ?? ''} ${formatIsoDate(today)}, vecka ${isoWeekOf(today).week}`;
    return [this.session.view()?.organisation, sentenceCase(day)].filter(Boolean).join(' · ');
  });
  protected readonly lead = computed(() => {
    const view = this.view();
    return view ? overviewLead(view).join(' ') : '';
  });
  protected readonly counters = computed(() => {
    const view = this.view();
    return view ? countersOf(view.spans, view.today) : [];
  });
  protected readonly standings = computed(() => {
    const view = this.view();
    if (!view) return [];
    return STANDINGS.filter((standing) => view.standings[standing] > 0).map((standing) => ({
      standing,
      label: standingCount(standing, view.standings[standing]),
    }));
  });
  protected readonly awaited = computed(() => {
    const view = this.view();
    return view ? awaitedRows(view.awaited, view.today) : [];
  });
  protected readonly awaitedCounts = computed(() => {
    const view = this.view();
    return view ? awaitedCounts(view) : [];
  });
  protected readonly missing = computed(() => {
    const view = this.view();
    return view ? missingFacts(view.missing, this.session.may('plans.edit')) : [];
  });
  protected readonly open = computed(() => {
    const view = this.view();
    return view ? view.total - CLOSED.reduce((sum, standing) => sum + view.standings[standing], 0) : 0;
  });
  protected readonly needsNote = computed(() => {
    const view = this.view();
    if (!view) return '';
    const shown = view.needs.length + this.missing().length;
    const all = view.needsTotal + this.missing().length;
    if (all > shown) return `${shown} av ${all} saker, viktigast först`;
    if (all < 2) return all === 1 ? 'En sak' : '';
    return `${sentenceCase(smallNumber(all))} saker, viktigast först`;
  });
  protected readonly period = computed(() => {
    const view = this.view();
    return view ? `${formatShortDate(view.today)} – ${formatIsoDate(addDays(view.today, WATCHED_DAYS))}` : '';
  });
  protected readonly upcomingQuery = computed(() => {
    const view = this.view();
    return view && { from: view.today, to: addDays(view.today, WATCHED_DAYS), open: true, sort: 'deadline' };
  });
}
