import { formatIsoDate, formatShortDate } from '../dates/format-plan-date';
import type { IsoDate } from '../dates/iso-date';
import type { PathObstacle } from '../decision-path/decision-path';
import { bodyInText } from './body-in-text';
import { sentenceCase } from './sentence-case';

/**
 * Why no chain of meetings makes the deadline, as a sentence without a full stop: "Kommunfullmäktige sammanträder inte
 * mellan 18 juni och 24 september 2018".
 */
export function obstacleText(obstacle: PathObstacle): string {
  switch (obstacle.code) {
    case 'no-calendar':
      return `Sammanträdena för ${bodyInText(obstacle.body)} är inte inlagda`;
    case 'no-meeting':
      return sentenceCase(`${bodyInText(obstacle.body)} ${gapText(obstacle.after, obstacle.before)}`);
    case 'no-preparation':
      return sentenceCase(
        `${bodyInText(obstacle.body)} har inget sammanträde som hinner bereda ärendet till ` +
          `${bodyInText(obstacle.decider)} ${formatIsoDate(obstacle.meeting)}`,
      );
  }
}

function gapText(after: IsoDate | null, before: IsoDate | null): string {
  if (after !== null && before !== null) return `sammanträder inte mellan ${spanText(after, before)}`;
  if (before !== null) return `sammanträder inte före ${formatIsoDate(before)}`;
  if (after !== null) return `har inget inlagt sammanträde efter ${formatIsoDate(after)}`;
  return 'har inga inlagda sammanträden';
}

function spanText(from: IsoDate, to: IsoDate): string {
  const first = from.slice(0, 4) === to.slice(0, 4) ? formatShortDate(from) : formatIsoDate(from);
  return `${first} och ${formatIsoDate(to)}`;
}
