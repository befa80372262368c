import { composeNotice, type ActionRow, type IsoDate, type NoticeNews } from '@genomfor/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { readRows } from '../actions/action-rows.queries';
import { viewingForMail } from '../digests/viewing-for-mail.queries';
import { swedishDay } from '../platform/clock/clock';
import { Composers } from '../platform/outbox/composers';
import { readOpenIdsOf } from './mailed-actions.queries';
import { NoticeMailsService, type Draft, type Mailing } from './notice-mails.service';
import { Notice } from './notice.entity';

/** Writes direct mails when they are sent: what was kept for each, of what still concerns its recipient. */
@Injectable()
export class NoticeWriterService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly composers: Composers,
    private readonly mails: NoticeMailsService,
  ) {}

  onModuleInit(): void {
    this.composers.register({
      kind: 'notice',
      compose: (batch) => this.mails.compose('notice', batch, (mailings, today) => this.read(mailings, today)),
    });
  }

  private async read(mailings: readonly Mailing[], today: IsoDate): Promise<ReadonlyMap<string, Draft>> {
    const keys = mailings.map(keyOf);
    const notices = await this.dataSource.manager.find(Notice, {
      where: { mailKey: In(keys) },
      order: { at: 'ASC', id: 'ASC' },
    });
    const ofRoles = await readOpenIdsOf(
      this.dataSource,
      notices.flatMap(({ about, actorId }) => (about === 'role' && actorId !== null ? [actorId] : [])),
    );
    const ids = [...notices.flatMap(({ actionId }) => actionId ?? []), ...[...ofRoles.values()].flat()];
    const read = await readRows(this.dataSource, [...new Set(ids)], viewingForMail(this.dataSource, today));
    const rows = new Map(read.map((row) => [row.id, row]));
    return new Map(
      mailings.map((mailing) => {
        const its = notices.filter(({ mailKey }) => mailKey === keyOf(mailing));
        const owned = its.flatMap(({ about, actorId }) => (about === 'role' ? (ofRoles.get(actorId ?? '') ?? []) : []));
        const wanted = new Set([...its.flatMap(({ actionId }) => actionId ?? []), ...owned]);
        const found = [...wanted].flatMap((id): ActionRow | ActionRow[] => rows.get(id) ?? []);
        return [mailing.delivery.id, (frame) => composeNotice({ ...frame, rows: found, news: its.map(newsIn) })];
      }),
    );
  }
}

/** The payload is what the listener put there; what is sent again tells the same. */
function keyOf({ delivery }: Mailing): string {
  return String(delivery.payload['mailKey']);
}

function newsIn({ about, at, actionId, actorId, what, changes }: Notice): NoticeNews {
  return { about, date: swedishDay(at), actionId, actorId, what, changes };
}
