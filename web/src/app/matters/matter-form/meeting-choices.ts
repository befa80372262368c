import { formatIsoDate, type IsoDate, type MeetingView } from '@genomfor/shared';

type ChoosableMeeting = Pick<MeetingView, 'id' | 'date' | 'state'>;

export interface MeetingChoice {
  id: string;
  words: string;
}

/**
 * The meetings of a body to choose among: those to come, the next one first, then those that have been, the latest first.
 * A cancelled one says so; it can be chosen because a decision may already stand there.
 */
export function meetingChoices(meetings: readonly ChoosableMeeting[], today: IsoDate): MeetingChoice[] {
  const rising = [...meetings].sort((a, b) => a.date.localeCompare(b.date));
  const coming = rising.filter(({ date }) => date >= today);
  const past = rising.filter(({ date }) => date < today).reverse();
  return [...coming, ...past].map(({ id, date, state }) => ({
    id,
    words: state === 'cancelled' ? `${formatIsoDate(date)}, inställt` : formatIsoDate(date),
  }));
}
