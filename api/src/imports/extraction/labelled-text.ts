import type { SourceDocument, SourceHeading, SourceParagraph } from '../reading/source-document';
import { rolesOf } from './column-roles';
import type { ColumnField } from './column-words';
import { matchHeading } from './columns';
import type { GridRow } from './grid-rows';
import { announcesPlan, plainHeading } from './sections';
import type { PlanTable } from './plan-table';
import { hasWords, isBlank, oneLine } from './words';

/** An action written as text: its fields under labels ("Ansvarig: …", "Klart: …"). */
interface Note {
  section: string | null;
  fields: Map<string, string>;
}

type Text = SourceHeading | SourceParagraph;

const LABEL =
  /(?:^|[.;,]\s+|\s{2,}|\s[–|]\s|\(|\s(?=Ansvarig|Klart|Tid|Start|Status|Beslut))(\p{Lu}[\p{L} /-]{1,32}?)(?:\s([A-ZÅÄÖ]?\d{1,3}(?:\.\d+)*))?:\s+/gu;
const TITLE_IN_FRONT =
  /^(?:åtgärd|aktivitet|insats|tiltak|indsats|action|uppdrag|rekommendation|recommendation)\s*(?:nr\.?\s*)?([A-ZÅÄÖ]?\d+(?:\.\d+)*)?\s*[:.–-]\s+(\S.*)$/iu;
const LABELS: ReadonlySet<ColumnField> = new Set([
  'title',
  'description',
  'deadline',
  'start',
  'responsible',
  'involved',
  'decider',
  'dependencies',
  'status',
  'comment',
  'cost',
  'indicator',
  'goal',
  'priority',
]);
const SURE = 90;
const FEWEST = 2;
const LONGEST_TITLE = 200;

/** The actions that stand as labelled text instead of in a table, as a plan without a table; null when there are fewer than two. */
export function readLabelledText(document: SourceDocument): PlanTable | null {
  const notes = notesIn(document).filter(isComplete);
  if (notes.length < FEWEST) return null;
  const headings = [...new Set(notes.flatMap(({ fields }) => [...fields.keys()]))];
  const columns = headings.map((heading, index) => ({ index, heading, match: matchHeading(heading) }));
  const sectioned = [...columns, { index: columns.length, heading: 'Avsnitt', match: matchHeading('Avsnitt') }];
  const rows = notes.map((note, at): GridRow => {
    const texts = [...headings.map((heading) => note.fields.get(heading) ?? ''), note.section ?? ''];
    return {
      cells: texts.map((text) => ({ text, inherited: false, ditto: false, strike: false, bold: false })),
      source: { line: at + 1, cells: texts.map((text) => ({ text, lines: [text], colSpan: 1, rowSpan: 1 })) },
      number: at + 1,
    };
  });
  return { table: 0, roles: rolesOf(sectioned, rows), rows, section: null, sheet: null, basis: 'text' };
}

function notesIn(document: SourceDocument): Note[] {
  const notes: Note[] = [];
  let section: string | null = null;
  let open: Note | null = null;
  let before: Text | null = null;
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      open = null;
      before = null;
      continue;
    }
    const { lead, fields } = labelled(block.text);
    if (fields.size === 0) {
      const titled = TITLE_IN_FRONT.exec(oneLine(block.text));
      open = titled?.[2] ? { section, fields: new Map([['Åtgärd', titledText(titled[1], titled[2])]]) } : null;
      if (open) notes.push(open);
      else if (block.kind === 'heading') section = sectionFor(block, document) ?? section;
      before = open ? null : block;
      continue;
    }
    const ownTitle = lead ?? fields.get('Åtgärd') ?? null;
    const isNew = ownTitle !== null || !open || [...fields.keys()].some((label) => open?.fields.has(label));
    if (isNew) {
      const title = ownTitle ?? (before ? oneLine(before.text) : '');
      open = {
        section:
          before && ownTitle === null && before.kind === 'heading' && section === plainHeading(before.text)
            ? null
            : section,
        fields: new Map(),
      };
      if (hasWords(title) && title.length <= LONGEST_TITLE) open.fields.set('Åtgärd', title);
      notes.push(open);
    }
    for (const [label, text] of fields) if (label !== 'Åtgärd') open?.fields.set(label, text);
    before = null;
  }
  return notes;
}

function titledText(number: string | undefined, title: string): string {
  return number ? `${number}. ${title}` : title;
}

function sectionFor(block: SourceHeading, document: SourceDocument): string | null {
  return block.level === 0 || block === document.blocks[0] || announcesPlan(block.text)
    ? null
    : plainHeading(block.text);
}

/** The labels of a text with what they say, and what stands before the first. */
function labelled(text: string): { lead: string | null; fields: Map<string, string> } {
  const flat = text.replace(/\n/g, '  ');
  const marks = [...flat.matchAll(LABEL)].flatMap((match) => {
    const label = match[1] ?? '';
    const found = matchHeading(label);
    return found && found.score >= SURE && LABELS.has(found.field)
      ? [{ label, number: match[2], field: found.field, at: match.index, end: match.index + match[0].length }]
      : [];
  });
  const fields = new Map<string, string>();
  for (const [at, { label, number, field, end }] of marks.entries()) {
    const value = flat
      .slice(end, marks[at + 1]?.at ?? flat.length)
      .replace(/[\s;,.)|–]+$/u, '')
      .trim();
    if (isBlank(value)) continue;
    if (field === 'title') fields.set('Åtgärd', titledText(number, oneLine(value)));
    else fields.set(label, oneLine(value));
  }
  const lead = oneLine(flat.slice(0, marks[0]?.at ?? 0)).replace(/[\s:–(-]+$/u, '');
  return { lead: marks.length > 0 && hasWords(lead) ? lead : null, fields };
}

/** What is to be done, and at least who or when. */
function isComplete({ fields }: Note): boolean {
  const found = new Set([...fields.keys()].map((label) => matchHeading(label)?.field));
  return found.has('title') && (found.has('responsible') || found.has('deadline')) && [...fields.keys()].length >= 2;
}
