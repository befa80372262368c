import { setImmediate } from 'node:timers/promises';
import {
  composeBoardDigest,
  digestLinks,
  type BoardDigest,
  type BoardDigestInput,
  type IsoDate,
} from '@genomfor/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readBoardPage } from '../boards/board-page.queries';
import { readBody } from '../bodies/bodies.queries';
import { readMeeting } from '../bodies/meetings.queries';
import { MailPreferencesService, NOT_WANTED } from '../mail-preferences/mail-preferences.service';
import { Clock } from '../platform/clock/clock';
import { Settings } from '../platform/config/settings';
import { Composers } from '../platform/outbox/composers';
import { type ClaimedDelivery, type Composed, type Composer } from '../platform/outbox/content';
import { grouped } from '../platform/database/grouped';
import { contentOf } from '../platform/outbox/mail-content';
import { readBodyRecipients } from './recipients.queries';
import { viewingForMail } from './viewing-for-mail.queries';

export const BOARD_DIGEST_KIND = 'board-digest';

const MEETING_GONE = { skip: 'Sammanträdet är inställt, flyttat eller redan hållet.' };
const NOT_THEIRS = { skip: 'Mottagaren hör inte längre till organet.' };

/** What the mails before one meeting have in common. */
interface Meeting {
  bodyId: string;
  input: Omit<BoardDigestInput, 'links'>;
  recipients: ReadonlySet<string>;
}

/** Writes the mail that a body gets before its meeting, from how everything stands when it is sent. */
@Injectable()
export class BoardDigestWriter implements Composer, OnModuleInit {
  readonly kind = BOARD_DIGEST_KIND;

  constructor(
    private readonly dataSource: DataSource,
    private readonly composers: Composers,
    private readonly preferences: MailPreferencesService,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.composers.register(this);
  }

  async compose(batch: readonly ClaimedDelivery[]): Promise<ReadonlyMap<string, Composed>> {
    const userIds = batch.flatMap(({ recipientId }) => recipientId ?? []);
    const wanting = await this.preferences.wanting(this.dataSource.manager, userIds, BOARD_DIGEST_KIND);
    const composed = new Map<string, Composed>();
    // The page is read and composed once for each meeting, however many sit in the body.
    for (const [meetingId, deliveries] of grouped(batch, ({ payload }) => String(payload['meetingId']))) {
      const meeting = await this.readMeeting(meetingId, deliveries);
      for (const { id, recipientId } of deliveries) {
        composed.set(id, this.writeTo(recipientId ?? '', meeting, wanting));
        await setImmediate();
      }
    }
    return composed;
  }

  private async readMeeting(id: string, [first]: readonly ClaimedDelivery[]): Promise<Meeting | null> {
    const today = this.clock.today();
    const meeting = await readMeeting(this.dataSource, id, today);
    const body = meeting && (await readBody(this.dataSource, meeting.body.id, today));
    if (!body || meeting.state !== 'planned' || meeting.date !== first?.payload['date'] || meeting.date < today)
      return null;
    const { date, time, place, submissionDue } = meeting;
    const viewing = viewingForMail(this.dataSource, today);
    const page = await readBoardPage(this.dataSource, { body, meeting: { date, time, place } }, viewing);
    const recipients = new Set(await readBodyRecipients(this.dataSource, body.id, today));
    return { bodyId: body.id, input: { today, page, papersDue: submissionDue }, recipients };
  }

  private writeTo(userId: string, meeting: Meeting | null, wanting: ReadonlySet<string>): Composed {
    if (!meeting) return MEETING_GONE;
    if (!meeting.recipients.has(userId)) return NOT_THEIRS;
    if (!wanting.has(userId)) return NOT_WANTED;
    const unsubscribeUrl = this.preferences.unsubscribeUrl(userId, BOARD_DIGEST_KIND);
    return contentOf(this.composeFor(meeting, unsubscribeUrl), unsubscribeUrl);
  }

  private composeFor({ input }: Meeting, preferences: string): BoardDigest | null {
    const noAnswers = (): string => this.settings.publicUrl;
    return composeBoardDigest({
      ...input,
      links: digestLinks(this.settings.publicUrl, { answer: noAnswers, preferences }),
    });
  }
}

/** What a delivery before a meeting carries. A meeting that is moved is told of anew. */
export interface BoardDigestPayload extends Record<string, unknown> {
  meetingId: string;
  date: IsoDate;
}
