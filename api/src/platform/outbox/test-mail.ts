import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Settings } from '../config/settings';
import { Composers } from './composers';
import type { ClaimedDelivery, Composer, MailContent } from './content';

/** The kind of the mail that an administrator sends to try the settings. */
export const TEST_MAIL = 'test';

/** Writes the mail that tries the settings. */
@Injectable()
export class TestMail implements Composer, OnModuleInit {
  readonly kind = TEST_MAIL;

  constructor(
    private readonly composers: Composers,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.composers.register(this);
  }

  compose(batch: readonly ClaimedDelivery[]): Promise<ReadonlyMap<string, MailContent>> {
    const content = testMail(this.settings.publicUrl);
    return Promise.resolve(new Map(batch.map(({ id }) => [id, content])));
  }
}

function testMail(publicUrl: string): MailContent {
  const words = 'Det här är ett provbrev. Kom det fram är e-posten rätt inställd, och du behöver inte göra något.';
  return {
    subject: 'Provbrev från Genomför',
    text: `${words}\n\n${publicUrl}\n`,
    html: `<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Provbrev från Genomför</title></head>
<body style="font:16px/1.5 Arial,sans-serif"><p>${words}</p><p><a href="${publicUrl}">${publicUrl}</a></p></body></html>`,
    unsubscribeUrl: null,
  };
}
