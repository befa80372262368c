import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../migrations';
import { ActionActor } from './actions/action-actor.entity';
import { BodyReport } from './actions/body-report.entity';
import { ActionComment } from './actions/action-comment.entity';
import { Action } from './actions/action.entity';
import { Dependency } from './actions/dependency.entity';
import { Milestone } from './actions/milestone.entity';
import { StatusReport } from './actions/status-report.entity';
import { Actor } from './actors/actor.entity';
import { Holding } from './actors/holding.entity';
import { AnswerPass } from './answers/answer-pass.entity';
import { BoardPublication } from './boards/board-publication.entity';
import { ShareLink } from './boards/share-link.entity';
import { ActorMember } from './bodies/actor-member.entity';
import { BodyRule } from './bodies/body-rule.entity';
import { Meeting } from './bodies/meeting.entity';
import { StoredUnionRegime } from './bodies/union-regime.entity';
import { FollowUpAnswer } from './follow-ups/follow-up-answer.entity';
import { FollowUpItem } from './follow-ups/follow-up-item.entity';
import { FollowUpReminder } from './follow-ups/follow-up-reminder.entity';
import { FollowUpRound } from './follow-ups/follow-up-round.entity';
import { HistoryEntry } from './history/history-entry.entity';
import { Import } from './imports/import.entity';
import { ImportRow } from './imports/import-row.entity';
import { MailPreference } from './mail-preferences/mail-preference.entity';
import { StoredMailSettings } from './mail-settings/mail-settings.entity';
import { ActionDecision } from './matters/action-decision.entity';
import { DecisionDispatch } from './matters/decision-dispatch.entity';
import { Decision } from './matters/decision.entity';
import { DelegationRuleCompetent } from './matters/delegation-rule-competent.entity';
import { DelegationRule } from './matters/delegation-rule.entity';
import { MatterEvent } from './matters/matter-event.entity';
import { Matter } from './matters/matter.entity';
import { Notice } from './notices/notice.entity';
import { ToldDayRow } from './notices/told-day.entity';
import { AuditEntry } from './platform/audit/audit-entry.entity';
import { AccessToken } from './platform/auth/access-token.entity';
import { LinkFailure } from './platform/auth/link-failure.entity';
import { Session } from './platform/auth/session.entity';
import { SignInFailure } from './platform/auth/sign-in-failure.entity';
import { SignInLink } from './platform/auth/sign-in-link.entity';
import { SigningKey } from './platform/auth/signing-key.entity';
import { User } from './platform/auth/user.entity';
import { Delivery } from './platform/outbox/delivery.entity';
import { ScheduleRun } from './platform/outbox/schedule-run.entity';
import { Report } from './reports/report.entity';
import { Phase } from './reviews/phase.entity';
import { StoredGate } from './reviews/phase-gate.entity';
import { Plan } from './reviews/plan.entity';
import { Review } from './reviews/review.entity';
import { Section } from './reviews/section.entity';
import { SavedView } from './saved-views/saved-view.entity';
import { ViewSubscription } from './saved-views/view-subscription.entity';
import { Webhook } from './webhooks/webhook.entity';
import { createDatabase, type DatabaseLocation } from './platform/database/database';

/** Every table there is, one line per feature. */
const ENTITIES = [
  ...[User, Session, SignInLink, AccessToken, SignInFailure, LinkFailure, SigningKey, AuditEntry],
  ...[Delivery, ScheduleRun],
  ...[Actor, Holding],
  ...[BodyRule, ActorMember, Meeting, StoredUnionRegime],
  ...[Review, Plan, Section, Phase, StoredGate],
  ...[Action, ActionActor, Dependency, Milestone, StatusReport, ActionComment, BodyReport, HistoryEntry],
  ...[Matter, MatterEvent, Decision, DecisionDispatch, ActionDecision, DelegationRule, DelegationRuleCompetent],
  ...[BoardPublication, ShareLink],
  AnswerPass,
  ...[Report],
  ...[FollowUpRound, FollowUpItem, FollowUpAnswer, FollowUpReminder],
  ...[Notice, ToldDayRow],
  ...[Import, ImportRow],
  ...[MailPreference, StoredMailSettings],
  ...[SavedView, ViewSubscription, Webhook],
];

/** The product's database at `location`, with all its tables; not yet connected. */
export function productDatabase(location: DatabaseLocation): DataSource {
  return createDatabase(location, { entities: ENTITIES, migrations: MIGRATIONS });
}
