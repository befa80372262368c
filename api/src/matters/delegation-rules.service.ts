import { randomUUID } from 'node:crypto';
import { swedishSortKey, type DelegationRuleInput, type DelegationRuleView } from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, type EntityManager } from 'typeorm';
import { Actor } from '../actors/actor.entity';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { sent } from '../platform/http/sent';
import { DelegationRuleCompetent } from './delegation-rule-competent.entity';
import { DelegationRule } from './delegation-rule.entity';
import { readDelegationRule, readDelegationRules } from './delegation-rules.queries';

/** Who may decide what, as the municipality's delegationsordning says. */
@Injectable()
export class DelegationRulesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Every rule by subject. */
  list(): Promise<DelegationRuleView[]> {
    return readDelegationRules(this.dataSource);
  }

  /** Adds a rule. Throws Refused('not-found') when one of the competent is nobody known. */
  add(by: Caller, input: DelegationRuleInput): Promise<DelegationRuleView> {
    return this.unitOfWork.write((tx) => this.addWithin(tx, by, input));
  }

  /** As `add`, as part of the running write. */
  async addWithin(tx: EntityManager, by: Caller, input: DelegationRuleInput): Promise<DelegationRuleView> {
    const id = randomUUID();
    await tx.insert(DelegationRule, { id, ...columnsOf(input) });
    await replaceCompetent(tx, id, input.competentIds);
    await this.audit.record(tx, by, 'delegation-rule.added', { kind: 'delegation-rule', id });
    return this.read(tx, id);
  }

  /**
   * Changes a rule; what is not named stays. Throws Refused: 'not-found', and 'changed-by-other' with the rule as it stands
   * when `version` is not the newest.
   */
  change(by: Caller, id: string, version: number, changes: Partial<DelegationRuleInput>): Promise<DelegationRuleView> {
    return this.unitOfWork.write(async (tx) => {
      const { competent, ...rule } = await this.read(tx, id);
      const input = { ...rule, competentIds: competent.map((actor) => actor.id), ...sent(changes) };
      const { affected } = await tx.update(DelegationRule, { id, version }, columnsOf(input));
      if (!affected) throw new Refused('changed-by-other', await this.read(tx, id));
      await replaceCompetent(tx, id, input.competentIds);
      await this.audit.record(tx, by, 'delegation-rule.changed', { kind: 'delegation-rule', id });
      return this.read(tx, id);
    });
  }

  /** Takes the rule away. Throws Refused('not-found'). */
  async remove(by: Caller, id: string): Promise<void> {
    await this.unitOfWork.write(async (tx) => {
      await this.read(tx, id);
      await tx.delete(DelegationRuleCompetent, { ruleId: id });
      await tx.delete(DelegationRule, { id });
      await this.audit.record(tx, by, 'delegation-rule.removed', { kind: 'delegation-rule', id });
    });
  }

  private async read(tx: EntityManager, id: string): Promise<DelegationRuleView> {
    const rule = await readDelegationRule(tx, id);
    if (!rule) throw new Refused('not-found');
    return rule;
  }
}

function columnsOf({ subject, words, source }: DelegationRuleInput) {
  return {
    subject: subject.trim(),
    subjectKey: swedishSortKey(subject),
    words: [...new Set(words.map((word) => word.trim()).filter(Boolean))],
    source: source?.trim() || null,
  };
}

async function replaceCompetent(tx: EntityManager, ruleId: string, competentIds: readonly string[]): Promise<void> {
  const ids = [...new Set(competentIds)];
  const known = await tx.countBy(Actor, { id: In(ids), removedAt: IsNull() });
  if (known < ids.length) throw new Refused('not-found');
  await tx.delete(DelegationRuleCompetent, { ruleId });
  await tx.insert(
    DelegationRuleCompetent,
    ids.map((actorId, position) => ({ ruleId, position, actorId })),
  );
}
