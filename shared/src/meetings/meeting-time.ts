const CLOCK_TIME = /^(?:kl(?:ockan|\.)?\s*)?(\d{1,2})(?:[.:](\d{2}))?$/i;

/** The time of day as "13:00", from what people write: "13:00", "13.00", "kl. 9", "klockan 13"; null when it is no time. */
export function meetingTime(text: string): string | null {
  const [, hour, minute = '00'] = CLOCK_TIME.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}
