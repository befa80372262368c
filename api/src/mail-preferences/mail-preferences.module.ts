import { Module } from '@nestjs/common';
import { MailPreferencesController } from './mail-preferences.controller';
import { MailPreferencesService } from './mail-preferences.service';
import { UnsubscribingController } from './unsubscribing.controller';

@Module({
  controllers: [MailPreferencesController, UnsubscribingController],
  providers: [MailPreferencesService],
  exports: [MailPreferencesService],
})
export class MailPreferencesModule {}
