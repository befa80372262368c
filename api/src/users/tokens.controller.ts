import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import type { NewTokenView, TokenView } from '@genomfor/shared';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { AccessTokensService } from '../platform/auth/access-tokens.service';
import type { Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { TokenInputDto, toNewTokenView, toTokenView } from './user.dto';

@Controller('tokens')
@Allow('tokens.own')
export class TokensController {
  constructor(private readonly tokens: AccessTokensService) {}

  @Get()
  async list(@CurrentUser() caller: Caller): Promise<TokenView[]> {
    return (await this.tokens.list(caller)).map(toTokenView);
  }

  @Post()
  async make(@CurrentUser() caller: Caller, @Body() { name }: TokenInputDto): Promise<NewTokenView> {
    const { token, secret } = await this.tokens.make(caller, name.trim());
    return toNewTokenView(token, secret);
  }

  @Delete(':id')
  @HttpCode(204)
  async revoke(@CurrentUser() caller: Caller, @IdParam() id: string): Promise<void> {
    await this.tokens.revoke(caller, id);
  }
}
