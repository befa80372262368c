import { type ActorKind, type ActorRef, type DelegationRuleView } from '@genomfor/shared';
import { select, type Source } from '../platform/database/select';

interface StoredRule {
  id: string;
  subject: string;
  words: string;
  source: string | null;
  version: number;
}

/** Every rule of the delegationsordning by subject, with who is competent. */
export async function readDelegationRules(source: Source): Promise<DelegationRuleView[]> {
  return rulesWhere(source, 'TRUE', []);
}

/** One rule; null when there is none. */
export async function readDelegationRule(source: Source, id: string): Promise<DelegationRuleView | null> {
  const [rule] = await rulesWhere(source, 'rule.id = ?', [id]);
  return rule ?? null;
}

async function rulesWhere(source: Source, where: string, values: readonly string[]): Promise<DelegationRuleView[]> {
  const stored = await select<StoredRule>(
    source,
    `SELECT rule.id, rule.subject, rule.words, rule.source, rule.version FROM delegation_rule rule
      WHERE ${where} ORDER BY rule.subject_key, rule.id`,
    values,
  );
  if (stored.length === 0) return [];
  const named = await select<{ rule_id: string; id: string; name: string; kind: ActorKind }>(
    source,
    `SELECT c.rule_id, actor.id, actor.name, actor.kind FROM delegation_rule_competent c
       JOIN delegation_rule rule ON rule.id = c.rule_id JOIN actor ON actor.id = c.actor_id
      WHERE ${where} ORDER BY c.rule_id, c.position`,
    values,
  );
  const competent = new Map<string, ActorRef[]>(stored.map(({ id }) => [id, []]));
  for (const { rule_id, ...actor } of named) competent.get(rule_id)?.push(actor);
  return stored.map(({ words, ...rule }) => ({
    ...rule,
    words: JSON.parse(words) as string[],
    competent: competent.get(rule.id) ?? [],
  }));
}
