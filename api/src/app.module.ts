import { Module, type DynamicModule } from '@nestjs/common';
import { ActionsModule } from './actions/actions.module';
import { ActorsModule } from './actors/actors.module';
import { AnswersModule } from './answers/answers.module';
import { BoardsModule } from './boards/boards.module';
import { BodiesModule } from './bodies/bodies.module';
import { DigestsModule } from './digests/digests.module';
import { ExportsModule } from './exports/exports.module';
import { FollowUpsModule } from './follow-ups/follow-ups.module';
import { ImportsModule } from './imports/imports.module';
import { MailPreferencesModule } from './mail-preferences/mail-preferences.module';
import { MailSettingsModule } from './mail-settings/mail-settings.module';
import { MattersModule } from './matters/matters.module';
import { MeetingPlansModule } from './meeting-plans/meeting-plans.module';
import { NoticesModule } from './notices/notices.module';
import { OverviewModule } from './overview/overview.module';
import { PlatformModule, type Foundation } from './platform/platform.module';
import { ReportsModule } from './reports/reports.module';
import { ReviewsModule } from './reviews/reviews.module';
import { SavedViewsModule } from './saved-views/saved-views.module';
import { UsersModule } from './users/users.module';
import { WebhooksModule } from './webhooks/webhooks.module';

/** Every feature there is, one line each. */
// The exports come before the actions, whose /actions/:id would otherwise take their addresses.
const FEATURES = [
  UsersModule,
  ActorsModule,
  BodiesModule,
  ReviewsModule,
  ExportsModule,
  ActionsModule,
  AnswersModule,
  MattersModule,
  OverviewModule,
  BoardsModule,
  ReportsModule,
  FollowUpsModule,
  ImportsModule,
  MeetingPlansModule,
  MailPreferencesModule,
  MailSettingsModule,
  DigestsModule,
  NoticesModule,

  SavedViewsModule,
  WebhooksModule,
];

@Module({})
export class AppModule {
  static on(foundation: Foundation): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(foundation), ...FEATURES] };
  }
}
