import { Module } from '@nestjs/common';
import { BoardsController } from './boards.controller';
import { BoardsService } from './boards.service';
import { ShareLinksService } from './share-links.service';
import { SharedBoardsController } from './shared-boards.controller';
import { SharedBoardsService } from './shared-boards.service';

@Module({
  controllers: [BoardsController, SharedBoardsController],
  providers: [BoardsService, ShareLinksService, SharedBoardsService],
  exports: [BoardsService],
})
export class BoardsModule {}
