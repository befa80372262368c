import { Module } from '@nestjs/common';
import { HistoryModule } from '../history/history.module';
import { ActionChangeService } from './action-change.service';
import { ActionEditsService } from './action-edits.service';
import { ActionPlacesService } from './action-places.service';
import { ActionProgressService } from './action-progress.service';
import { ActionsController } from './actions.controller';
import { ActionsService } from './actions.service';

@Module({
  imports: [HistoryModule],
  controllers: [ActionsController],
  providers: [ActionsService, ActionChangeService, ActionEditsService, ActionProgressService, ActionPlacesService],
  exports: [ActionsService],
})
export class ActionsModule {}
