import { Module } from '@nestjs/common';
import { HistoryModule } from '../history/history.module';
import { ActionChangeService } from './action-change.service';
import { ActionEditsService } from './action-edits.service';
import { ActionPlacesService } from './action-places.service';
import { ActionProgressService } from './action-progress.service';
import { ActionApprovalService } from './action-approval.service';
import { ActionDecisionsController } from './action-decisions.controller';
import { ActionReportingController } from './action-reporting.controller';
import { ActionReportingService } from './action-reporting.service';
import { ActionScheduleService } from './action-schedule.service';
import { ActionsController } from './actions.controller';
import { ReportListeners } from './report-listeners.service';
import { StatusReportsService } from './status-reports.service';
import { ActionsService } from './actions.service';

@Module({
  imports: [HistoryModule],
  controllers: [ActionsController, ActionDecisionsController, ActionReportingController],
  providers: [
    ActionsService,
    ActionChangeService,
    ActionEditsService,
    ActionProgressService,
    ActionPlacesService,
    ActionApprovalService,
    ActionScheduleService,
    ActionReportingService,
    ReportListeners,
    StatusReportsService,
  ],
  exports: [ActionsService, ActionApprovalService, ReportListeners, StatusReportsService],
})
export class ActionsModule {}
