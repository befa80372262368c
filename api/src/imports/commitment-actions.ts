import {
  canonicalActor,
  formatIsoDate,
  type ActionKind,
  type CommitmentKind,
  type DraftCommitment,
  type DraftDecision,
  type IsoDate,
} from '@genomfor/shared';
import type { ActorDirectory } from '../actors/actor-directory.service';
import type { NewPlanAction } from '../reviews/plan-writer.service';
import type { Import } from './import.entity';

const KIND_OF: Record<CommitmentKind, ActionKind> = { task: 'measure', event: 'activity', 'report-back': 'report' };

/** What the commitments belong to. */
interface Papers {
  fileName: string;
  /** "Protokoll 8 mars 2021". */
  label: string;
  matterAt: (line: number) => string | null;
}

/** The day of the meeting that the document is of: that of the document, or else of its latest decision. */
export function meetingDayOf(
  { document }: Pick<Import, 'document'>,
  decisions: readonly Pick<DraftDecision, 'date'>[],
): IsoDate | null {
  const days = decisions.flatMap(({ date }) => date ?? []).sort();
  return document.date ?? days.at(-1) ?? null;
}

/** How the papers are named where a commitment is told: "Protokoll 8 mars 2021", or their title when the day is not known. */
export function papersLabel(entity: Pick<Import, 'document' | 'fileName'>, day: IsoDate | null): string {
  return day === null ? (entity.document.title ?? entity.fileName) : `Protokoll ${formatIsoDate(day)}`;
}

/**
 * The included commitments as actions that remember their words. Whoever shall be told is who they are reported back to, when
 * that is a body. Without owner or day they are kept so: that something lacks them is what is to be seen.
 */
export async function commitmentActions(
  commitments: readonly DraftCommitment[],
  { fileName, label, matterAt }: Papers,
  directory: ActorDirectory,
): Promise<NewPlanAction[]> {
  const actions: NewPlanAction[] = [];
  for (const commitment of commitments.filter(({ included }) => included)) {
    const { title, kind, quote, responsible, decider, dependencies, effects, source } = commitment;
    const matterId = matterAt(source.line);
    const bodies = decider.filter((name) => canonicalActor(name, directory.known).kind === 'body');
    const [toldTo] = await directory.named(bodies.slice(0, 1));
    actions.push({
      title,
      kind: KIND_OF[kind],
      description: effects.length === 0 ? null : `Syfte: ${effects.join('; ')}.`,
      deadline: deadlineOf(commitment),
      progress: commitment.openKind === 'ongoing' ? 'continuous' : 'notStarted',
      responsible,
      deciders: decider.filter((name) => !bodies.includes(name)),
      dependencies,
      reportBackToId: toldTo?.id ?? null,
      matterId,
      origin: { kind: 'commitment', decisionId: null, matterId, label, quote },
      source: { fileName, table: null, row: source.line, cells: [{ heading: 'I dokumentet', text: quote }] },
    });
  }
  return actions;
}

function deadlineOf(row: DraftCommitment): NewPlanAction['deadline'] {
  const { deadlineText: text, deadlineDate: date, precision, startDate: start, openKind, warnings } = row;
  const approximate = warnings.some(({ code }) => code === 'date-approximate');
  return { text, date, precision, start, openKind, approximate };
}
