import { Module, type DynamicModule } from '@nestjs/common';
import { ActionsModule } from './actions/actions.module';
import { ActorsModule } from './actors/actors.module';
import { BoardsModule } from './boards/boards.module';
import { BodiesModule } from './bodies/bodies.module';
import { ExportsModule } from './exports/exports.module';
import { FollowUpsModule } from './follow-ups/follow-ups.module';
import { ImportsModule } from './imports/imports.module';
import { MailPreferencesModule } from './mail-preferences/mail-preferences.module';
import { MattersModule } from './matters/matters.module';
import { MeetingPlansModule } from './meeting-plans/meeting-plans.module';
import { OverviewModule } from './overview/overview.module';
import { PlatformModule, type Foundation } from './platform/platform.module';
import { ReviewsModule } from './reviews/reviews.module';
import { UsersModule } from './users/users.module';

/** Every feature there is, one line each. */
// The exports come before the actions, whose /actions/:id would otherwise take their addresses.
const FEATURES = [
  UsersModule,
  ActorsModule,
  BodiesModule,
  ReviewsModule,
  ExportsModule,
  ActionsModule,
  MattersModule,
  OverviewModule,
  BoardsModule,
  FollowUpsModule,
  ImportsModule,
  MeetingPlansModule,
  MailPreferencesModule,
];

@Module({})
export class AppModule {
  static on(foundation: Foundation): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(foundation), ...FEATURES] };
  }
}
