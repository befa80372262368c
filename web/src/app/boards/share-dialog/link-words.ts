import { formatIsoDate, type IsoInstant, type ShareLinkView } from '@genomfor/shared';
import { dayOf, momentText } from '../../platform/swedish';

const LONGEST_DAYS = 365;

/** Whether the link opens its page at `now`. */
export function isOpen({ revokedAt, expiresAt }: ShareLinkView, now: IsoInstant): boolean {
  return revokedAt === null && expiresAt > now;
}

/** Until when the link holds, or why it does not: "Gäller till 28 mars 2018". */
export function linkState(link: ShareLinkView, now: IsoInstant): string {
  if (link.revokedAt !== null) return `Återkallad ${formatIsoDate(dayOf(link.revokedAt))}`;
  const day = formatIsoDate(dayOf(link.expiresAt));
  return link.expiresAt > now ? `Gäller till ${day}` : `Gick ut ${day}`;
}

/** "Senast öppnad 22 februari 2018 kl. 10.42", or that nobody has opened it. */
export function openedText({ lastOpenedAt }: ShareLinkView): string {
  return lastOpenedAt === null ? 'Inte öppnad än' : `Senast öppnad ${momentText(lastOpenedAt)}`;
}

/** The number of days that was typed; null when it is no whole number from 1 to 365. */
export function daysIn(text: string): number | null {
  const days = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return days >= 1 && days <= LONGEST_DAYS ? days : null;
}
