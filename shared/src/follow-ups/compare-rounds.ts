import type { Light } from '../assessment/assessment';
import type { OwnAssessment } from '../assessment/own-assessment';
import { formatIsoDate } from '../dates/format-plan-date';
import { OWN_ASSESSMENT_NAME, STANDING_NAME } from '../words/names';
import type { ComparedAction, FollowUpComparison, FollowUpPage, FollowUpRow } from './follow-up';

/** Better first. What cannot be judged stands between what goes as planned and what deviates. */
const LIGHT_ORDER: readonly Light[] = ['green', 'grey', 'yellow', 'red'];

/**
 * What is worse, better and done since the round before, each in the order of the rows. An action is as bad as the worse of
 * what is computed and what the responsible believes; of two that are equally bad the later forecast is worse. What only one
 * of the rounds asks about is not compared.
 */
export function compareWithBefore(
  rows: readonly FollowUpRow[],
  previous: Pick<FollowUpPage, 'period' | 'rows'>,
  finishedIds: ReadonlySet<string>,
): FollowUpComparison {
  const before = new Map(previous.rows.map((row) => [row.actionId, row]));
  const compared = rows.flatMap((row) => {
    const was = before.get(row.actionId);
    return was && !isOver(row) && !isOver(was) ? [{ ...comparedAction(was, row), change: changeOf(was, row) }] : [];
  });
  const told = (wanted: 'worse' | 'better'): ComparedAction[] =>
    compared.filter(({ change }) => change === wanted).map(({ change: _, ...action }) => action);
  return {
    period: previous.period,
    worse: told('worse'),
    better: told('better'),
    finished: previous.rows
      .filter((row) => !isOver(row) && finishedIds.has(row.actionId))
      .map(({ actionId, title }) => ({ actionId, title })),
  };
}

function isOver({ progress }: FollowUpRow): boolean {
  return progress === 'done' || progress === 'dropped';
}

function changeOf(was: FollowUpRow, now: FollowUpRow): 'worse' | 'better' | 'same' {
  const difference = badness(now) - badness(was) || forecastDifference(was, now);
  if (difference === 0) return 'same';
  return difference > 0 ? 'worse' : 'better';
}

function badness(row: FollowUpRow): number {
  return LIGHT_ORDER.indexOf(ownDecides(row) ? row.own : computedLight(row));
}

/** Whether the responsible says worse than what is computed, or judges what cannot be computed. */
function ownDecides(row: FollowUpRow): row is FollowUpRow & { own: OwnAssessment } {
  const light = computedLight(row);
  if (row.own === null) return false;
  return light === 'grey' || LIGHT_ORDER.indexOf(row.own) > LIGHT_ORDER.indexOf(light);
}

/** To wait for a meeting as it should is no deviation, though it is yellow. */
function computedLight({ light, standing }: FollowUpRow): Light {
  return standing === 'await' ? 'green' : light;
}

function forecastDifference(was: FollowUpRow, now: FollowUpRow): number {
  return was.forecast === null || now.forecast === null ? 0 : now.forecast.localeCompare(was.forecast);
}

function comparedAction(was: FollowUpRow, now: FollowUpRow): ComparedAction {
  const [before, after] = [words(was), words(now)];
  const { actionId, title } = now;
  if (before !== after) return { actionId, title, before, now: after };
  // The same in words: then it is the forecast that tells them apart.
  return { actionId, title, before: withForecast(before, was), now: withForecast(after, now) };
}

/** In the words of whichever of the two is worse: what is computed, or what the responsible believes. */
function words(row: FollowUpRow): string {
  return ownDecides(row) ? OWN_ASSESSMENT_NAME[row.own] : STANDING_NAME[row.standing];
}

function withForecast(text: string, { forecast, reason }: FollowUpRow): string {
  return forecast === null ? `${text}: ${reason}` : `${text}, prognos ${formatIsoDate(forecast)}`;
}
