import { parsePlanDates } from '@genomfor/shared';
import type { SourceDocument, SourceHeading, SourceParagraph } from '../reading/source-document';
import { rolesOf } from './column-roles';
import { matchHeading } from './columns';
import type { GridRow } from './grid-rows';
import { labelledParts, numbered, TITLE_LABEL } from './labels';
import { announcesPlan, plainHeading } from './sections';
import type { PlanTable } from './plan-table';
import { hasWords, oneLine } from './words';

/** An action written as text: its fields under labels ("Ansvarig: …", "Klart: …"). */
interface Note {
  section: string | null;
  /** Its title has a label or a number, or stands in the same text as its labels. */
  named: boolean;
  fields: Map<string, string>;
}

type Text = SourceHeading | SourceParagraph;

const DESCRIPTION_LABEL = 'Beskrivning';
const TITLE_IN_FRONT =
  /^(?:åtgärd|aktivitet|insats|tiltak|indsats|action|uppdrag|rekommendation|recommendation)\s*(?:nr\.?\s*)?([A-ZÅÄÖ]?\d+(?:\.\d+)*)?\s*[:.–-]\s+(\S.*)$/iu;
const NUMBERED_LINE = /^(?:§\s*)?\d{1,3}(?:\.\d{1,2})*[.)]?\s+\p{Lu}/u;
const TIME_LABEL = 'Tidplan';
const LONGEST_TIME = 60;
const FEWEST = 2;
const LONGEST_TITLE = 200;
const TEXTS_LOOKED_BACK = 3;

/** The actions that stand as labelled text instead of in a table, as a plan without a table; null when there are fewer than two. */
export function readLabelledText(document: SourceDocument): PlanTable | null {
  const notes = new NoteReader(document).read().filter(isComplete);
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

/** Goes through the text outside tables and gathers what belongs to the same action. */
class NoteReader {
  private readonly notes: Note[] = [];
  private section: string | null = null;
  /** The section before the last heading, for an action that the heading itself names. */
  private outer: string | null = null;
  private open: Note | null = null;
  /** The texts since the last action or section that may be the title of the next. */
  private recent: Text[] = [];

  constructor(private readonly document: SourceDocument) {}

  read(): Note[] {
    for (const block of this.document.blocks) {
      if (block.kind === 'table') this.close();
      else this.take(block);
    }
    return this.notes;
  }

  private close(): void {
    this.open = null;
    this.recent = [];
  }

  private take(block: Text): void {
    const { lead, fields } = labelledParts(block.text);
    const isGoal =
      block.kind === 'heading' && [...fields.keys()].every((label) => matchHeading(label)?.field === 'goal');
    if (fields.size === 0 || isGoal) this.takePlain(block);
    else this.takeFields(lead ?? fields.get(TITLE_LABEL) ?? null, fields);
  }

  private takePlain(block: Text): void {
    const titled = TITLE_IN_FRONT.exec(oneLine(block.text));
    if (titled?.[2]) {
      this.begin(numbered(titled[1], titled[2]), this.section, true);
      return;
    }
    if (block.kind === 'heading') {
      const section = sectionFor(block, this.document);
      this.outer = this.section;
      if (section !== null) this.section = section;
      this.close();
    } else if (this.open && isTime(block.text) && !this.open.fields.has(TIME_LABEL)) {
      this.open.fields.set(TIME_LABEL, oneLine(block.text));
      return;
    } else if (this.open && isOnlyTitled(this.open)) {
      this.describe(this.open, [block]);
      return;
    } else if (this.open) this.close();
    this.recent.push(block);
  }

  private takeFields(title: string | null, fields: ReadonlyMap<string, string>): void {
    const repeats = [...fields.keys()].some((label) => this.open?.fields.has(label));
    if (title !== null) this.begin(title, this.section, true);
    else if (!this.open || repeats) this.beginWithRecent();
    for (const [label, text] of fields) if (label !== TITLE_LABEL) this.open?.fields.set(label, text);
    this.recent = [];
  }

  private begin(title: string, section: string | null, named: boolean): void {
    this.open = { section, named, fields: new Map() };
    if (hasWords(title) && title.length <= LONGEST_TITLE) this.open.fields.set(TITLE_LABEL, title);
    this.notes.push(this.open);
    this.recent = [];
  }

  /** The title is the last heading or numbered line above, with what stands under it as its description; else the line above. */
  private beginWithRecent(): void {
    const texts = this.recent.slice(-TEXTS_LOOKED_BACK);
    const marked = texts.findLastIndex((text) => text.kind === 'heading' || NUMBERED_LINE.test(oneLine(text.text)));
    const [title, ...rest] = texts.slice(marked < 0 ? -1 : marked);
    const namesSection = title?.kind === 'heading' && this.section === plainHeading(title.text);
    const named = title !== undefined && NUMBERED_LINE.test(oneLine(title.text));
    this.begin(title ? oneLine(title.text) : '', namesSection ? this.outer : this.section, named);
    if (this.open) this.describe(this.open, rest);
  }

  private describe(note: Note, texts: readonly Text[]): void {
    const said = [note.fields.get(DESCRIPTION_LABEL), ...texts.map(({ text }) => oneLine(text))].filter(Boolean);
    if (said.length > 0) note.fields.set(DESCRIPTION_LABEL, said.join('\n'));
  }
}

/** "Start 2023-02-01, slut 2024-06-30": a line of nothing but time. */
function isTime(text: string): boolean {
  return (
    text.length <= LONGEST_TIME && parsePlanDates(text).every(({ date, needsReview }) => date !== null && !needsReview)
  );
}

function isOnlyTitled({ fields }: Note): boolean {
  return (
    fields.has(TITLE_LABEL) && [...fields.keys()].every((label) => label === TITLE_LABEL || label === DESCRIPTION_LABEL)
  );
}

function sectionFor(block: SourceHeading, document: SourceDocument): string | null {
  return block.level === 0 || block === document.blocks[0] || announcesPlan(block.text)
    ? null
    : plainHeading(block.text);
}

/** What is to be done, and at least who or when; both where only a line above may be the title. */
function isComplete({ fields, named }: Note): boolean {
  const found = new Set([...fields.keys()].map((label) => matchHeading(label)?.field));
  const isDue = found.has('deadline') || found.has('status');
  return (
    found.has('title') &&
    (named ? found.has('responsible') || found.has('deadline') : found.has('responsible') && isDue)
  );
}
