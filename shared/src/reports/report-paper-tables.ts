import { formatIsoDate } from '../dates/format-plan-date';
import type { Standing } from '../assessment/assessment';
import type { BoardChange } from '../boards/board-page';
import type { IsoDate } from '../dates/iso-date';
import { STANDING_NAME } from '../words/names';
import { numberText } from '../words/numbers';
import type { ReportAction, ReportContent, ReportDecision, ReportFigure, ReportFollowUp } from './report';
import type { PaperBlock, PaperColumn, PaperLine } from './report-paper';

type Cell = PaperLine[];

/** What the body is asked for, earliest meeting first. */
export function decisionsTable(decisions: readonly ReportDecision[]): PaperBlock {
  return table(
    [column('Sammanträde', 17), column('Ärende', 45), column('Handlingar in', 16), column('Läge', 22)],
    [
      ...decisions.map(({ title, ask, meeting, papersDue, text, standing }) => [
        [strong(meeting === null ? 'Inget bestämt' : formatIsoDate(meeting)), quiet(ask)],
        [strong(title), plain(text)],
        [plain(dayText(papersDue))],
        [standingLine(standing)],
      ]),
    ],
  );
}

/** How many stand how, and what is worth saying of them. */
export function standingsTable({ standings }: Pick<ReportContent, 'standings'>): PaperBlock {
  return table(
    [column('Läge', 22), column('Antal', 10), column('Vad det innebär', 68)],
    [
      ...standings.map(({ standing, count, text }) => [
        [standingLine(standing)],
        [strong(numberText(count))],
        [plain(text)],
      ]),
    ],
  );
}

export function figuresTable(figures: readonly ReportFigure[]): PaperBlock {
  return table(
    [column('Nyckeltal', 30), column('Värde', 18), column('Så är det räknat', 52)],
    [...figures.map(({ label, value, note }) => [[plain(label)], [strong(value)], [plain(note)]])],
  );
}

/** How each action stands and why, with its deadline as it is and as it was first decided. */
export function actionsTable(actions: readonly ReportAction[]): PaperBlock {
  return table(
    [column('Åtgärd', 37), column('Slutdatum', 23), column('Läge och skäl', 40)],
    [
      ...actions.map(({ title, responsible, standing, reasons, ...times }) => [
        [strong(title), quiet(responsible.length === 0 ? 'Ansvarig saknas' : responsible.join(', '))],
        timesCell(times),
        [standingLine(standing), plain(reasons)],
      ]),
    ],
  );
}

export function changesTable(changes: readonly BoardChange[]): PaperBlock {
  return table(
    [column('Datum', 18), column('Åtgärd', 30), column('Vad som har ändrats', 52)],
    [...changes.map(({ date, title, text }) => [[plain(formatIsoDate(date))], [strong(title)], [plain(text)]])],
  );
}

/** The headings of the follow-up of decisions and commissions, with how wide each is. */
export const FOLLOW_UP_COLUMNS: readonly PaperColumn[] = [
  column('Beslutsdatum', 10),
  column('§', 5),
  column('Dnr', 9),
  column('Ärende eller uppdrag', 18),
  column('Beslutande', 11),
  column('Ansvarig', 10),
  column('Klart eller återrapporteras', 12),
  column('Status', 11),
  column('Kommentar och avvikelse', 18),
  column('Avslutat', 8),
];

export function followUpTable(rows: readonly ReportFollowUp[]): PaperBlock {
  return table(
    FOLLOW_UP_COLUMNS,
    rows.map((row) => [
      [plain(dayText(row.decidedOn))],
      [plain(row.paragraph ?? '–')],
      [plain(row.registryNumber ?? '–')],
      [strong(row.title)],
      [plain(row.deciders.join(', ') || '–')],
      [plain(row.responsible.join(', ') || 'Saknas')],
      timesCell({
        start: null,
        deadline: row.deadlineText,
        original: row.originalText === row.deadlineText ? null : row.originalText,
        forecast: null,
      }),
      [standingLine(row.standing)],
      [plain(row.comment)],
      [plain(dayText(row.closedOn))],
    ]),
  );
}

type Times = Pick<ReportAction, 'start' | 'deadline' | 'original' | 'forecast'>;

function timesCell({ start, deadline, original, forecast }: Times): Cell {
  return [
    strong(deadline ?? 'Slutdatum saknas'),
    ...(original === null ? [] : [quiet(`Först beslutat: ${original}`)]),
    ...(forecast === null ? [] : [quiet(`Prognos: ${forecast}`)]),
    ...(start === null ? [] : [quiet(`Börjar: ${start}`)]),
  ];
}

function table(columns: readonly PaperColumn[], rows: Cell[][]): PaperBlock {
  return { kind: 'table', columns: [...columns], rows };
}

function column(heading: string, share: number): PaperColumn {
  return { heading, share };
}

function plain(text: string): PaperLine {
  return { text, style: 'plain' };
}

function strong(text: string): PaperLine {
  return { text, style: 'strong' };
}

function quiet(text: string): PaperLine {
  return { text, style: 'quiet' };
}

function standingLine(standing: Standing): PaperLine {
  return { text: STANDING_NAME[standing], style: 'strong', standing };
}

function dayText(day: IsoDate | null): string {
  return day === null ? '–' : formatIsoDate(day);
}
