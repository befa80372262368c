import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module';
import { MailPreferencesModule } from '../mail-preferences/mail-preferences.module';
import { DigestSchedule } from './digest-schedule';
import { DigestWriter } from './digest-writer.service';

@Module({
  imports: [AnswersModule, MailPreferencesModule],
  providers: [DigestSchedule, DigestWriter],
})
export class DigestsModule {}
