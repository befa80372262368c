import type { Reason } from '../assessment/assessment';
import { formatIsoDate } from '../dates/format-plan-date';
import type { IsoDate } from '../dates/iso-date';
import { bodyInText } from './body-in-text';
import { countText, listText, smallNumber } from './numbers';
import { obstacleText } from './path-text';
import { sentenceCase } from './sentence-case';

/** The reasons that come from a decision and the way to it. */
export type DecisionReason = Extract<
  Reason,
  {
    code:
      | 'meeting-impossible'
      | 'papers-late'
      | 'papers-due'
      | 'on-agenda'
      | 'decision-tabled'
      | 'decision-referred-back'
      | 'decision-rejected'
      | 'decided'
      | 'decided-in-part'
      | 'decider-not-competent';
  }
>;

/** Why an action stands as it does on its way to a decision, in plain Swedish without a full stop. */
export function decisionReasonText(reason: DecisionReason): string {
  switch (reason.code) {
    case 'meeting-impossible':
      return `${obstacleText(reason.obstacle)}${nextText(nextBeyond(reason))}`;
    case 'papers-late':
      return (
        `Papper skulle ha lämnats in ${formatIsoDate(reason.papersDue)} till ${meetingText(reason)}, ` +
        `för ${countText(reason.days, 'dag', 'dagar')} sedan${nextText(reason.next)}`
      );
    case 'papers-due':
      return `Papper ska in senast ${formatIsoDate(reason.papersDue)} till ${meetingText(reason)}`;
    case 'on-agenda':
      return `Står på dagordningen för ${meetingText(reason)}`;
    case 'decision-tabled':
      return `Bordlagt ${byText(reason)}`;
    case 'decision-referred-back':
      return `Återremitterat ${byText(reason)}`;
    case 'decision-rejected':
      return `Avslaget ${byText(reason)}`;
    case 'decided':
      return `Beslutat ${byText({ body: reason.by, on: reason.on })}${paragraphText(reason.paragraph)}`;
    case 'decided-in-part':
      return partText(reason.decided, reason.of);
    case 'decider-not-competent':
      return `${reason.decider} får inte besluta detta enligt ${reason.source ?? 'delegationsordningen'}${competentText(reason.competent)}`;
  }
}

function meetingText({ body, meeting }: { body: string; meeting: IsoDate }): string {
  return `${bodyInText(body)} ${formatIsoDate(meeting)}`;
}

function byText({ body, on }: { body: string; on: IsoDate | null }): string {
  return `av ${bodyInText(body)}${on === null ? '' : ` ${formatIsoDate(on)}`}`;
}

/** " § 45" after a date, however the § was written; empty when there is none. */
export function paragraphText(paragraph: string | null): string {
  if (paragraph === null) return '';
  return paragraph.startsWith('§') ? ` ${paragraph}` : ` § ${paragraph}`;
}

/** The first decision there can be, when the obstacle has not said it already. */
function nextBeyond({ obstacle, next }: Extract<DecisionReason, { code: 'meeting-impossible' }>): IsoDate | null {
  return obstacle.code === 'no-meeting' && obstacle.before === next ? null : next;
}

function nextText(next: IsoDate | null): string {
  return next === null ? '' : `; beslut kan fattas tidigast ${formatIsoDate(next)}`;
}

function partText(decided: number, of: number): string {
  const done = decided === 0 ? 'Inget' : sentenceCase(smallNumber(decided, 'ett'));
  return `${done} av ${smallNumber(of)} beslut ${decided > 1 ? 'är fattade' : 'är fattat'}`;
}

function competentText(competent: readonly string[]): string {
  return competent.length === 0 ? '' : `; rätt beslutande är ${listText(competent)}`;
}
