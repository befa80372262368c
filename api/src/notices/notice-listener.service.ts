import { randomUUID } from 'node:crypto';
import { gatheredUntil, mentionedIn } from '@genomfor/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { grouped } from '../platform/database/grouped';
import {
  type ActionCommented,
  type ActionHappened,
  type DecisionRecorded,
  type DomainEvent,
  type RoleGiven,
} from '../platform/events/domain-event';
import { DomainEvents, type EventListener } from '../platform/events/domain-events';
import { type NewDelivery } from '../platform/outbox/content';
import { Outbox } from '../platform/outbox/outbox';
import { readDecided, readHeldParts, readHolders, readMentionable } from './holders.queries';
import { noticeKey, readLatestEnds } from './notice-mail-key';
import { gathered, newsOf, newsOfDecision, subjectsOf, type HeldPart, type News } from './notice-news';
import { Notice } from './notice.entity';

/** Rows of one INSERT: far below the number of values that either database takes. */
const AT_ONCE = 500;
/** How long after a mail stops gathering it is sent, so that every write that began before has ended. */
const GRACE = 60_000;

/** A notice on its way into the queue. */
interface Waiting {
  news: News;
  key: string;
  /** On the calendar that the events are stamped by. */
  sentAfter: Date;
}

/** Keeps what is worth a mail of its own, in the write that does it. While mail is not set up, nothing is kept or read. */
@Injectable()
export class NoticeListenerService implements EventListener, OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.events.listen(this);
  }

  async hear(tx: EntityManager, events: readonly DomainEvent[]): Promise<void> {
    if (!this.settings.smtp) return;
    const news = gathered([
      ...(await this.ofActions(tx, events.filter(isAction))),
      ...(await this.ofDecisions(tx, events.filter(isDecision))),
      ...(await this.ofComments(tx, events.filter(isComment))),
    ]);
    const waiting = news.length === 0 ? [] : await this.inMails(tx, news);
    await this.keep(tx, [...waiting, ...this.ofRoles(events.filter(isRole))]);
  }

  private async ofActions(tx: EntityManager, events: readonly ActionHappened[]): Promise<News[]> {
    const told = events.filter((event) => subjectsOf(event).length > 0);
    if (told.length === 0) return [];
    const held = await this.heldParts(
      tx,
      told.map(({ actionId }) => actionId),
    );
    return told.flatMap((event) => newsOf(event, held.get(event.actionId) ?? []));
  }

  private async ofDecisions(tx: EntityManager, events: readonly DecisionRecorded[]): Promise<News[]> {
    if (events.length === 0) return [];
    const decided = await readDecided(
      tx,
      events.map(({ decisionId }) => decisionId),
    );
    if (decided.length === 0) return [];
    const held = await this.heldParts(
      tx,
      decided.map(({ actionId }) => actionId),
    );
    return events.flatMap((event) =>
      decided
        .filter(({ decisionId }) => decisionId === event.decisionId)
        .flatMap(({ actionId, decider }) => newsOfDecision(event, decider, held.get(actionId) ?? [])),
    );
  }

  private async ofComments(tx: EntityManager, events: readonly ActionCommented[]): Promise<News[]> {
    const told = events.filter(({ text }) => text.includes('@'));
    if (told.length === 0) return [];
    const { actors, people } = await readMentionable(tx);
    const mentions = told.map((event) => ({
      event,
      actorIds: new Set(mentionedIn(event.text, actors)),
      userIds: mentionedIn(event.text, people),
    }));
    const holders = await readHolders(
      tx,
      mentions.flatMap(({ actorIds }) => [...actorIds]),
      this.clock.today(),
    );
    return mentions.flatMap(({ event: { at, by, actionId }, actorIds, userIds }) => {
      const held = holders.filter(({ actorId }) => actorIds.has(actorId)).map(({ userId }) => userId);
      return [...new Set([...held, ...userIds])]
        .filter((userId) => userId !== by.id)
        .map((userId) => ({
          ...{ userId, at, about: 'mention' as const, actionId, actorId: null, what: null },
          changes: [],
        }));
    });
  }

  /** Whoever is given a role is told what it owns, the day it begins. */
  private ofRoles(events: readonly RoleGiven[]): Waiting[] {
    return events
      .filter(({ userId, by }) => userId !== by.id)
      .map(({ id, at, actorId, userId, from }) => {
        const soon = gatheredUntil(at, null);
        const morning = new Date(`${from}T06:00:00Z`);
        return {
          news: { userId, at, about: 'role', actionId: null, actorId, what: null, changes: [] },
          key: `role-given:${userId}:${id}`,
          sentAfter: morning > soon ? morning : soon,
        };
      });
  }

  private async heldParts(tx: EntityManager, actionIds: readonly string[]): Promise<ReadonlyMap<string, HeldPart[]>> {
    const parts = await readHeldParts(tx, [...new Set(actionIds)], this.clock.today());
    return grouped(parts, ({ actionId }) => actionId);
  }

  private async inMails(tx: EntityManager, news: readonly News[]): Promise<Waiting[]> {
    const latest = await readLatestEnds(tx, [...new Set(news.map(({ userId }) => userId))]);
    return news.map((one) => {
      const until = gatheredUntil(one.at, latest.get(one.userId) ?? null);
      return { news: one, key: noticeKey(one.userId, until), sentAfter: until };
    });
  }

  private async keep(tx: EntityManager, waiting: readonly Waiting[]): Promise<void> {
    if (waiting.length === 0) return;
    const rows = waiting.map(({ news, key }) => ({ id: randomUUID(), ...news, mailKey: key }));
    for (let first = 0; first < rows.length; first += AT_ONCE) {
      await tx.insert(Notice, rows.slice(first, first + AT_ONCE));
    }
    const mails = new Map(waiting.map((one) => [one.key, one]));
    await this.outbox.enqueue(
      tx,
      [...mails.values()].map((one) => this.deliveryOf(one)),
    );
  }

  private deliveryOf({ news: { userId, at }, key, sentAfter }: Waiting): NewDelivery {
    // Events may be stamped on a fixed day; the queue knows only the real time.
    const dueAt = new Date(this.clock.now().getTime() + sentAfter.getTime() - at.getTime() + GRACE);
    return { channel: 'mail', kind: 'notice', key, recipientId: userId, payload: { mailKey: key }, dueAt };
  }
}

function isAction(event: DomainEvent): event is ActionHappened {
  return event.kind === 'action';
}

function isDecision(event: DomainEvent): event is DecisionRecorded {
  return event.kind === 'decision';
}

function isComment(event: DomainEvent): event is ActionCommented {
  return event.kind === 'comment';
}

function isRole(event: DomainEvent): event is RoleGiven {
  return event.kind === 'role-given';
}
