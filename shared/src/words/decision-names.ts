import type { DecisionFilter } from '../actions/action-list';
import type {
  BodyPath,
  DeciderAnswer,
  DecisionOutcome,
  DecisionRole,
  PathState,
  PathStepKind,
} from '../decision-path/decision-path';
import type { MatterEventKind, MatterKind } from '../matters/matter';

export const DECISION_ROLE_NAME: Record<DecisionRole, string> = {
  prepares: 'Bereder',
  proposes: 'Föreslår',
  decides: 'Beslutar',
};

export const DECISION_OUTCOME_NAME: Record<DecisionOutcome, string> = {
  approved: 'Bifall',
  rejected: 'Avslag',
  tabled: 'Bordläggning',
  referredBack: 'Återremiss',
  filed: 'Läggs till handlingarna',
  answered: 'Anses besvarad',
  noted: 'Noteras',
};

export const DECIDER_ANSWER_NAME: Record<DeciderAnswer, string> = {
  pending: 'Inte beslutat',
  approved: 'Beslutat',
  rejected: 'Avslaget',
  tabled: 'Bordlagt',
  referredBack: 'Återremitterat',
};

/** In legends and filters; a single way is named by `pathStateName`. */
export const PATH_STATE_NAME: Record<PathState, string> = {
  decided: 'Beslutat',
  'on-agenda': 'På dagordningen',
  open: 'Underlag saknas',
  'papers-late': 'Underlaget är sent',
  impossible: 'Missar sammanträdet',
  'no-calendar': 'Sammanträden saknas',
  'no-deadline': 'Slutdatum saknas',
};

/** How far a matter has come on its way to a decision, in a word or two. No papers are missing once they are in. */
export function pathStateName({ state, papersDue }: Pick<BodyPath, 'state' | 'papersDue'>): string {
  return state === 'open' && papersDue === null ? 'På väg till beslut' : PATH_STATE_NAME[state];
}

export const PATH_STEP_NAME: Record<PathStepKind, string> = {
  risk: 'Riskbedömning',
  union: 'Samverkan',
  mbl: 'MBL-förhandling',
  papers: 'Papper in',
  prepare: 'Beredning',
  decide: 'Beslut',
};

export const MATTER_KIND_NAME: Record<MatterKind, string> = {
  motion: 'Motion',
  commission: 'Uppdrag',
  information: 'Information',
  review: 'Översyn',
  governing: 'Styrdokument',
  other: 'Annat ärende',
};

export const MATTER_EVENT_KIND_NAME: Record<MatterEventKind, string> = {
  submitted: 'Väckt eller inkommet',
  referred: 'Remitterat',
  statement: 'Yttrande',
  other: 'Annat',
};

export const DECISION_FILTER_NAME: Record<DecisionFilter, string> = {
  awaiting: 'Väntar på beslut',
  papers: 'Papper ska in',
  misses: 'Missar sitt sammanträde',
};
