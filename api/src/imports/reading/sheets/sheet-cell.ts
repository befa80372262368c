import type { CellObject } from '@e965/xlsx';
import { MONTH_NAMES } from '@genomfor/shared';
import type { LooseCell } from '../grid';

/** What a cell of a sheet shows. A date that is shown without its day keeps that precision: "april 2018", not the first of April. */
export function sheetCell(cell: CellObject | undefined): LooseCell {
  if (!cell || cell.t === 'z' || cell.t === 'e') return { lines: [] };
  if (cell.t === 'b') return { lines: [cell.v === true ? '☒' : '☐'], checkbox: cell.v === true };
  if (cell.v instanceof Date) return dateCell(cell.v, String(cell.z ?? ''), cell.w ?? '');
  const shown = cell.t === 's' ? cell.v : (cell.w ?? cell.v);
  return {
    lines: String(shown ?? '')
      .replaceAll('\r', '')
      .split('\n'),
  };
}

function dateCell(value: Date, format: string, shown: string): LooseCell {
  // Only the codes of the format count, not the words in quotes or the language in brackets.
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (Number.isNaN(value.getTime()) || !/[ymd]/.test(codes.replace(/h+:m+|m+:s+/g, ''))) return { lines: [shown] };
  const iso = value.toISOString().slice(0, 10);
  const year = String(value.getUTCFullYear());
  if (codes.includes('d') && codes.includes('y')) return { lines: [iso], date: iso };
  if (codes.includes('d')) return { lines: [`${value.getUTCDate()} ${MONTH_NAMES[value.getUTCMonth()] ?? ''}`] };
  if (!codes.includes('m')) return { lines: [year] };
  const month = MONTH_NAMES[value.getUTCMonth()] ?? '';
  return { lines: [codes.includes('y') ? `${month} ${year}` : month] };
}
