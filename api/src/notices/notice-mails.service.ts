import { setImmediate } from 'node:timers/promises';
import {
  answerAddress,
  digestLinks,
  hidingNames,
  type ActorRef,
  type DigestLinks,
  type IsoDate,
  type MailDocument,
  type MailKind,
} from '@genomfor/shared';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AnswerLinks, type AnswerLink } from '../answers/answer-links.service';
import { readPersonNames } from '../boards/known-names.queries';
import { readMailedPeople } from '../digests/recipients.queries';
import { MailPreferencesService, NOT_WANTED } from '../mail-preferences/mail-preferences.service';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { type ClaimedDelivery, type Composed } from '../platform/outbox/content';
import { ACCOUNT_CLOSED, contentOf } from '../platform/outbox/mail-content';

/** How many mails are read for at once, so that what they share is read seldom. */
const AT_ONCE = 100;

/** A mail that its recipient may get: they have an account in use and have not declined the kind. */
export interface Mailing {
  delivery: ClaimedDelivery;
  userId: string;
  /** What they hold today, but for bodies. */
  roles: readonly ActorRef[];
}

/** What is the same in every mail to one person. */
export interface MailFrame {
  today: IsoDate;
  roles: readonly ActorRef[];
  links: DigestLinks;
  hide: (text: string) => string;
}

/** A mail that wants no more than its frame, or why there is none. Null when there is nothing to tell. */
export type Draft = ((frame: MailFrame) => MailDocument | null) | { skip: string };

/** Reads what the mails tell, by the id of the delivery: many at once, so that what is common is read once. */
export type ReadDrafts = (mailings: readonly Mailing[], today: IsoDate) => Promise<ReadonlyMap<string, Draft>>;

/** What the mails between the week's have in common: to whom they still go, their links, and how they are drawn. */
@Injectable()
export class NoticeMailsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly answers: AnswerLinks,
    private readonly preferences: MailPreferencesService,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** What each delivery says, as everything stands now. */
  async compose(
    kind: MailKind,
    batch: readonly ClaimedDelivery[],
    read: ReadDrafts,
  ): Promise<ReadonlyMap<string, Composed>> {
    const composed = new Map<string, Composed>();
    for (let from = 0; from < batch.length; from += AT_ONCE) {
      await this.composePart(kind, batch.slice(from, from + AT_ONCE), read, composed);
    }
    return composed;
  }

  private async composePart(
    kind: MailKind,
    batch: readonly ClaimedDelivery[],
    read: ReadDrafts,
    composed: Map<string, Composed>,
  ): Promise<void> {
    const today = this.clock.today();
    const mailings = await this.mailings(kind, batch, today, composed);
    const drafts = await read(mailings, today);
    const links = await this.unitOfWork.write((tx) =>
      this.answers.forMails(
        tx,
        mailings.map(({ delivery, userId }) => ({ userId, deliveryId: delivery.id })),
      ),
    );
    const hide = hidingNames(await readPersonNames(this.dataSource));
    for (const { delivery, userId, roles } of mailings) {
      const draft = drafts.get(delivery.id);
      const unsubscribeUrl = this.preferences.unsubscribeUrl(userId, kind);
      const frame = { today, roles, hide, links: this.links(unsubscribeUrl, links.get(delivery.id)) };
      composed.set(delivery.id, drawn(draft, frame, unsubscribeUrl));
      // Others are let in between two mails.
      await setImmediate();
    }
  }

  /** The mails that still have somebody to go to; why the others are not sent is put in `composed`. */
  private async mailings(
    kind: MailKind,
    batch: readonly ClaimedDelivery[],
    today: IsoDate,
    composed: Map<string, Composed>,
  ): Promise<Mailing[]> {
    const userIds = [...new Set(batch.flatMap(({ recipientId }) => recipientId ?? []))];
    const people = await readMailedPeople(this.dataSource, userIds, today);
    const wanting = await this.preferences.wanting(this.dataSource.manager, userIds, kind);
    return batch.flatMap((delivery) => {
      const person = people.get(delivery.recipientId ?? '');
      if (person?.active && wanting.has(person.userId)) {
        return [{ delivery, userId: person.userId, roles: person.holds.filter((held) => held.kind !== 'body') }];
      }
      composed.set(delivery.id, person?.active ? NOT_WANTED : ACCOUNT_CLOSED);
      return [];
    });
  }

  private links(preferences: string, link: AnswerLink | undefined): DigestLinks {
    const answer: DigestLinks['answer'] = (actionId, chosen) => {
      const page = link?.(actionId) ?? `${this.settings.publicUrl}/mina-atgarder`;
      return chosen === null ? page : answerAddress(page, chosen);
    };
    return digestLinks(this.settings.publicUrl, { answer, preferences });
  }
}

function drawn(draft: Draft | undefined, frame: MailFrame, unsubscribeUrl: string): Composed {
  if (draft && 'skip' in draft) return draft;
  return contentOf(draft?.(frame) ?? null, unsubscribeUrl);
}
