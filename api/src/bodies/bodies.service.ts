import {
  fieldChanges,
  preparingCircle,
  type BodyRulesInput,
  type BodyView,
  type GroupMembersInput,
  type GroupMembersView,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ActionApprovalService } from '../actions/action-approval.service';
import { Actor } from '../actors/actor.entity';
import { AuditTrail } from '../platform/audit/audit-trail';
import { type Caller } from '../platform/auth/caller';
import { Clock } from '../platform/clock/clock';
import { takeTurn } from '../platform/database/take-turn';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Refused } from '../platform/errors/refused';
import { sent } from '../platform/http/sent';
import { ActorMember } from './actor-member.entity';
import { readBodies, readBody, refuseOtherThanBodies } from './bodies.queries';
import { BodyRule } from './body-rule.entity';
import { readAnsweredActions, readGroup, readGroups } from './groups.queries';

type Seen = Pick<BodyView, 'id' | 'version'>;

/** The bodies that meet: who prepares for whom, how early papers are due, and which bodies a group stands for. */
@Injectable()
export class BodiesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly approvals: ActionApprovalService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Every body by name. */
  list(): Promise<BodyView[]> {
    return readBodies(this.dataSource, this.clock.today());
  }

  /** One body. Throws Refused('not-found'). */
  async detail(id: string): Promise<BodyView> {
    const body = await readBody(this.dataSource, id, this.clock.today());
    if (!body) throw new Refused('not-found');
    return body;
  }

  /**
   * Sets what holds for a body; what is not named stays. Throws Refused: 'not-found', 'not-a-body', 'changed-by-other' with
   * the body as it stands, and 'preparing-circle' with the names of the bodies that would prepare for each other.
   */
  changeRules(by: Caller, seen: Seen, input: BodyRulesInput): Promise<BodyView> {
    return this.unitOfWork.write((tx) => this.changeRulesWithin(tx, by, seen, input));
  }

  /** As `changeRules`, as part of the running write. */
  async changeRulesWithin(
    tx: EntityManager,
    by: Caller,
    { id, version }: Seen,
    input: BodyRulesInput,
  ): Promise<BodyView> {
    // Two circles' halves may be drawn at once, and a body without rules has no row to lock.
    await takeTurn(tx, 'body rules');
    const preparedById = input.preparedById ?? null;
    await refuseOtherThanBodies(tx, preparedById === null ? [id] : [id, preparedById]);
    const bodies = await readBodies(tx, this.clock.today());
    const body = bodies.find((one) => one.id === id);
    if (body?.version !== version) throw new Refused('changed-by-other', body);
    refuseCircle(bodies, id, preparedById);
    await saveRules(tx, body, input);
    const after = await this.view(tx, id);
    const changes = fieldChanges(rulesTold(body), rulesTold(after));
    await this.audit.record(tx, by, 'body.rules-changed', { kind: 'actor', id }, changes);
    if (after.bodyKind !== body.bodyKind) {
      // A group of boards that nobody has listed the members of stands for every board.
      const reason = `${body.name} är ett annat slags organ än förut.`;
      await this.approvals.refresh(tx, await readAnsweredActions(tx), by, reason);
    }
    return after;
  }

  /** The groups of bodies ("Nämnderna"), by name. */
  groups(): Promise<GroupMembersView[]> {
    return readGroups(this.dataSource);
  }

  /**
   * Lists the bodies that a group stands for; none lets it stand for what its name says. Whether the actions that it decides
   * are approved follows. Throws Refused: 'not-found', 'not-a-body'.
   */
  changeGroup(by: Caller, id: string, input: GroupMembersInput): Promise<GroupMembersView> {
    return this.unitOfWork.write((tx) => this.changeGroupWithin(tx, by, id, input));
  }

  /** As `changeGroup`, as part of the running write. */
  async changeGroupWithin(
    tx: EntityManager,
    by: Caller,
    groupId: string,
    { memberIds }: GroupMembersInput,
  ): Promise<GroupMembersView> {
    await takeTurn(tx, `members of ${groupId}`);
    const before = await groupOf(tx, groupId);
    const members = [...new Set(memberIds)];
    await refuseOtherThanBodies(tx, members);
    await tx.delete(ActorMember, { groupId });
    if (members.length > 0) {
      await tx.insert(
        ActorMember,
        members.map((memberId) => ({ groupId, memberId })),
      );
    }
    const after = await groupOf(tx, groupId);
    const changes = fieldChanges(membersTold(before), membersTold(after));
    await this.audit.record(tx, by, 'group.members-changed', { kind: 'actor', id: groupId }, changes);
    const reason = `${after.group.name} står för andra organ än förut.`;
    await this.approvals.refresh(tx, await readAnsweredActions(tx, groupId), by, reason);
    return after;
  }

  private async view(tx: EntityManager, id: string): Promise<BodyView> {
    const body = await readBody(tx, id, this.clock.today());
    if (!body) throw new Refused('not-found');
    return body;
  }
}

function refuseCircle(bodies: readonly BodyView[], id: string, preparedById: string | null): void {
  const prepared = bodies.map(({ id: bodyId, name, preparedBy }) => ({
    id: bodyId,
    name,
    preparedById: preparedBy?.id ?? null,
  }));
  const circle = preparingCircle(prepared, { id, preparedById });
  if (circle) throw new Refused('preparing-circle', circle);
}

async function saveRules(tx: EntityManager, body: BodyView, input: BodyRulesInput): Promise<void> {
  const { bodyKind, ...given } = sent(input);
  if (bodyKind !== undefined && bodyKind !== body.bodyKind) await tx.update(Actor, { id: body.id }, { bodyKind });
  const { preparedBy, submissionLeadDays, noticeLeadDays } = body;
  const rules = { preparedById: preparedBy?.id ?? null, submissionLeadDays, noticeLeadDays, ...given };
  if (body.version === 0) await tx.insert(BodyRule, { actorId: body.id, ...rules });
  else await tx.update(BodyRule, { actorId: body.id }, rules);
}

/** What holds for a body, as the audit trail tells it. */
function rulesTold({ bodyKind, preparedBy, submissionLeadDays, noticeLeadDays }: BodyView) {
  const days = (lead: number | null) => (lead === null ? null : String(lead));
  return {
    bodyKind,
    preparedBy: preparedBy?.name ?? null,
    submissionLeadDays: days(submissionLeadDays),
    noticeLeadDays: days(noticeLeadDays),
  };
}

function membersTold({ members }: GroupMembersView) {
  return { members: members.map(({ name }) => name).join(', ') || null };
}

async function groupOf(tx: EntityManager, id: string): Promise<GroupMembersView> {
  const group = await readGroup(tx, id);
  if (!group) throw new Refused('not-found');
  return group;
}
