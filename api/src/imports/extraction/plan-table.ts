import type { ColumnRoles } from './column-roles';
import type { GridRow } from './grid-rows';

/** Rows under one set of headings. Tables and rows count from 1 through the document. */
export interface PlanTable {
  table: number;
  roles: ColumnRoles;
  rows: GridRow[];
  section: string | null;
  sheet: string | null;
  /** Who stands above the table ("Ansvarig: Gatuchef"), for rows that have no column for it. */
  owner?: string | null;
  /** How surely the rows are a plan: the headings say so, they go on from a table above, or only the content does; 'text' and 'lines' are no tables. */
  basis: 'headings' | 'continued' | 'continued-loosely' | 'content' | 'text' | 'lines';
}
