import { type BodyPath, formatIsoDate, type IsoDate, type MeetingView } from '@genomfor/shared';

/** A meeting that a matter may be put on the agenda of. */
export interface MeetingChoice {
  id: string;
  words: string;
  date: IsoDate;
}

/** The meetings of a body that can still be chosen, parted by whether they come before the deadline. */
export interface MeetingChoices {
  inTime: MeetingChoice[];
  after: MeetingChoice[];
  /** The one to suggest: the last that makes the deadline, else the first possible; null when there is none. */
  suggested: string | null;
}

/** Meetings that are held on or after `today`, earliest first. Without a deadline all of them are in time. */
export function meetingChoices(
  meetings: readonly MeetingView[],
  { path, deadline, today }: { path: BodyPath; deadline: IsoDate | null; today: IsoDate },
): MeetingChoices {
  const held = meetings
    .filter(({ state, date }) => state === 'planned' && date >= today)
    .sort((a, b) => a.date.localeCompare(b.date))
    .map((meeting) => ({ id: meeting.id, date: meeting.date, words: wordsOn(meeting, path, today) }));
  const inTime = held.filter(({ date }) => deadline === null || date <= deadline);
  const after = held.filter(({ date }) => deadline !== null && date > deadline);
  const possible = [path.meeting?.date, path.next?.meeting].find((date) => held.some((each) => each.date === date));
  return {
    inTime,
    after,
    suggested: (held.find(({ date }) => date === possible) ?? inTime.at(-1) ?? after[0])?.id ?? null,
  };
}

function wordsOn({ id, date, submissionDue }: MeetingView, path: BodyPath, today: IsoDate): string {
  const papers = path.meeting?.id === id ? path.papersDue : submissionDue;
  if (papers === null) return formatIsoDate(date);
  return `${formatIsoDate(date)}, ${papers < today ? 'papper skulle in' : 'papper in senast'} ${formatIsoDate(papers)}`;
}
