import { type MailPreview } from '@genomfor/shared';
import { Controller, Get } from '@nestjs/common';
import { Allow, AllowSignedIn, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { framed, FramedMail } from '../platform/http/framed-mail';
import { IdParam } from '../platform/http/id-param.decorator';
import { type Composed } from '../platform/outbox/content';
import { DigestWriter } from './digest-writer.service';

/** The mail of the week as it would be now: each person's own, and anybody's for whoever keeps the mail. */
@Controller('digest-previews')
export class DigestPreviewController {
  constructor(private readonly writer: DigestWriter) {}

  @Get('mine')
  @AllowSignedIn()
  async mine(@CurrentUser() by: Caller): Promise<MailPreview> {
    return toPreview(await this.writer.preview(by.id));
  }

  @Get(':userId')
  @Allow('mail.manage')
  async of(@IdParam('userId') userId: string): Promise<MailPreview> {
    return toPreview(await this.writer.preview(userId));
  }

  @Get('mine/html')
  @AllowSignedIn()
  @FramedMail()
  async myHtml(@CurrentUser() by: Caller): Promise<string> {
    return htmlOf(await this.writer.preview(by.id));
  }

  @Get(':userId/html')
  @Allow('mail.manage')
  @FramedMail()
  async htmlFor(@IdParam('userId') userId: string): Promise<string> {
    return htmlOf(await this.writer.preview(userId));
  }
}

function htmlOf(composed: Composed): string {
  return 'skip' in composed ? '' : framed(composed.html);
}

/** Names every field that leaves the API; never the address that unsubscribes. */
function toPreview(composed: Composed): MailPreview {
  if ('skip' in composed) return { mail: null, why: composed.skip };
  const { subject, text } = composed;
  return { mail: { subject, text }, why: null };
}
