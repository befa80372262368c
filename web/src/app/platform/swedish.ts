import { type IsoDate, type IsoInstant, formatIsoDate } from '@genomfor/shared';

/** Words of the frame around the pages. The words of the domain are in shared. */

export const NO_CONTACT = 'Det går inte att nå servern. Kontrollera nätverket och försök igen.';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
const TIME = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });

/** The Swedish calendar day of a moment. */
export function dayOf(moment: IsoInstant): IsoDate {
  return DAY.format(new Date(moment));
}

/** "22 februari 2018 kl. 10.42", in Swedish time. */
export function momentText(moment: IsoInstant): string {
  return `${formatIsoDate(dayOf(moment))} kl. ${TIME.format(new Date(moment)).replace(':', '.')}`;
}
