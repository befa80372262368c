import { wrongLevel, type ActionToDecide } from '@genomfor/shared';
import { readDecisionFacts, type ActionDecisions } from '../matters/decisions.queries';
import { type Source } from '../platform/database/select';
import { type DecisionGround } from './decision-ground.queries';
import { type Deciding, type JudgedAction } from './stored-action';

type Undecided = Omit<JudgedAction, 'deciding'>;
type FactsByAction = ReadonlyMap<string, Pick<ActionDecisions, 'answers' | 'facts'>>;

const NO_FACTS: FactsByAction = new Map();

/** The actions, each with how it stands with those who decide it; in the same order. */
export async function readDecidingOfEach(
  source: Source,
  actions: readonly Undecided[],
  ground: DecisionGround,
): Promise<JudgedAction[]> {
  const decided = actions.filter(({ parts }) => parts.deciders.length > 0);
  if (decided.length === 0) return actions.map((action) => ({ ...action, deciding: NOBODY_DECIDES }));
  const facts = await readFacts(source, decided);
  const states = await ground.states(actions.map((action) => toDecide(action, facts)));
  const rules = await ground.readRules();
  return actions.map((action, index) => {
    const its = states[index] ?? [];
    const { title, description } = action.stored;
    const deciders = its.map(({ decider }) => decider);
    return { ...action, deciding: { states: its, wrongLevel: wrongLevel({ title, description }, deciders, rules) } };
  });
}

/** How it stands with those who decide one action. */
export async function readDeciding(source: Source, action: Undecided, ground: DecisionGround): Promise<Deciding> {
  const [judged] = await readDecidingOfEach(source, [action], ground);
  return judged?.deciding ?? NOBODY_DECIDES;
}

const NOBODY_DECIDES: Deciding = { states: [], wrongLevel: null };

/** Only what somebody has said something of is asked for: most actions are decided by roles that have said nothing yet. */
async function readFacts(source: Source, decided: readonly Undecided[]): Promise<FactsByAction> {
  const told = decided.filter(({ stored }) => Boolean(stored.is_answered) || stored.matter_id !== null);
  if (told.length === 0) return NO_FACTS;
  return readDecisionFacts(source, { actionIds: told.map(({ stored }) => stored.id) });
}

function toDecide({ stored, parts }: Undecided, facts: FactsByAction): ActionToDecide {
  const its = facts.get(stored.id);
  return {
    deciders: parts.deciders,
    deadline: stored.deadline_date,
    important: Boolean(stored.important),
    proposedById: stored.proposed_by_id,
    facts: its?.facts ?? [],
    answers: its?.answers ?? [],
  };
}
