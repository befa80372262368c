import { formatIsoDate } from '../dates/format-plan-date';
import type { IsoDate } from '../dates/iso-date';
import { bodyInText } from '../words/body-in-text';
import { isFinalOutcome } from './decision-facts';
import { FIRST_BODY_RANK, matterSteps, type StagedMatter, type Step } from './matter-stages';

/** Where the matter stands on `today`, in one short line without a full stop: "Väntar på kommunfullmäktige". */
export function matterStageText(matter: StagedMatter, today: IsoDate): string {
  if (matter.closedOn !== null && matter.closedOn <= today) return `Avslutat ${formatIsoDate(matter.closedOn)}`;
  const steps = matterSteps(matter, today);
  const next = steps.find(({ happened }) => !happened);
  if (!next) return finishedText(matter, today);
  if (next.date !== null && next.date >= today) return comingText(next, next.date);
  return `${sentOnText(matter, today)}${next.awaits === null ? 'Väntar på beslut' : `Väntar på ${next.awaits}`}`;
}

function comingText({ rank, label, awaits }: Step, date: IsoDate): string {
  const what = rank < FIRST_BODY_RANK || awaits === null ? label : `Ska till ${awaits}`;
  return `${what} ${formatIsoDate(date)}`;
}

function finishedText({ decisions }: StagedMatter, today: IsoDate): string {
  const decided = decisions.findLast(
    ({ role, outcome, date }) => role === 'decides' && isFinalOutcome(outcome) && (date === null || date <= today),
  );
  return decided ? `Beslutat av ${bodyInText(decided.body.name)}` : 'Inget beslut är på väg';
}

/** The last body that handled it may have put it off. */
function sentOnText({ decisions }: StagedMatter, today: IsoDate): string {
  const latest = decisions
    .filter(({ outcome, date }) => outcome !== null && date !== null && date <= today)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .at(-1);
  if (latest?.outcome === 'tabled') return 'Bordlagt. ';
  return latest?.outcome === 'referredBack' ? 'Återremitterat. ' : '';
}
