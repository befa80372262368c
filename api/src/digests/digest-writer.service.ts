import { setImmediate } from 'node:timers/promises';
import { answerAddress, composeDigest, digestLinks, type DigestLinks } from '@genomfor/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AnswerLinks, type AnswerLink } from '../answers/answer-links.service';
import { MailPreferencesService, NOT_WANTED } from '../mail-preferences/mail-preferences.service';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Composers } from '../platform/outbox/composers';
import { type ClaimedDelivery, type Composed, type Composer } from '../platform/outbox/content';
import { readDigests, type ReadDigest } from './digest-reader';
import { ACCOUNT_CLOSED, contentOf } from '../platform/outbox/mail-content';
import { readMailedPeople, type MailedPerson } from './recipients.queries';

export const DIGEST_KIND = 'digest';
/** How many mails are read for at once: enough that what they share is read seldom, and no more than fits in memory. */
const AT_ONCE = 100;

type Batch = readonly (ClaimedDelivery & { recipientId: string })[];

/** Writes the mail of the week when it is sent, from how everything stands then. */
@Injectable()
export class DigestWriter implements Composer, OnModuleInit {
  readonly kind = DIGEST_KIND;

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly composers: Composers,
    private readonly answers: AnswerLinks,
    private readonly preferences: MailPreferencesService,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.composers.register(this);
  }

  async compose(batch: readonly ClaimedDelivery[]): Promise<ReadonlyMap<string, Composed>> {
    const addressed = batch.filter((delivery): delivery is Batch[number] => delivery.recipientId !== null);
    const composed = new Map<string, Composed>();
    for (let from = 0; from < addressed.length; from += AT_ONCE) {
      const part = await this.composePart(addressed.slice(from, from + AT_ONCE));
      for (const [id, content] of part) composed.set(id, content);
    }
    return composed;
  }

  /**
   * The mail that `userId` would get now, or why they would get none. Its links to answer lead to the reader's own actions:
   * nobody answers as somebody else.
   */
  async preview(userId: string): Promise<Composed> {
    const today = this.clock.today();
    const people = await readMailedPeople(this.dataSource, [userId], today);
    const wanting = await this.preferences.wanting(this.dataSource.manager, [userId], DIGEST_KIND);
    const why = reasonToSkip(people.get(userId), wanting);
    if (why) return why;
    const read = await readDigests(this.dataSource, [...people.values()], today);
    const own = {
      answer: () => `${this.settings.publicUrl}/mina-atgarder`,
      preferences: `${this.settings.publicUrl}/installningar/e-post`,
    };
    return this.write(read.get(userId), own, null);
  }

  private async composePart(batch: Batch): Promise<ReadonlyMap<string, Composed>> {
    const today = this.clock.today();
    const userIds = [...new Set(batch.map(({ recipientId }) => recipientId))];
    const people = await readMailedPeople(this.dataSource, userIds, today);
    const wanting = await this.preferences.wanting(this.dataSource.manager, userIds, DIGEST_KIND);
    const told = [...people.values()].filter((person) => reasonToSkip(person, wanting) === null);
    const read = await readDigests(this.dataSource, told, today);
    const links = await this.answerLinks(batch.filter(({ recipientId }) => read.has(recipientId)));
    const composed = new Map<string, Composed>();
    for (const { id, recipientId } of batch) {
      const why = reasonToSkip(people.get(recipientId), wanting);
      composed.set(id, why ?? this.writeTo(recipientId, read.get(recipientId), links.get(id)));
      // Others are let in between two mails: the pages answer as usual while thousands are written.
      await setImmediate();
    }
    return composed;
  }

  private answerLinks(batch: Batch): Promise<ReadonlyMap<string, AnswerLink>> {
    const mails = batch.map(({ id, recipientId }) => ({ userId: recipientId, deliveryId: id }));
    return this.unitOfWork.write((tx) => this.answers.forMails(tx, mails));
  }

  private writeTo(userId: string, read: ReadDigest | undefined, link: AnswerLink | undefined): Composed {
    const unsubscribeUrl = this.preferences.unsubscribeUrl(userId, DIGEST_KIND);
    const answer: DigestLinks['answer'] = (actionId, chosen) => {
      const page = link?.(actionId) ?? `${this.settings.publicUrl}/mina-atgarder`;
      return chosen === null ? page : answerAddress(page, chosen);
    };
    // The page behind it needs no signing in, and says which mail it is about.
    return this.write(read, { answer, preferences: unsubscribeUrl }, unsubscribeUrl);
  }

  private write(
    read: ReadDigest | undefined,
    own: Pick<DigestLinks, 'answer' | 'preferences'>,
    unsubscribeUrl: string | null,
  ): Composed {
    const digest = read ? composeDigest({ ...read, links: digestLinks(this.settings.publicUrl, own) }) : null;
    return contentOf(digest, unsubscribeUrl);
  }
}

/** Why somebody gets no mail of the week, whatever there is to tell; null when they get it. */
function reasonToSkip(person: MailedPerson | undefined, wanting: ReadonlySet<string>): { skip: string } | null {
  if (!person?.active) return ACCOUNT_CLOSED;
  if (!wanting.has(person.userId)) return NOT_WANTED;
  const holds = person.role === 'plan-lead' || person.holds.some(({ kind }) => kind !== 'body');
  return holds ? null : { skip: 'Mottagaren har ingen roll längre.' };
}
