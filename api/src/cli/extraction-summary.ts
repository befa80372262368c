import {
  type ExtractedAction,
  type ExtractedActivity,
  type ExtractedCommitment,
  type ExtractedDecision,
  type Extraction,
  formatIsoDate,
} from '@genomfor/shared';

const HEADINGS = ['Åtgärd', 'Klart', 'Ansvarig', 'Beslutande', 'Status', 'Granska'];
const WIDTHS = [48, 18, 28, 24, 12, 7];

/** The extraction as lines for a person: what the document is, a table of its actions, its activities, decisions and commitments. */
export function summaryOf(extraction: Extraction): string {
  const { document, actions, activities, decisions, commitments } = extraction;
  const lines = [document.title ?? 'Dokument utan titel'];
  const facts = [
    document.organisation,
    document.date ? formatIsoDate(document.date) : null,
    ...document.registryNumbers,
  ];
  if (facts.some(Boolean)) lines.push(facts.filter(Boolean).join(' · '));
  lines.push('');
  if ([actions, activities, decisions, commitments].every(({ length }) => length === 0))
    return `${[...lines, 'Ingen plan hittades i dokumentet.'].join('\n')}\n`;
  if (actions.length > 0) lines.push(...tableOf(actions), '', countOf(actions), '');
  for (const activity of activities) lines.push(`${activity.when}: ${activity.title}${bodyOf(activity)}`);
  if (activities.length > 0)
    lines.push('', activities.length === 1 ? '1 aktivitet.' : `${activities.length} aktiviteter.`, '');
  lines.push(...listed(decisions.map(decisionLine), '1 beslut.', `${decisions.length} beslut.`));
  lines.push(...listed(commitments.map(commitmentLine), '1 åtagande.', `${commitments.length} åtaganden.`));
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The lines with a blank line and how many they are after them; nothing for none. */
function listed(rows: readonly string[], one: string, many: string): string[] {
  return rows.length === 0 ? [] : [...rows, '', rows.length === 1 ? one : many, ''];
}

function decisionLine({ body, date, paragraph, outcome, title }: ExtractedDecision): string {
  const when = [date ? formatIsoDate(date) : 'datum saknas', paragraph ? `§ ${paragraph}` : null].filter(Boolean);
  return `${body} ${when.join(' ')}: ${outcome ?? 'inte beslutat än'}${title ? ` (${title})` : ''}`;
}

function commitmentLine({ title, deadlineDate, deadlineText, responsible }: ExtractedCommitment): string {
  const when = deadlineDate ? formatIsoDate(deadlineDate) : (deadlineText ?? 'datum saknas');
  return `${title} – ${when} – ${responsible.join(', ') || 'ansvarig saknas'}`;
}

function tableOf(actions: readonly ExtractedAction[]): string[] {
  const rows = actions.map((action) => [
    action.title,
    action.deadlineDate ? formatIsoDate(action.deadlineDate) : (action.deadlineText ?? '–'),
    action.responsible.join(', ') || '–',
    action.decider.join(', ') || '–',
    action.statusNorm ?? action.status ?? '–',
    action.needsReview ? 'ja' : '',
  ]);
  return [HEADINGS, WIDTHS.map((width) => '─'.repeat(width)), ...rows].map(line);
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, at) => fit(cell, WIDTHS[at] ?? 0))
    .join('  ')
    .trimEnd();
}

function fit(text: string, width: number): string {
  return (text.length > width ? `${text.slice(0, width - 1)}…` : text).padEnd(width);
}

function countOf(actions: readonly ExtractedAction[]): string {
  const unsure = actions.filter(({ needsReview }) => needsReview).length;
  const all = actions.length === 1 ? '1 åtgärd' : `${actions.length} åtgärder`;
  return unsure === 0 ? `${all}.` : `${all}, varav ${unsure} att granska.`;
}

function bodyOf({ body }: ExtractedActivity): string {
  if (!body) return '';
  return ` (${Array.isArray(body) ? body.join(', ') : body})`;
}
