import { escapeHtml } from './escape-html';
import type { MailDocument } from './mail-document';
import { actionHtml, layoutRow, lineHtml, linkHtml, mso, sectionRows } from './mail-html-parts';
import { LIGHT_COLOURS } from './mail-look';
import { STYLE, styleSheet } from './mail-style';
import { wholeDates } from './whole-dates';

const { paper, sheet, accent } = LIGHT_COLOURS;
const LAYOUT = '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"';

/**
 * The mail as one HTML page that holds everything it needs: tables for layout and styles in the tags, so that Outlook shows it;
 * at most 600 px wide and as narrow as a phone; colours for a dark desktop; no pictures. All that the document says is escaped.
 */
export function mailHtml(mail: MailDocument): string {
  return (
    '<!doctype html>\n<html lang="sv">\n<head>\n<meta charset="utf-8">\n' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    '<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n' +
    '<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">\n' +
    `<title>${escapeHtml(mail.subject)}</title>\n<style>:root{color-scheme:light dark;}${styleSheet()}</style>\n</head>\n` +
    `<body class="paper" style="margin:0;padding:0;background-color:${paper};">\n` +
    // Web mail takes away the page around it: the language is said once more.
    `<div role="main" lang="sv">${preheaderHtml(mail.preheader)}\n` +
    `${LAYOUT} class="paper" bgcolor="${paper}" style="background-color:${paper};">` +
    `<tr><td class="edge" align="center" style="padding:24px 12px;">\n` +
    `${mso('<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td>')}\n` +
    `${LAYOUT} class="sheet" bgcolor="${sheet}" ` +
    `style="max-width:600px;background-color:${sheet};border-top:4px solid ${accent};">` +
    `<tr><td class="inner" align="left" style="padding:24px 28px 32px;">\n` +
    `${LAYOUT}>\n${rowsOf(mail).join('\n')}\n</table></td></tr></table>\n` +
    `${mso('</td></tr></table>')}\n</td></tr></table>\n</div>\n</body>\n</html>\n`
  );
}

function rowsOf({ kicker, heading, intro, sections, action, footer }: MailDocument): string[] {
  const footerText = footer.text.map((text) => `<div>${escapeHtml(wholeDates(text))}</div>`);
  const footerLinks = footer.links.map((link) => `<div>${linkHtml(link)}</div>`);
  return [
    layoutRow(escapeHtml(wholeDates(kicker)), STYLE.small, 'quiet'),
    layoutRow(`<h1 class="ink" style="${STYLE.h1}">${escapeHtml(wholeDates(heading))}</h1>`, 'padding-top:8px;'),
    ...intro.map((line) => layoutRow(lineHtml(line), `padding-top:12px;${STYLE.intro}`, 'ink')),
    ...sections.map(sectionRows),
    ...(action === null ? [] : [layoutRow(actionHtml(action), 'padding-top:28px;')]),
    layoutRow([...footerText, ...footerLinks].join(''), `padding-top:24px;${STYLE.small}`, 'quiet'),
  ];
}

/** Shown by the list of mails after the subject, and nowhere in the mail. */
function preheaderHtml(text: string): string {
  if (text === '') return '';
  const style = 'display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;mso-hide:all;';
  return `<div aria-hidden="true" style="${style}">${escapeHtml(text)}</div>`;
}
