import { pageCell, type PageTable } from './page-table';
import type { Word } from './words';

/** The tree of tags that a PDF may hold, as pdf.js gives it for one page. */
export interface TagNode {
  role?: string;
  type?: string;
  id?: string;
  children?: TagNode[];
}

/** The tables that the tags of a page name, and the words that stand outside them. */
export function taggedTables(words: Word[], tree: TagNode | null): { tables: PageTable[]; rest: Word[] } {
  const byMark = new Map<number, Word[]>();
  for (const word of words) if (word.mark !== null) byMark.set(word.mark, [...(byMark.get(word.mark) ?? []), word]);
  const tables = (tree ? nodes(tree, 'Table') : [])
    .map((node) =>
      tableOf(rowsOf(node).map((row) => row.map((cell) => marksOf(cell).flatMap((mark) => byMark.get(mark) ?? [])))),
    )
    .filter((table) => table !== null);
  const used = new Set(
    tables.flatMap(({ rows }) => rows.flat()).flatMap(({ lines }) => lines.flatMap((line) => line.words)),
  );
  const marks = new Set([...used].map(({ mark }) => mark));
  return { tables, rest: words.filter((word) => word.mark === null || !marks.has(word.mark)) };
}

function tableOf(rows: Word[][][]): PageTable | null {
  const width = rows[0]?.length ?? 0;
  const words = rows.flat(2);
  // Tags do not tell how many columns a merged cell spans, so rows of different lengths are left to how the text stands.
  if (rows.length < 2 || width < 2 || words.length === 0 || rows.some((row) => row.length !== width)) return null;
  const columns = Array.from({ length: width }, (_, x) => edgesOf(rows.flatMap((row) => row[x] ?? [])));
  return {
    kind: 'table',
    rows: rows.map((row) => row.map((cell, x) => pageCell(cell, columns[x]?.x0 ?? 0, columns[x]?.x1 ?? 0))),
    columns: columns.map(({ x0 }) => x0),
    top: Math.min(...words.map(({ y, size }) => y - size)),
    bottom: Math.max(...words.map(({ y }) => y)),
    guessed: false,
    wrapped: [],
  };
}

function edgesOf(words: Word[]): { x0: number; x1: number } {
  return { x0: Math.min(...words.map(({ x0 }) => x0), Infinity), x1: Math.max(...words.map(({ x1 }) => x1), 0) };
}

function rowsOf(table: TagNode): TagNode[][] {
  return nodes(table, 'TR').map((row) => (row.children ?? []).filter(({ role }) => role === 'TD' || role === 'TH'));
}

/** The nodes of a role inside, not looking inside those found. */
function nodes(tree: TagNode, role: string): TagNode[] {
  return (tree.children ?? []).flatMap((node) => (node.role === role ? [node] : nodes(node, role)));
}

function marksOf(node: TagNode): number[] {
  const own = /_mc(\d+)$/.exec(node.id ?? '')?.[1];
  return [...(own === undefined ? [] : [Number(own)]), ...(node.children ?? []).flatMap(marksOf)];
}
