import {
  meetingConsequences,
  noticeDay,
  submissionDay,
  type DecisionCalendar,
  type MeetingConsequences,
  type MeetingTrial,
  type PathMeeting,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock';
import { select } from '../platform/database/select';
import { Refused } from '../platform/errors/refused';
import { readBody } from './bodies.queries';
import { readDecisionCalendar } from './decision-calendar.queries';
import { readLeaningActions } from './leaning-actions.queries';
import { Meeting } from './meeting.entity';
import { changedMeeting } from './written-meeting';

/** What would happen if a meeting were moved, cancelled or held after all. Nothing is saved. */
@Injectable()
export class MeetingTrialsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * What the change would do to the actions that lean on the body's meetings, and the matters on the agenda of this one. Throws
   * Refused: 'not-found', 'invalid-input', and 'already-exists' when the body meets on the new day.
   */
  async tryOut(id: string, { cancelled, ...changes }: MeetingTrial): Promise<MeetingConsequences> {
    const today = this.clock.today();
    const meeting = await this.dataSource.manager.findOneBy(Meeting, { id });
    if (!meeting) throw new Refused('not-found');
    const { date, submissionDue, noticeDue } = changedMeeting(meeting, changes, today);
    const state = cancelled === undefined ? meeting.state : cancelled ? 'cancelled' : 'planned';

    const body = await readBody(this.dataSource, meeting.actorId, today);
    const before = await readDecisionCalendar(this.dataSource);
    const after = withMeeting(before, meeting.actorId, {
      id,
      date,
      state,
      submissionDue: submissionDay(date, body?.submissionLeadDays ?? null, submissionDue),
      noticeDue: noticeDay(date, body?.noticeLeadDays ?? null, noticeDue),
    });
    const actions = await readLeaningActions(this.dataSource);
    return { actions: meetingConsequences(before, after, actions, today), matters: await this.mattersAt(id) };
  }

  /** The matters that wait to be taken up at the meeting, by title. */
  private async mattersAt(meetingId: string): Promise<MeetingConsequences['matters']> {
    return select(
      this.dataSource,
      `SELECT mt.id, mt.title, mt.registry_number AS "registryNumber" FROM matter mt
        WHERE mt.id IN (SELECT d.matter_id FROM decision d WHERE d.meeting_id = ? AND d.outcome IS NULL)
        ORDER BY mt.title_key, mt.id`,
      [meetingId],
    );
  }
}

/** The calendar with the meeting as it would be. */
function withMeeting(calendar: DecisionCalendar, bodyId: string, meeting: PathMeeting): DecisionCalendar {
  const body = calendar.bodies.get(bodyId);
  if (!body) return calendar;
  const others = body.meetings.filter(({ id }) => id !== meeting.id);
  const isTaken = others.some(({ date, state }) => state === 'planned' && date === meeting.date);
  if (isTaken && meeting.state === 'planned') throw new Refused('already-exists');
  const meetings = [...others, meeting].sort((a, b) => a.date.localeCompare(b.date));
  return { ...calendar, bodies: new Map(calendar.bodies).set(bodyId, { ...body, meetings }) };
}
