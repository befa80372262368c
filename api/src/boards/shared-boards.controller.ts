import { type SharedBoardView } from '@genomfor/shared';
import { Controller, Get, Param, Req } from '@nestjs/common';
import { type Request } from 'express';
import { AllowAnyone } from '../platform/auth/access.decorators';
import { addressOf } from '../platform/auth/caller';
import { isRead } from '../platform/http/is-read';
import { SharedBoardsService } from './shared-boards.service';

@Controller('shared-boards')
export class SharedBoardsController {
  constructor(private readonly shared: SharedBoardsService) {}

  @Get(':token')
  @AllowAnyone()
  open(@Param('token') token: string, @Req() request: Request): Promise<SharedBoardView> {
    return this.shared.open(token, { address: addressOf(request), isRead: isRead(request) });
  }
}
