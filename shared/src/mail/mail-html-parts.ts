import { escapeHtml } from './escape-html';
import type {
  MailButtons,
  MailItem,
  MailLine,
  MailLink,
  MailSection,
  MailSpan,
  MailStanding,
  MailTable,
} from './mail-document';
import { LIGHT_COLOURS, STANDING_MARK } from './mail-look';
import { STYLE } from './mail-style';
import { isNumberColumn } from './mail-text';
import { wholeDates } from './whole-dates';

const { accent, onAccent } = LIGHT_COLOURS;

/** One row of the column that a mail is: layout only, so a reader of the screen hears no table. */
export function layoutRow(content: string, style: string, classes = ''): string {
  return `<tr><td${classes === '' ? '' : ` class="${classes}"`} style="${style}">${content}</td></tr>`;
}

/** A section as rows: its heading with a line under, and everything that stands beneath it. */
export function sectionRows({ heading, note, paragraphs, items, table, more }: MailSection): string {
  const small = note === null ? '' : ` <span class="quiet" style="${STYLE.note}">${dated(note)}</span>`;
  return [
    layoutRow(
      `<h2 class="ink" style="${STYLE.h2}">${escapeHtml(heading)}${small}</h2>`,
      `padding:28px 0 8px;${STYLE.heavyLine}`,
      'heavy',
    ),
    ...paragraphs.map((line) => layoutRow(lineHtml(line), `padding:12px 0 0;${STYLE.text}`, 'ink')),
    ...items.map(itemRow),
    ...(table === null ? [] : [layoutRow(tableHtml(table), 'padding:4px 0 0;')]),
    ...(more === null ? [] : [layoutRow(linkHtml(more), `padding:4px 0 0;${STYLE.text}`)]),
  ].join('');
}

function itemRow({ title, url, standing, lines, answers }: MailItem): string {
  const name = escapeHtml(title);
  const heading =
    url === null ? `<span style="display:inline-block;padding:10px 0 2px;">${name}</span>` : titleLink(name, url);
  const content = [
    `<h3 class="ink" style="${STYLE.h3}">${heading}</h3>`,
    ...(standing === null ? [] : [`<div>${standingHtml(standing)}</div>`]),
    ...lines.map((line) => `<div class="ink" style="${STYLE.text}">${lineHtml(line)}</div>`),
    ...(answers === null ? [] : [buttonsHtml(answers)]),
  ];
  const bottom = answers === null ? '14px' : '6px';
  return layoutRow(content.join(''), `padding:4px 0 ${bottom};${STYLE.line}${STYLE.text}`, 'ink rule');
}

function titleLink(name: string, url: string): string {
  return `<a class="ink" href="${escapeHtml(url)}" style="${STYLE.title}">${name}</a>`;
}

function standingHtml({ standing, text }: MailStanding): string {
  const style = `${STYLE.text}color:${LIGHT_COLOURS.standing[standing]};font-weight:bold;`;
  const mark = `<span aria-hidden="true">${STANDING_MARK[standing]}&nbsp;</span>`;
  return `<span class="${standing}" style="${style}">${mark}${escapeHtml(text)}</span>`;
}

/**
 * Buttons that wrap on a narrow screen. Each is a link with a border; for Outlook, which knows neither padding nor border of a
 * link, each stands in a cell that has them.
 */
function buttonsHtml({ buttons }: MailButtons): string {
  const cells = buttons.map(({ text, url, label }) => {
    const link = `<a class="button" href="${escapeHtml(url)}" aria-label="${escapeHtml(label)}" style="${STYLE.button}">${escapeHtml(text)}</a>`;
    return `${mso(`<td style="padding:11px 14px;border:1px solid ${accent};">`)}${link}${mso('</td><td width="8"></td>')}`;
  });
  return (
    `<div style="padding-top:12px;font-size:0;line-height:0;">` +
    `${mso('<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>')}${cells.join('')}${mso('</tr></table>')}</div>`
  );
}

/** What only Outlook for Windows reads. */
export function mso(html: string): string {
  return `<!--[if mso]>${html}<![endif]-->`;
}

/** The one filled button of a mail, in a cell so that Outlook fills all of it. */
export function actionHtml({ text, url }: MailLink): string {
  const style = `${STYLE.button}margin:0;color:${onAccent};background-color:${accent};`;
  return (
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>` +
    `<td class="filled" bgcolor="${accent}" style="background-color:${accent};mso-padding-alt:11px 14px;">` +
    `<a class="filled" href="${escapeHtml(url)}" style="${style}">${escapeHtml(text)}</a></td></tr></table>`
  );
}

/** A link in a line of its own. */
export function linkHtml({ text, url }: MailLink): string {
  return `<a class="link" href="${escapeHtml(url)}" style="${STYLE.link}">${escapeHtml(text)}</a>`;
}

/** A table of data, with the headings that say what a cell is. */
function tableHtml({ columns, rows }: MailTable): string {
  const place = (column: number, look: string) => {
    const side = isNumberColumn(rows, column) ? 'right' : 'left';
    const gap = column === 0 ? '0' : '12px';
    return `align="${side}" style="${look}font-weight:normal;text-align:${side};vertical-align:top;padding:9px 0 9px ${gap};${STYLE.line}"`;
  };
  const heading = (text: string, column: number) =>
    `<th scope="col" class="quiet rule" ${place(column, STYLE.small)}>${escapeHtml(text)}</th>`;
  const cell = (text: string, column: number) => {
    const [tag, scope] = column === 0 ? ['th', ' scope="row"'] : ['td', ''];
    return `<${tag}${scope} class="ink rule" ${place(column, STYLE.text)}>${dated(text)}</${tag}>`;
  };
  return (
    '<table width="100%" cellpadding="0" cellspacing="0" border="0" style="width:100%;border-collapse:collapse;">' +
    `<thead><tr>${columns.map(heading).join('')}</tr></thead>` +
    `<tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table>`
  );
}

/** The line, with what was struck through and what is now in bold. */
export function lineHtml(line: MailLine): string {
  return typeof line === 'string' ? dated(line) : line.map(spanHtml).join('');
}

function spanHtml(span: MailSpan): string {
  if (typeof span === 'string') return dated(span);
  const before =
    span.before === null ? '' : `<s class="quiet" style="color:${LIGHT_COLOURS.quiet};">${dated(span.before)}</s>`;
  const after = span.after === null ? '' : `<b>${dated(span.after)}</b>`;
  return [before, after].filter((html) => html !== '').join(' → ');
}

function dated(text: string): string {
  return escapeHtml(wholeDates(text));
}
