import { Controller, Delete, HttpCode } from '@nestjs/common';
import { AllowSignedIn, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { AnswerLinks } from './answer-links.service';

@Controller('answer-links')
export class AnswerLinksController {
  constructor(private readonly links: AnswerLinks) {}

  @Delete()
  @HttpCode(204)
  @AllowSignedIn()
  async revokeOwn(@CurrentUser() caller: Caller): Promise<void> {
    await this.links.revokeOwn(caller);
  }
}
