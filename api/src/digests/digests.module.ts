import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module';
import { MailPreferencesModule } from '../mail-preferences/mail-preferences.module';
import { BoardDigestSchedule } from './board-digest-schedule';
import { BoardDigestWriter } from './board-digest-writer.service';
import { DigestPreviewController } from './digest-preview.controller';
import { DigestSchedule } from './digest-schedule';
import { DigestWriter } from './digest-writer.service';

@Module({
  controllers: [DigestPreviewController],
  imports: [AnswersModule, MailPreferencesModule],
  providers: [BoardDigestSchedule, BoardDigestWriter, DigestSchedule, DigestWriter],
})
export class DigestsModule {}
