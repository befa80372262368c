import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import type { SignInLinkView, UserView } from '@genomfor/shared';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import type { Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { IfMatch } from '../platform/http/if-match.decorator';
import { UserChangesDto, UserInputDto, toUserView } from './user.dto';
import { UsersService } from './users.service';

@Controller('users')
@Allow('users.manage')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Get()
  async list(): Promise<UserView[]> {
    return (await this.users.list()).map(toUserView);
  }

  @Post()
  async add(@CurrentUser() caller: Caller, @Body() input: UserInputDto): Promise<UserView> {
    return toUserView(await this.users.add(caller, input));
  }

  @Patch(':id')
  async change(
    @CurrentUser() caller: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() changes: UserChangesDto,
  ): Promise<UserView> {
    return toUserView(await this.users.change(caller, id, version, changes));
  }

  @Post(':id/sign-in-link')
  makeSignInLink(@CurrentUser() caller: Caller, @IdParam() id: string): Promise<SignInLinkView> {
    return this.users.makeSignInLink(caller, id);
  }
}
