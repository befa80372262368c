import { type BoardView, type NewShareLinkView, type PublicationView, type ShareLinkView } from '@genomfor/shared';
import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { PublishBoardDto, ShareLinkInputDto } from './board.dto';
import { BoardsService } from './boards.service';
import { ShareLinksService } from './share-links.service';

@Controller()
export class BoardsController {
  constructor(
    private readonly boards: BoardsService,
    private readonly links: ShareLinksService,
  ) {}

  @Get('boards/:bodyId')
  @Allow('plans.read')
  board(@CurrentUser() by: Caller, @IdParam('bodyId') bodyId: string): Promise<BoardView> {
    return this.boards.board(by, bodyId);
  }

  @Post('boards/:bodyId/publications')
  @Allow('boards.publish')
  publish(
    @CurrentUser() by: Caller,
    @IdParam('bodyId') bodyId: string,
    @Body() input: PublishBoardDto,
  ): Promise<PublicationView> {
    return this.boards.publish(by, bodyId, input);
  }

  @Get('publications/:id')
  @Allow('plans.read')
  publication(@IdParam() id: string): Promise<PublicationView> {
    return this.boards.publication(id);
  }

  @Get('publications/:id/links')
  @Allow('boards.publish')
  shareLinks(@IdParam() id: string): Promise<ShareLinkView[]> {
    return this.links.list(id);
  }

  @Post('publications/:id/links')
  @Allow('boards.publish')
  share(@CurrentUser() by: Caller, @IdParam() id: string, @Body() input: ShareLinkInputDto): Promise<NewShareLinkView> {
    return this.links.make(by, id, input);
  }

  @Delete('links/:id')
  @HttpCode(204)
  @Allow('boards.publish')
  revoke(@CurrentUser() by: Caller, @IdParam() id: string): Promise<void> {
    return this.links.revoke(by, id);
  }
}
