import { STANDING_NAME, approvalText, reasonText, type ActionRow, type IsoDate } from '@genomfor/shared';

/** A cell of an exported table: words, or a calendar day. */
export type ExportCell = { text: string } | { day: IsoDate } | null;

/** A column of the exported table: its Swedish heading, its width in characters, and what it says of an action. */
export interface ExportColumn {
  heading: string;
  width: number;
  cell: (row: ActionRow) => ExportCell;
}

/** The columns of an exported table, in the order of the paper plan. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  { heading: 'Nr', width: 8, cell: ({ number }) => words(number) },
  { heading: 'Åtgärd', width: 40, cell: ({ title }) => words(title) },
  { heading: 'Beskrivning', width: 50, cell: ({ description }) => words(description) },
  { heading: 'Avslutas', width: 12, cell: ({ deadline }) => day(deadline.date) },
  { heading: 'Planens ord', width: 18, cell: ({ deadline }) => words(deadline.text) },
  { heading: 'Ansvarig', width: 24, cell: ({ responsible }) => names(responsible) },
  { heading: 'Beslutande', width: 24, cell: ({ deciders }) => names(deciders) },
  {
    heading: 'Beroenden',
    width: 30,
    cell: ({ dependencies }) => words(dependencies.map(({ text }) => text).join(', ')),
  },
  { heading: 'Läge', width: 18, cell: ({ assessment }) => words(STANDING_NAME[assessment.standing]) },
  { heading: 'Skäl', width: 50, cell: ({ assessment }) => words(assessment.reasons.map(reasonText).join(' ')) },
  { heading: 'Klar', width: 12, cell: ({ progress, reportedOn }) => day(progress === 'done' ? reportedOn : null) },
  { heading: 'Godkänd', width: 24, cell: (row) => words(approvalText(row)) },
  { heading: 'Ursprungligt datum', width: 12, cell: ({ originalDeadline }) => day(originalDeadline.date) },
  { heading: 'Avsnitt', width: 30, cell: ({ sectionTitle }) => words(sectionTitle) },
  { heading: 'Översyn', width: 40, cell: ({ reviewTitle }) => words(reviewTitle) },
];

function words(text: string | null): ExportCell {
  return text ? { text } : null;
}

function day(date: IsoDate | null): ExportCell {
  return date === null ? null : { day: date };
}

function names(actors: readonly { name: string }[]): ExportCell {
  return words(actors.map(({ name }) => name).join(', '));
}
