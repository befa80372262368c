import {
  DRAFT_FIELDS,
  parseActorCell,
  parsePlanDates,
  understandDependencies,
  type DraftAction,
  type DraftActivity,
  type DraftField,
  type ExtractedField,
  type ExtractedMilestone,
  type ExtractionWarning,
  type IsoDate,
  type KnownActor,
  type MendDraft,
  type PlanDate,
} from '@genomfor/shared';
import { Refused } from '../platform/errors/refused';
import { dayRemarks } from './extraction/deadlines';
import { statusNorm } from './extraction/status-words';

/** What the words of a mended cell are understood against. */
export interface MendContext {
  /** The day that years left out are taken from: the document's own date, or today. */
  referenceDate: IsoDate;
  known: readonly KnownActor[];
}

type Understood = Partial<DraftAction> & { warnings: ExtractionWarning[] };

const orNull = (text: string) => text.trim() || null;

/** Who a cell names, by canonical name. */
export function namesIn(text: string, known: readonly KnownActor[]): string[] {
  return parseActorCell(text, known).actors.map(({ name }) => name);
}

/** What is to be done, as written. Throws Refused('invalid-input') when nothing is. */
export function titleIn(text: string): string {
  const title = orNull(text);
  if (title === null)
    throw new Refused('invalid-input', undefined, [{ field: 'text', message: 'Skriv vad som ska göras.' }]);
  return title;
}

function milestoneOf(found: PlanDate, index: number, row: DraftAction): ExtractedMilestone {
  const before = row.milestones[index];
  return {
    title: before?.title ?? `${row.title}, del ${index + 1}`,
    deadlineText: found.text,
    deadlineDate: found.date,
    precision: found.precision,
    responsible: before?.responsible ?? row.responsible,
  };
}

/** The deadline of a cell, which is the last of its dates, and all the dates that it has. */
export function readDeadline(
  text: string,
  { referenceDate }: MendContext,
): {
  found: PlanDate[];
  understood: Pick<DraftAction, 'deadlineText' | 'deadlineDate' | 'precision' | 'startDate' | 'openKind' | 'warnings'>;
} {
  const found = parsePlanDates(text, { referenceDate });
  const last = [...found].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')).at(-1);
  const misread = found.some(({ error }) => error !== undefined);
  const understood = {
    deadlineText: orNull(text),
    deadlineDate: last?.date ?? null,
    precision: last?.precision ?? null,
    startDate: last?.start ?? null,
    openKind: last?.openKind ?? null,
    warnings: [
      ...(misread ? [{ code: 'date-not-understood', field: 'deadline', text: text.trim() } as const] : []),
      ...(last ? dayRemarks(last) : []),
    ],
  };
  return { found, understood };
}

function understandDeadline(row: DraftAction, text: string, context: MendContext): Understood {
  const { found, understood } = readDeadline(text, context);
  return {
    ...understood,
    milestones: found.length > 1 ? found.map((one, index) => milestoneOf(one, index, row)) : [],
  };
}

function missing(list: readonly string[], code: 'decider-missing' | 'responsible-missing', field: ExtractedField) {
  return list.length === 0 ? [{ code, field } as const] : [];
}

const UNDERSTAND: Record<DraftField, (row: DraftAction, text: string, context: MendContext) => Understood> = {
  title: (_row, text) => ({ title: titleIn(text), warnings: [] }),
  description: (_row, text) => ({ description: orNull(text), warnings: [] }),
  section: (_row, text) => ({ section: orNull(text), warnings: [] }),
  number: (_row, text) => ({ number: orNull(text), warnings: [] }),
  deadline: understandDeadline,
  responsible: (_row, text, { known }) => {
    const { actors, involved } = parseActorCell(text, known);
    const responsible = actors.map(({ name }) => name);
    return {
      responsible,
      ...(involved.length > 0 ? { involved: involved.map(({ name }) => name) } : {}),
      warnings: missing(responsible, 'responsible-missing', 'responsible'),
    };
  },
  involved: (_row, text, { known }) => ({ involved: namesIn(text, known), warnings: [] }),
  decider: (_row, text, { known }) => {
    const decider = namesIn(text, known);
    return { decider, warnings: missing(decider, 'decider-missing', 'decider') };
  },
  dependencies: (_row, text, { known }) => ({ dependencies: understandDependencies(text, known), warnings: [] }),
  status: (_row, text) => ({ status: orNull(text), statusNorm: statusNorm(text), warnings: [] }),
};

/** The row taken in or left out, when that is said. */
export function withIncluded<T extends { included: boolean }>(row: T, included: boolean | undefined): T {
  return included === undefined ? row : { ...row, included };
}

/**
 * The row with one cell mended in a plan's words, or taken in or out. What a person has set is no longer unsure, but a new
 * text can bring remarks of its own. Throws Refused('invalid-input') when the title would be empty, and for a cell that an
 * action does not have.
 */
export function mendAction(row: DraftAction, { field, text, included }: MendDraft, context: MendContext): DraftAction {
  const chosen = withIncluded(row, included);
  if (field === undefined) return chosen;
  const own = DRAFT_FIELDS.find((each) => each === field);
  if (own === undefined) {
    throw new Refused('invalid-input', undefined, [{ field: 'text', message: 'En åtgärd har inget sådant fält.' }]);
  }
  const { warnings, ...understood } = UNDERSTAND[own](row, text ?? '', context);
  const others = row.warnings.filter((warning) => warning.field !== own);
  const left = [...others, ...warnings];
  return {
    ...chosen,
    ...understood,
    warnings: left,
    edited: [...new Set([...row.edited, own])],
    needsReview: left.some(({ code }) => !REMARKS.has(code)),
  };
}

/** Warnings that inform without casting doubt on the reading. */
const REMARKS: ReadonlySet<ExtractionWarning['code']> = new Set([
  'falls-on-weekend',
  'falls-on-holiday',
  'decider-missing',
  'decider-is-group',
  'actor-alias',
  'near-duplicate',
]);

/** The activity with its title or its time mended, or taken in or out. Throws Refused('invalid-input') for other fields. */
export function mendActivity(
  row: DraftActivity,
  { field, text, included }: MendDraft,
  context: MendContext,
): DraftActivity {
  const chosen = withIncluded(row, included);
  if (field === undefined) return chosen;
  const edited = [...new Set([...row.edited, field])];
  if (field === 'title' && text?.trim()) return { ...chosen, title: text.trim(), edited, needsReview: false };
  if (field === 'deadline' && text?.trim()) {
    const [found] = parsePlanDates(text, { referenceDate: context.referenceDate });
    return {
      ...chosen,
      when: text.trim(),
      start: found?.start ?? null,
      end: found?.date ?? null,
      precision: found?.precision ?? null,
      edited,
      needsReview: found?.date === null,
    };
  }
  throw new Refused('invalid-input', undefined, [{ field: 'text', message: 'Skriv vad som ska göras eller när.' }]);
}
