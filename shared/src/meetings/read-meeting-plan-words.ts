/** What a day in a plan is for: the meeting itself, the last day for papers, or the day they are sent. */
export type DayRole = 'meeting' | 'submission' | 'notice';

const ROLE_WORDS: readonly (readonly [DayRole, RegExp])[] = [
  [
    'submission',
    /manus|inlämning|lämnas? in|ärendestopp|stopp(?:dag|dat)|sista dag|handlingar in|papper|underlag|deadline/giu,
  ],
  ['notice', /kallels|utskick|utsänd|skickas|(?:handlingar|papper(?:en)?) ut|publicer/giu],
  ['meeting', /sammanträd|möte|nämnd|styrelse|fullmäktige|utskott/giu],
];

/** What the last of the words before a day say it is for; null when they say nothing. */
export function roleBefore(words: string): DayRole | null {
  const said = ROLE_WORDS.flatMap(([role, pattern]) =>
    [...words.matchAll(pattern)].map(({ index }) => ({ role, index })),
  );
  return said.sort((a, b) => a.index - b.index).at(-1)?.role ?? null;
}

/** What a column of a table holds, by the words of its heading. */
export type ColumnRole = 'body' | 'date' | 'time' | 'place' | 'month' | 'submission' | 'notice';

/** Days of a meeting's minutes, and of the school: nobody meets on them. */
const OTHER_COLUMN = /juster|^anslag|protokoll|^lov(?!\p{L})|skollov|helgdag|röda? dag/iu;

const COLUMNS: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'submission',
    /manus|inlämn|ärendestopp|^stopp|sista dag|handlingar in|papper(?:en)? in|underlag|^papper$|deadline/iu,
  ],
  ['notice', /kallels|utskick|utsänd|(?:handlingar|papper(?:en)?) ut|publicer/iu],
  ['place', /^(?:plats|rum|sal|var)(?!\p{L})|lokal/iu],
  ['time', /^(?:kl|klockan|klockslag|start)\.?$|tid(?:er|punkt)?$/iu],
  ['month', /^mån(?:ad|\.)?$/iu],
  ['date', /^(?:datum|dag|dat\.|när|date)(?!\p{L})|datum$|dag(?:ar)?$|^(?:sammanträd|möte)\p{L}*$/iu],
  ['body', /^(?:organ|nämnd|styrelse|instans|forum|utskott|grupp)(?:\s*\/\s*\p{L}+)?$|politiskt organ/iu],
];

/** Whether the heading tells of days on which nobody meets, as when the minutes are signed. */
export function isColumnOfOtherDays(heading: string): boolean {
  return OTHER_COLUMN.test(heading.trim());
}

/** What the column under this heading holds; null when the words do not say. */
export function columnRole(heading: string): ColumnRole | null {
  const words = heading.trim();
  return COLUMNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const SAYS_NO_BODY =
  /(?<!\p{L})(?:sammanträde\p{L}*|möte\p{L}*|plan(?:en)?|tider|dagar|dag|datum|tid|för|år|våren?|hösten?|vt|ht|prel\p{L}*|ordinarie|extra|nästa|kommande|följande|är|på|i|och|samt|hålls|den|kalend\p{L}*|schema|kl|politisk\p{L}*|(?:mån|tis|ons|tors|fre|lör|sön)dag\p{L}*|manus\p{L}*|kallels\p{L}*|utskick|inlämning\p{L}*|ärendestopp|sista|handlingar|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L})/giu;

/** The words that are left as a name when those around it only say that somebody meets; empty when all of them do. */
export function nameLeft(words: string): string {
  const blanked = words.replace(SAYS_NO_BODY, (noise) => ' '.repeat(noise.length)).replace(/[\d:;,.()–—-]/gu, ' ');
  const first = blanked.search(/\S/u);
  return first < 0 ? '' : words.slice(first, blanked.trimEnd().length);
}

/** Whether the words right before a day say that it is when something was decided or written, or a pause, and no meeting. */
export function isOtherDay(before: string): boolean {
  if (/senast\s+(?:den\s+)?$/iu.test(before) && roleBefore(before) === null) return true;
  return /(?:beslutad\p{L}*|beslut av|anta(?:gen|get|gits)|fastställ\p{L}*|revider\p{L}*|uppdater\p{L}*|ändrad|utskriven|upprättad|gäller från|uppehåll|dnr|daterad)[^.;]{0,60}$/iu.test(
    before,
  );
}

/** Whether the words right after a day say that the meeting is not held. */
export function isCalledOff(after: string): boolean {
  return /^[\s,(–—-]*(?:inställ\p{L}*|utgår|ställs in)/iu.test(after);
}

const PARTS = /[,;|():]|\s[–—-]\s|\s{2,}|\t/u;
const LONGEST_PLACE = 80;

/** The place among the words after a day: the first part that begins as a name does, or stands after "plats:". */
export function placeIn(words: string): string | null {
  const told = /(?:plats|lokal)\s*:\s*([^,;|()]+)/iu.exec(words)?.[1]?.trim();
  if (told) return told;
  const parts = words.split(PARTS).map((part) => part.replace(/^\s*i\s+(?=\p{Lu})|\.\s*$/gu, '').trim());
  return parts.find((part) => part.length <= LONGEST_PLACE && /^\p{Lu}\p{L}/u.test(part) && isName(part)) ?? null;
}

/** Whether none of the words is one that plans use of meetings and days. */
function isName(part: string): boolean {
  return !/[!?]/.test(part) && roleBefore(part) === null && part.startsWith(nameLeft(part)) && nameLeft(part) !== '';
}
