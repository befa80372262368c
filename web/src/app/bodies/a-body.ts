import { type BodyView, type DraftMeeting, type MeetingView } from '@genomfor/shared';

/** A board with rules and no meetings, for tests; `change` names what the test is about. */
export function aBody(change: Partial<BodyView> = {}): BodyView {
  return {
    id: 'sn',
    name: 'Socialnämnden',
    kind: 'body',
    bodyKind: 'board',
    abbreviation: 'SN',
    preparedBy: null,
    submissionLeadDays: 21,
    noticeLeadDays: 7,
    nextMeeting: null,
    previousMeeting: null,
    comingMeetings: 0,
    version: 3,
    ...change,
  };
}

/** A planned meeting of that board, its days counted by the rules, for tests. */
export function aMeeting(change: Partial<MeetingView> = {}): MeetingView {
  return {
    id: 'm1',
    body: { id: 'sn', name: 'Socialnämnden', kind: 'body' },
    date: '2018-04-18',
    time: '13:00',
    place: 'Sessionssalen',
    submissionDue: '2018-03-28',
    noticeDue: '2018-04-11',
    submissionGiven: false,
    noticeGiven: false,
    state: 'planned',
    movedFrom: null,
    reason: null,
    matters: 0,
    remarks: [],
    version: 5,
    ...change,
  };
}

/** A row that was read without doubt, for tests. */
export function aDraftMeeting(change: Partial<DraftMeeting> = {}): DraftMeeting {
  return {
    text: '18/4',
    bodyText: 'SN',
    body: { id: 'sn', name: 'Socialnämnden', kind: 'body' },
    date: '2018-04-18',
    time: null,
    place: null,
    submissionDue: null,
    noticeDue: null,
    known: false,
    problems: [],
    ...change,
  };
}
