import type { FieldChange, HistoryKind } from '../actions/action';
import { PROGRESS_NAME } from './names';

/** Changes of one action between two days, each field once: what it was on the first day and is on the last. */
export interface ToldChanges {
  kinds: readonly HistoryKind[];
  changes: readonly FieldChange[];
  /** The deadline of the plan, for a forecast that leaves it as it is; null when there is none. */
  deadline: string | null;
}

const BEGINNINGS: ReadonlySet<HistoryKind> = new Set<HistoryKind>(['created', 'imported', 'commissioned']);
/** What is usually reported, shorter than from what to what. */
const PROGRESS_TEXT: Readonly<Record<string, string>> = {
  [PROGRESS_NAME.ongoing]: 'Arbetet pågår.',
  [PROGRESS_NAME.done]: 'Rapporterad som klar.',
};
const TURNS: ReadonlySet<HistoryKind> = new Set<HistoryKind>(['dropped', 'restored', 'removed']);

/** What has happened with an action, in sentences that a member can read; empty when nothing is worth telling. */
export function boardChangeText({ kinds, changes, deadline }: ToldChanges): string {
  const turn = kinds.findLast((kind) => TURNS.has(kind));
  const begun = kinds.find((kind) => BEGINNINGS.has(kind));
  if (turn === 'removed') return begun ? '' : 'Borttagen ur planen.';
  if (turn === 'dropped') return 'Ska inte göras längre.';
  if (begun) return [begun === 'commissioned' ? 'Nytt uppdrag.' : 'Ny åtgärd.', readyText(deadline)].join(' ').trim();
  const sentences = [
    turn === 'restored' ? 'Tas upp igen.' : '',
    ...changes.map((change) => fieldText(change, deadlineKept(changes) ? deadline : null)),
    kinds.includes('scheduled') ? 'Anmäld till sammanträde.' : '',
  ];
  return sentences.filter((text) => text !== '').join(' ');
}

function readyText(deadline: string | null): string {
  return deadline === null ? '' : `Slutdatum är ${deadline}.`;
}

function deadlineKept(changes: readonly FieldChange[]): boolean {
  return !changes.some(({ field }) => field === 'deadline');
}

function fieldText({ field, before, after }: FieldChange, deadline: string | null): string {
  switch (field) {
    case 'deadline':
      return changedText('Slutdatum', before, after) || `Slutdatum ${before ?? ''} är borttaget.`;
    case 'forecast':
      return forecastText(before, after, deadline);
    case 'progress':
      return PROGRESS_TEXT[after ?? ''] ?? changedText('Läget', quoted(before), quoted(after));
    case 'responsible':
      return changedText('Ansvarig', before, after) || 'Ingen är längre ansvarig.';
    case 'deciders':
      return changedText('Beslutande', before, after) || 'Ingen är längre utsedd att besluta.';
    case 'reportBackTo':
      return after === null ? 'Ska inte längre återrapporteras.' : `Ska återrapporteras till ${after}.`;
    case 'dependencies':
      return dependencyText(before, after);
    case 'milestones':
      return after === null ? '' : `Delmål: ${after}.`;
    case 'approval':
      return after === null ? 'Godkännandet är tillbakadraget.' : `Beslutat: ${after}.`;
    case 'title':
      return before === null ? '' : `Hette tidigare ”${before}”.`;
    case 'description':
      return 'Beskrivningen är ändrad.';
    case 'delayReason':
      return after === null ? '' : `Skäl till förseningen: ${after.replace(/[\s.]+$/u, '')}.`;
    default:
      return '';
  }
}

/** "Slutdatum är 30 april 2018 i stället för 31 mars 2018."; empty when nothing stands there any more. */
function changedText(what: string, before: string | null, after: string | null): string {
  if (after === null) return '';
  return before === null ? `${what} är ${after}.` : `${what} är ${after} i stället för ${before}.`;
}

function forecastText(before: string | null, after: string | null, deadline: string | null): string {
  if (after === null) return 'Prognosen är borttagen.';
  const forecast = changedText('Prognosen', before ?? deadline, after);
  return deadline === null ? forecast : `${forecast} Planens datum är inte ändrat.`;
}

function dependencyText(before: string | null, after: string | null): string {
  if (after === null) return 'Väntar inte längre på något.';
  return before === null ? `Väntar på ${after}.` : `Väntar på ${after} i stället för ${before}.`;
}

function quoted(text: string | null): string | null {
  return text === null ? null : `”${text}”`;
}
