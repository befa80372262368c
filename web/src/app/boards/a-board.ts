import { type BoardPage, type MeetingView, type PublicationRow, type PublicationView } from '@genomfor/shared';

/** The page of a board with one of everything, for tests; `change` names what the test is about. */
export function aBoardPage(change: Partial<BoardPage> = {}): BoardPage {
  return {
    body: { id: 'von', name: 'Vård- och omsorgsnämnden', kind: 'body' },
    bodyKind: 'board',
    meeting: { date: '2018-03-07', time: '13:00', place: 'Sessionssalen' },
    previousMeeting: '2018-01-31',
    asOf: '2018-02-26',
    summary: ['Genomförandeplanen har fjorton åtgärder.', 'Nämnden har ett beslut framför sig.'],
    awaiting: [
      {
        actionId: 'a1',
        title: 'Delegering',
        meeting: '2018-04-18',
        form: 'decision',
        text: 'Handlingarna ska vara inlämnade 27 mars 2018.',
        papersDue: '2018-03-27',
        standing: 'await',
      },
    ],
    total: 14,
    standings: [
      { standing: 'late', count: 0, text: 'Ingen åtgärd har passerat sitt slutdatum.' },
      { standing: 'ok', count: 14, text: 'Den närmaste ska vara klar 28 februari 2018.' },
    ],
    commissions: [
      {
        actionId: 'a2',
        title: 'Redovisa tidigare rapporter',
        deadline: null,
        responsible: [],
        standing: 'ok',
        note: 'Redovisas 7 mars',
      },
    ],
    groups: [
      {
        title: 'Inom sektorn',
        actions: [
          {
            actionId: 'a3',
            title: 'Introduktion av nya chefer',
            deadline: '28 februari 2018',
            responsible: ['Sektorchef'],
            standing: 'ok',
            reason: 'Två dagar kvar',
          },
        ],
      },
    ],
    changes: [
      { actionId: 'a3', date: '2018-02-22', title: 'Budget', text: 'Prognosen är 30 april.', standing: 'risk' },
    ],
    ...change,
  };
}

/** A frozen page that is not shared, as one of a list, for tests. */
export function aPublicationRow(change: Partial<PublicationRow> = {}): PublicationRow {
  return {
    id: 'p1',
    meeting: { id: 'm1', date: '2018-03-07' },
    publishedOn: '2018-02-26',
    publishedAt: '2018-02-26T11:00:00.000Z',
    by: 'Maria Lind',
    openLinks: 0,
    ...change,
  };
}

/** The same with its page, for tests. */
export function aPublication(change: Partial<PublicationView> = {}): PublicationView {
  return { ...aPublicationRow(), page: aBoardPage(), introduction: null, ...change };
}

/** A planned meeting of the board, for tests. */
export function aMeeting(change: Partial<MeetingView> = {}): MeetingView {
  return {
    id: 'm1',
    body: { id: 'von', name: 'Vård- och omsorgsnämnden', kind: 'body' },
    date: '2018-03-07',
    time: '13:00',
    place: null,
    submissionDue: null,
    noticeDue: null,
    submissionGiven: false,
    noticeGiven: false,
    state: 'planned',
    movedFrom: null,
    reason: null,
    matters: 0,
    remarks: [],
    version: 1,
    ...change,
  };
}
