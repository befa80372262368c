import {
  hidingNames,
  reasonText,
  type ActionDetail,
  type ActorRef,
  type AnswerPageView,
  type IsoDate,
  type ReasonCode,
} from '@genomfor/shared';
import { swedishDay } from '../platform/clock/clock';

/** The page says these beside the day itself. */
const TOLD_BY_THE_DATE: readonly ReasonCode[] = ['falls-on-weekend', 'falls-on-holiday'];

/** What surrounds an action on the page where somebody answers for it. */
export interface AnswerSurroundings {
  /** The roles that the person holds. */
  roles: readonly ActorRef[];
  /** Whether the person made the latest report. */
  reportedByOwner: boolean;
  /** Every name of a person that must not be told. */
  names: readonly string[];
  organisation: string | null;
  today: IsoDate;
}

/**
 * Names every field that a link in a mail opens. Texts that others have written say "en medarbetare" for every person that is
 * known; the person's own words stand as they are.
 */
export function toAnswerPageView(
  action: ActionDetail,
  { roles, reportedByOwner, names, organisation, today }: AnswerSurroundings,
): AnswerPageView {
  const hide = hidingNames(names);
  const held = new Set(roles.map(({ id }) => id));
  return {
    organisation,
    actionId: action.id,
    reviewId: action.reviewId,
    reviewTitle: hide(action.reviewTitle),
    title: hide(action.title),
    deadline: action.deadline,
    forecast: action.forecast,
    standing: action.assessment.standing,
    reasons: action.assessment.reasons
      .filter(({ code }) => !TOLD_BY_THE_DATE.includes(code))
      .map((reason) => hide(reasonText(reason))),
    askedOf: action.responsible.filter(({ id, kind }) => held.has(id) && kind !== 'person').map(({ name }) => name),
    lastReport: lastReport(action, reportedByOwner, hide),
    today,
    version: action.version,
  };
}

function lastReport(
  { reports }: ActionDetail,
  own: boolean,
  hide: (text: string) => string,
): AnswerPageView['lastReport'] {
  const [latest] = reports;
  if (!latest) return null;
  const { at, progress, forecast, comment, answer } = latest;
  return {
    on: swedishDay(new Date(at)),
    progress,
    forecast,
    comment: comment !== null && !own ? hide(comment) : comment,
    answer,
    own,
  };
}
