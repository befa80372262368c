import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module';
import { MailPreferencesModule } from '../mail-preferences/mail-preferences.module';
import { DayMailsService } from './day-mails.service';
import { DaySchedule } from './day-schedule';
import { NoticeListenerService } from './notice-listener.service';
import { NoticeMailsService } from './notice-mails.service';
import { NoticeWriterService } from './notice-writer.service';

/** Direct mails, reminders before deadlines, and what is told to the role above. */
@Module({
  imports: [AnswersModule, MailPreferencesModule],
  providers: [DayMailsService, DaySchedule, NoticeListenerService, NoticeMailsService, NoticeWriterService],
})
export class NoticesModule {}
