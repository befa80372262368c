/** A calendar day as 'YYYY-MM-DD' in the Gregorian calendar, always a real day, never a time. Sorts as text. */
export type IsoDate = string;

/** A moment as an ISO 8601 string in UTC, for example '2018-02-26T06:00:00.000Z'. */
export type IsoInstant = string;
