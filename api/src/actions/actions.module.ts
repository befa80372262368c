import { Module } from '@nestjs/common';
import { HistoryModule } from '../history/history.module';
import { ActionChangeService } from './action-change.service';
import { ActionEditsService } from './action-edits.service';
import { ActionPlacesService } from './action-places.service';
import { ActionProgressService } from './action-progress.service';
import { ActionApprovalService } from './action-approval.service';
import { ActionDecisionsController } from './action-decisions.controller';
import { ActionScheduleService } from './action-schedule.service';
import { ActionsController } from './actions.controller';
import { ReportListeners } from './report-listeners.service';
import { ActionsService } from './actions.service';

@Module({
  imports: [HistoryModule],
  controllers: [ActionsController, ActionDecisionsController],
  providers: [
    ActionsService,
    ActionChangeService,
    ActionEditsService,
    ActionProgressService,
    ActionPlacesService,
    ActionApprovalService,
    ActionScheduleService,
    ReportListeners,
  ],
  exports: [ActionsService, ActionApprovalService, ActionProgressService, ReportListeners],
})
export class ActionsModule {}
