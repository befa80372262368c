import {
  type OverviewView,
  ROLE_PERMISSIONS,
  STANDINGS,
  type SessionView,
  type StatusReportView,
  type UserRole,
} from '@genomfor/shared';
import { aRole } from '../src/app/actions/an-action';

export { aDeadline, aRole, anAction } from '../src/app/actions/an-action';

export const TODAY = '2018-02-26';

/** Somebody who is signed in with a permission, on a Monday in February 2018. */
export function aSession(role: UserRole, change: Partial<SessionView> = {}): SessionView {
  return {
    user: { id: 'me', name: 'Maria Lind', email: 'maria.lind@ekvik.se', role },
    permissions: [...ROLE_PERMISSIONS[role]],
    roles: [aRole('Sektorchef')],
    today: TODAY,
    organisation: 'Ekviks kommun',
    needsPassword: false,
    ...change,
  };
}

/** An overview in which nothing stands out. */
export function anOverview(change: Partial<OverviewView> = {}): OverviewView {
  const none = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as OverviewView['standings'];
  return {
    today: TODAY,
    week: 9,
    total: 14,
    spans: [
      { key: 'late', count: 0, from: null, to: '2018-02-25' },
      { key: 'today', count: 0, from: TODAY, to: TODAY },
      { key: 'in30', count: 3, from: '2018-02-27', to: '2018-03-28' },
      { key: 'in60', count: 1, from: '2018-03-29', to: '2018-04-27' },
      { key: 'in90', count: 4, from: '2018-04-28', to: '2018-05-27' },
      { key: 'later', count: 6, from: '2018-05-28', to: null },
      { key: 'undated', count: 0, from: null, to: null },
    ],
    lateByAge: [],
    standings: { ...none, ok: 14 },
    missing: { decider: 0, responsible: 0, deadline: 0 },
    needs: [],
    needsTotal: 0,
    upcoming: [],
    upcomingTotal: 0,
    load: [],
    changes: [],
    blockers: [],
    awaited: [],
    awaitedTotal: 0,
    papersSoon: 0,
    missesMeeting: 0,
    lateMatters: [],
    lapsing: [],
    ...change,
  };
}

/** A report that says that the work goes on, and nothing more. */
export function aStatusReport(fields: Partial<StatusReportView> = {}): StatusReportView {
  return {
    id: 's1',
    at: '2018-02-26T09:00:00.000Z',
    by: 'En kollega',
    progress: 'ongoing',
    forecast: null,
    assessment: null,
    comment: null,
    answer: null,
    byLink: false,
    ...fields,
  };
}
