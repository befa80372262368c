import type { ActionRow } from '../actions/action';
import { actionListPath } from '../actions/action-query';
import { deadlineWords } from '../actions/deadline';
import { formatIsoDate } from '../dates/format-plan-date';
import type { IsoDate } from '../dates/iso-date';
import type { MailDocument } from '../mail/mail-document';
import { STANDING_NAME } from '../words/names';
import { countText, numberText } from '../words/numbers';
import type { ViewFilter, ViewPeriod } from './saved-view';

/** How many rows a mail holds; the rest are behind its link. */
export const MOST_MAILED = 50;

/** A view as it stands when it is mailed. */
export interface ViewMail {
  view: { id: string; name: string; filter: ViewFilter };
  period: ViewPeriod;
  onlyChanged: boolean;
  /** The first rows, at most `MOST_MAILED`... */
  rows: readonly Pick<ActionRow, 'title' | 'deadline' | 'responsible' | 'assessment'>[];
  /** ...of so many. */
  total: number;
  today: IsoDate;
  /** The address of the product, without a slash at the end. */
  publicUrl: string;
  /** Ends every mail of this kind. */
  unsubscribeUrl: string;
}

const EVERY: Record<ViewPeriod, string> = { weekly: 'varje vecka', monthly: 'varje månad' };

/** The path of the page that shows the view; the address holds the filter, and `vy` tells which view it was opened as. */
export function viewPath({ id, filter }: ViewMail['view']): string {
  const path = actionListPath(filter);
  return `${path}${path.includes('?') ? '&' : '?'}vy=${id}`;
}

/** The mail with the view as a table. The subject has the number of actions but not the name, which is somebody's own words. */
export function composeViewMail(mail: ViewMail): MailDocument {
  const { view, rows, total, today, publicUrl } = mail;
  const url = publicUrl + viewPath(view);
  const many = countText(total, 'åtgärd', 'åtgärder');
  const left = total - rows.length;
  return {
    subject: `Sparad vy: ${many}`,
    preheader: `Så ser vyn ut ${formatIsoDate(today)}.`,
    kicker: `Genomför · ${formatIsoDate(today)}`,
    heading: view.name,
    intro: [`Vyn har ${many} i dag.`],
    sections: [
      {
        heading: 'Åtgärder',
        note: left > 0 ? `de ${numberText(rows.length)} första` : null,
        paragraphs: [],
        items: [],
        table: { columns: ['Åtgärd', 'Avslutas', 'Ansvarig', 'Läge'], rows: rows.map(cellsOf) },
        more: left > 0 ? { text: `och ${numberText(left)} till`, url } : null,
      },
    ],
    action: { text: 'Öppna vyn', url },
    footer: {
      text: [`${reasonFor(mail)} Ändra det under Sparade vyer när du har öppnat vyn.`],
      links: [{ text: 'Sluta få sparade vyer med e-post', url: mail.unsubscribeUrl }],
    },
  };
}

function cellsOf({ title, deadline, responsible, assessment }: ViewMail['rows'][number]): string[] {
  return [
    title,
    deadlineWords(deadline) ?? 'inget datum',
    responsible.map(({ name }) => name).join(', ') || 'ingen',
    STANDING_NAME[assessment.standing],
  ];
}

function reasonFor({ period, onlyChanged }: ViewMail): string {
  const when = onlyChanged ? ', när något har ändrats' : '';
  return `Du får den här vyn ${EVERY[period]}${when}.`;
}
