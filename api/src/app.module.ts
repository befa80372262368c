import { Module, type DynamicModule } from '@nestjs/common';
import { PlatformModule, type Foundation } from './platform/platform.module';
import { UsersModule } from './users/users.module';

/** Every feature there is, one line each. */
const FEATURES = [UsersModule];

@Module({})
export class AppModule {
  static on(foundation: Foundation): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(foundation), ...FEATURES] };
  }
}
