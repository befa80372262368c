import { Module } from '@nestjs/common';
import { MailPreferencesModule } from '../mail-preferences/mail-preferences.module';
import { SavedViewsController } from './saved-views.controller';
import { SavedViewsService } from './saved-views.service';
import { ViewMailsService } from './view-mails.service';

@Module({
  imports: [MailPreferencesModule],
  controllers: [SavedViewsController],
  providers: [SavedViewsService, ViewMailsService],
})
export class SavedViewsModule {}
