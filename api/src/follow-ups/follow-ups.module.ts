import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/actions.module';
import { MailPreferencesModule } from '../mail-preferences/mail-preferences.module';
import { FollowUpRemindersService } from './follow-up-reminders.service';
import { FollowUpTasksService } from './follow-up-tasks.service';
import { FollowUpsController } from './follow-ups.controller';
import { FollowUpsService } from './follow-ups.service';
import { ReminderComposer } from './reminder-composer';

@Module({
  imports: [ActionsModule, MailPreferencesModule],
  controllers: [FollowUpsController],
  providers: [FollowUpsService, FollowUpTasksService, FollowUpRemindersService, ReminderComposer],
  exports: [FollowUpsService],
})
export class FollowUpsModule {}
