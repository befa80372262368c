import type { Standing } from '../assessment/assessment';
import { STANDING_ORDER } from '../assessment/standings';
import { omittedText } from '../words/report-text';
import { shortened } from '../words/shortened';
import type { ReportAction, ReportContent } from './report';

/** A report as two pages have room for: each list is cut, and says how many are left out. */
export interface ShortReport {
  content: ReportContent;
  /** "Och sju ärenden till, se den långa rapporten."; empty when nothing is left out. */
  omitted: { proposal: string; decisions: string; actions: string; changes: string };
}

/** How much of each list there is room for, and how long a text may be. */
interface Room {
  proposal: number;
  decisions: number;
  actions: number;
  changes: number;
  goals: number;
  letters: number;
}

/** From what usually fits to what always does; one that turns out to need more than two pages gives way to the next. */
export const SHORT_ROOMS: readonly Room[] = [
  { proposal: 4, decisions: 5, actions: 8, changes: 5, goals: 3, letters: 300 },
  { proposal: 4, decisions: 4, actions: 6, changes: 4, goals: 2, letters: 200 },
  { proposal: 3, decisions: 3, actions: 4, changes: 3, goals: 1, letters: 140 },
  { proposal: 2, decisions: 2, actions: 3, changes: 2, goals: 0, letters: 90 },
  { proposal: 1, decisions: 1, actions: 1, changes: 1, goals: 0, letters: 60 },
];

const FINISHED: ReadonlySet<Standing> = new Set<Standing>(['done', 'approved', 'dropped']);
const PARAGRAPH = 3;

/**
 * The report for two pages: the summary, what is asked for, how all stands, and the open actions that stand worst; no picture,
 * since the table with the same days would have no room. Everything
 * that is left out is counted in words. `room` is one of SHORT_ROOMS.
 */
export function shortReport(content: ReportContent, room: Room): ShortReport {
  const cut = (text: string) => shortened(text, room.letters);
  const open = content.groups.flatMap(({ actions }) => actions).filter(({ standing }) => !FINISHED.has(standing));
  const actions = worstFirst(open).slice(0, room.actions);
  const left = (all: readonly unknown[], most: number) => Math.max(0, all.length - most);
  return {
    content: {
      ...content,
      title: cut(content.title),
      body: { ...content.body, name: cut(content.body.name) },
      plans: content.plans.slice(0, room.proposal).map((plan) => ({ ...plan, title: cut(plan.title) })),
      introduction: content.introduction && shortened(content.introduction, room.letters * PARAGRAPH),
      summary: content.summary.map((paragraph) => shortened(paragraph, room.letters * PARAGRAPH)),
      proposal: content.proposal.slice(0, room.proposal).map(cut),
      decisions: content.decisions
        .slice(0, room.decisions)
        .map((one) => ({ ...one, title: cut(one.title), text: cut(one.text) })),
      standings: content.standings.map((one) => ({ ...one, text: cut(one.text) })),
      figures: content.figures.map((one) => ({ ...one, note: cut(one.note) })),
      goals: content.goals.slice(0, room.goals).map(({ title, text }) => ({ title: cut(title), text: cut(text) })),
      timeline: null,
      groups: actions.length === 0 ? [] : [{ title: '', actions: actions.map((action) => shortAction(action, cut)) }],
      changes: content.changes
        .slice(0, room.changes)
        .map((one) => ({ ...one, title: cut(one.title), text: cut(one.text) })),
      followUp: [],
    },
    omitted: {
      proposal: omittedText(left(content.proposal, room.proposal), 'ett', 'förslag', 'förslag'),
      decisions: omittedText(left(content.decisions, room.decisions), 'ett', 'ärende', 'ärenden'),
      actions: omittedText(left(open, room.actions), 'en', 'öppen åtgärd', 'öppna åtgärder'),
      changes: omittedText(left(content.changes, room.changes), 'en', 'ändring', 'ändringar'),
    },
  };
}

/** By how they stand; those that stand alike keep the order of the plan. */
function worstFirst(actions: readonly ReportAction[]): ReportAction[] {
  const gravity = ({ standing }: ReportAction) => STANDING_ORDER.indexOf(standing);
  return [...actions].sort((a, b) => gravity(a) - gravity(b));
}

function shortAction(action: ReportAction, cut: (text: string) => string): ReportAction {
  return {
    ...action,
    title: cut(action.title),
    responsible: [cut(action.responsible.join(', '))].filter((text) => text !== ''),
    reasons: cut(action.reasons),
    deadline: action.deadline && cut(action.deadline),
    original: action.original && cut(action.original),
  };
}
