import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/actions.module';
import { FollowUpRemindersService } from './follow-up-reminders.service';
import { FollowUpTasksService } from './follow-up-tasks.service';
import { FollowUpsController } from './follow-ups.controller';
import { FollowUpsService } from './follow-ups.service';

@Module({
  imports: [ActionsModule],
  controllers: [FollowUpsController],
  providers: [FollowUpsService, FollowUpTasksService, FollowUpRemindersService],
  exports: [FollowUpsService],
})
export class FollowUpsModule {}
