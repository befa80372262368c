import type { ActionRow } from '../actions/action';
import type { BodyKind } from '../actors/actor';
import { formatIsoDate } from '../dates/format-plan-date';
import type { IsoDate } from '../dates/iso-date';
import type { BodyPath, DeciderState } from '../decision-path/decision-path';
import type { BodyReportView, ReportForm, ReportPurpose } from '../reporting/body-report';
import { bodyWord } from './board-text';
import { bodyInText } from './body-in-text';
import { listText, smallNumber } from './numbers';
import { obstacleText } from './path-text';
import { sentenceCase } from './sentence-case';

const MOST_NAMES = 6;

interface AwaitingSetting {
  papersDue: IsoDate | null;
  kind: BodyKind | null;
  asOf: IsoDate;
}

/** What a member should know of a decision to come: who else decides, when the papers are due, what stands in the way. */
export function decisionText(state: DeciderState, all: readonly DeciderState[], setting: AwaitingSetting): string {
  const sentences = [
    putOffText(state, setting.kind),
    all.length > 1 ? fanOutText(all) : '',
    state.path ? pathText(state.path, setting) : '',
  ].filter((text) => text !== '');
  return sentences.length > 0 ? sentences.join(' ') : `Väntar på beslut av ${bodyInText(state.decider.name)}.`;
}

/** What the body is to do with a matter that another one decides. */
export function preparationText(decides: { body: string; meeting: IsoDate | null }, setting: AwaitingSetting): string {
  const when = decides.meeting === null ? '' : ` ${formatIsoDate(decides.meeting)}`;
  const what = `${sentenceCase(bodyWord(setting.kind))} bereder ärendet inför beslut av ${bodyInText(decides.body)}${when}.`;
  return [what, papersText(setting)].filter((text) => text !== '').join(' ');
}

const TELLS: Record<ReportPurpose, string> = {
  information: 'redovisar arbetet',
  presentation: 'presenterar arbetet',
  decision: 'presenterar arbetet inför beslut',
};
const TO_TELL: Record<ReportPurpose, string> = {
  information: 'redovisa arbetet',
  presentation: 'presentera arbetet',
  decision: 'presentera arbetet inför beslut',
};
const HOW: Record<ReportForm, string> = { oral: ' muntligt', written: ' skriftligt' };

/** Who tells the body what and how, and how far it has come. */
export function informationText(
  row: Pick<ActionRow, 'responsible' | 'milestones' | 'progress' | 'deadline'>,
  { form, purpose }: Pick<BodyReportView, 'form' | 'purpose'>,
  asOf: IsoDate,
): string {
  const how = form === null ? '' : HOW[form];
  const { responsible, milestones, progress, deadline } = row;
  const who =
    responsible.length === 0
      ? `Ingen är utsedd att ${TO_TELL[purpose]}${how}.`
      : `${listText(responsible.map(({ name }) => name))} ${TELLS[purpose]}${how}.`;
  const late = progress !== 'done' && deadline.date !== null && deadline.date < asOf;
  const when = late && deadline.date !== null ? `Det skulle ha varit klart ${formatIsoDate(deadline.date)}.` : '';
  return [sentenceCase(who), when, milestonesText(milestones)].filter((text) => text !== '').join(' ');
}

function milestonesText(milestones: readonly { done: boolean }[]): string {
  const done = milestones.filter((milestone) => milestone.done).length;
  if (milestones.length < 2) return '';
  const count = done === 0 ? 'Inget' : sentenceCase(smallNumber(done, 'ett'));
  return `${count} av ${smallNumber(milestones.length)} delmål är ${done > 1 ? 'klara' : 'klart'}.`;
}

function putOffText({ answer, decision }: DeciderState, kind: BodyKind | null): string {
  if (answer !== 'tabled' && answer !== 'referredBack') return '';
  const when = decision?.date ? ` ${formatIsoDate(decision.date)}` : '';
  return `${sentenceCase(bodyWord(kind))} ${answer === 'tabled' ? 'bordlade' : 'återremitterade'} ärendet${when}.`;
}

function fanOutText(all: readonly DeciderState[]): string {
  const names = all.map(({ decider }) => bodyInText(decider.name));
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), 'fler'] : names;
  const decided = all.filter(({ answer }) => answer === 'approved' || answer === 'rejected').length;
  const sofar =
    decided === 0
      ? ''
      : ` ${sentenceCase(smallNumber(decided, 'ett'))} av besluten är ${decided === 1 ? 'fattat' : 'fattade'}.`;
  return `${sentenceCase(smallNumber(names.length))} beslutar var för sig: ${listText(shown)}.${sofar}`;
}

function pathText(path: BodyPath, setting: AwaitingSetting): string {
  const obstacle = path.obstacle === null ? '' : `${obstacleText(path.obstacle)}.`;
  const agenda = path.state === 'on-agenda' ? 'Ärendet står på dagordningen.' : '';
  const first = path.steps.find(({ kind }) => kind === 'papers')?.body ?? null;
  const elsewhere = first !== null && first.id !== path.body.id ? first.name : null;
  return [obstacle, agenda, papersText(setting, elsewhere)].filter((text) => text !== '').join(' ');
}

/** `elsewhere` is the body that prepares first, when the papers go there: its day is another than in the reader's own calendar. */
function papersText({ papersDue, asOf }: AwaitingSetting, elsewhere: string | null = null): string {
  if (papersDue === null) return '';
  const to = elsewhere === null ? '' : ` till ${bodyInText(elsewhere)}`;
  return `Handlingarna ${papersDue < asOf ? 'skulle ha varit' : 'ska vara'} inlämnade${to} ${formatIsoDate(papersDue)}.`;
}
