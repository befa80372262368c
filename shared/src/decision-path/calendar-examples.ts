import { addDays } from '../dates/iso-calendar';
import type { IsoDate } from '../dates/iso-date';
import type { DecisionCalendar, PathBody, PathFact, PathMeeting, PathNeed } from './decision-path';

/** A planned meeting with its days counted from the lead days, for the examples of the specs. */
export function aMeeting(
  date: IsoDate,
  { submission, notice, ...fields }: Partial<PathMeeting> & { submission?: number; notice?: number } = {},
): PathMeeting {
  return {
    id: `m-${date}`,
    date,
    state: 'planned',
    submissionDue: submission === undefined ? null : addDays(date, -submission),
    noticeDue: notice === undefined ? null : addDays(date, -notice),
    ...fields,
  };
}

export function aBody(id: string, fields: Partial<PathBody> = {}): PathBody {
  return { id, name: id, kind: 'board', preparedById: null, meetings: [], ...fields };
}

export function aCalendar(bodies: readonly PathBody[], fields: Partial<DecisionCalendar> = {}): DecisionCalendar {
  return { bodies: new Map(bodies.map((body) => [body.id, body])), groups: new Map(), unions: [], ...fields };
}

export function aNeed(fields: Partial<PathNeed> = {}): PathNeed {
  return { bodyId: 'KF', deadline: '2018-06-30', important: false, proposedById: null, facts: [], ...fields };
}

export function aFact(fields: Partial<PathFact> & Pick<PathFact, 'bodyId'>): PathFact {
  return { meetingId: null, date: null, outcome: null, role: 'decides', ...fields };
}

const KF = aBody('KF', {
  name: 'Kommunfullmäktige',
  kind: 'council',
  preparedById: 'KS',
  meetings: ['2018-03-26', '2018-04-23', '2018-06-18', '2018-09-24', '2018-10-29', '2018-12-17'].map((date) =>
    aMeeting(date, { id: `KF-${date}`, submission: 21, notice: 10 }),
  ),
});
const KS = aBody('KS', {
  name: 'Kommunstyrelsen',
  kind: 'executive',
  meetings: [
    ...['2018-03-05', '2018-04-09'].map((date) => aMeeting(date, { id: `KS-${date}`, submission: 21, notice: 7 })),
    aMeeting('2018-05-28', { id: 'KS-2018-05-28', submissionDue: '2018-05-03', noticeDue: '2018-05-21' }),
    ...['2018-09-03', '2018-10-08', '2018-11-26'].map((date) =>
      aMeeting(date, { id: `KS-${date}`, submission: 21, notice: 7 }),
    ),
  ],
});

/** The council and the executive board of one municipality in 2018; the council does not meet between 18 June and 24 September. */
export const YEAR_2018: DecisionCalendar = aCalendar([KF, KS]);
