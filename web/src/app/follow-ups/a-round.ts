import { type FollowUpPage, type FollowUpRound, type FollowUpRow, type FollowUpView } from '@genomfor/shared';

/** An action as a round tells it, for tests. */
export function aFollowUpRow(change: Partial<FollowUpRow> = {}): FollowUpRow {
  return {
    actionId: 'a1',
    title: 'Delegering',
    sectionTitle: 'Inom sektorn',
    deadline: '30 april 2018',
    responsible: ['Kommundirektör'],
    progress: 'ongoing',
    forecast: null,
    standing: 'ok',
    light: 'green',
    reason: '63 dagar kvar',
    own: null,
    comment: null,
    reportedOn: null,
    ...change,
  };
}

/** An open round of one action that nobody has reported on, for tests. */
export function aRoundView(
  change: { round?: Partial<FollowUpRound>; page?: Partial<FollowUpPage> } & Partial<
    Pick<FollowUpView, 'waiting' | 'remindsByMail'>
  > = {},
): FollowUpView {
  const { waiting = [], remindsByMail = true } = change;
  return {
    round: {
      id: 'r1',
      reviewId: 'review',
      reviewTitle: 'Översyn av omsorgen',
      period: '2018-02',
      lastDay: '2018-03-09',
      state: 'open',
      openedOn: '2018-02-26',
      openedBy: 'Maria Lind',
      closedOn: null,
      closedBy: null,
      total: 1,
      reported: 0,
      deviating: 0,
      version: 3,
      ...change.round,
    },
    page: {
      review: { id: 'review', title: 'Översyn av omsorgen' },
      period: '2018-02',
      lastDay: '2018-03-09',
      asOf: '2018-02-26',
      summary: ['Den enda åtgärden är inte rapporterad. Ingen avviker.'],
      total: 1,
      reported: 0,
      deviations: [],
      comparison: null,
      rows: [aFollowUpRow()],
      ...change.page,
    },
    waiting,
    remindsByMail,
  };
}
