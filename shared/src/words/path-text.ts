import { formatIsoDate, formatShortDate } from '../dates/format-plan-date';
import type { IsoDate } from '../dates/iso-date';
import type { BodyPath, PathObstacle, PathRemark, PathStep } from '../decision-path/decision-path';
import { bodyInText } from './body-in-text';
import { listText } from './numbers';
import { sentenceCase } from './sentence-case';

/**
 * A way to a decision in one sentence without a full stop: when the papers are due and to which meeting, or what stands in
 * the way.
 */
export function pathText(path: BodyPath): string {
  const { state, papersDue, meeting, obstacle, next } = path;
  if (obstacle) return obstacleText(obstacle);
  if (state === 'no-deadline')
    return next ? `Beslut kan fattas tidigast ${formatIsoDate(next.meeting)}` : 'Slutdatum saknas';
  const where = meeting ? `${bodyInText(path.body.name)} ${formatIsoDate(meeting.date)}` : bodyInText(path.body.name);
  if (state === 'decided') return `Beslutat av ${where}`;
  if (state === 'on-agenda') return `Står på dagordningen för ${where}`;
  if (papersDue === null) return `Ska beslutas av ${where}`;
  return `Papper ${state === 'papers-late' ? 'skulle ha lämnats in' : 'ska in senast'} ${formatIsoDate(papersDue)} till ${where}`;
}

/**
 * The way backwards from the decision, as pieces to stand with arrows between: "Kommunfullmäktige 18 juni",
 * "Kommunstyrelsen 28 maj", "papper in 3 maj". Consultations are left out; empty when there is no way.
 */
export function pathLine({ steps }: Pick<BodyPath, 'steps'>): string[] {
  return steps
    .filter(({ kind }) => kind === 'decide' || kind === 'prepare' || kind === 'papers')
    .map(({ kind, body, date }) => `${kind === 'papers' ? 'papper in' : (body?.name ?? '')} ${formatShortDate(date)}`)
    .reverse();
}

/** What is done in a step, without its day: "Kommunstyrelsen bereder", "Samverkan med Vision i Centrala samverkansgruppen". */
export function stepText({ kind, body, unions = [], settled }: PathStep): string {
  const who = body?.name ?? 'Organet';
  const others = unions.length > 0 ? ` med ${listText(unions.map(({ union }) => union))}` : '';
  switch (kind) {
    case 'risk':
      return 'Riskbedömning inför ändringen';
    case 'union':
      return `Samverkan${others}${body ? ` i ${bodyInText(body.name)}` : ''}`;
    case 'mbl':
      return `Förhandling${others} enligt 11 § MBL`;
    case 'papers':
      return `Papper in till ${bodyInText(who)}`;
    case 'prepare':
      return `${who} ${settled ? 'har berett' : 'bereder'}`;
    case 'decide':
      return `${who} ${settled ? 'har beslutat' : 'beslutar'}`;
  }
}

/** What to look at in a way to a decision, in Swedish as one sentence. */
export function pathRemarkText(remark: PathRemark): string {
  switch (remark.code) {
    case 'lead-missing':
      return `Det är inte angivet hur långt i förväg papper ska lämnas in till ${bodyInText(remark.body)}.`;
    case 'no-union-meeting':
      return `Ingen samverkansgrupp sammanträder före beslutet ${formatIsoDate(remark.by)}.`;
    case 'calendar-ends':
      return `Sammanträdena för ${bodyInText(remark.body)} är inlagda till och med ${formatIsoDate(remark.last)}.`;
  }
}

/**
 * Why no chain of meetings makes the deadline, as a sentence without a full stop: "Kommunfullmäktige sammanträder inte
 * mellan 18 juni och 24 september 2018".
 */
export function obstacleText(obstacle: PathObstacle): string {
  switch (obstacle.code) {
    case 'no-calendar':
      return `Sammanträdena för ${bodyInText(obstacle.body)} är inte inlagda i kalendern`;
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
