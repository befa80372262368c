import { Module } from '@nestjs/common';
import { SessionController } from './session.controller';
import { SessionService } from './session.service';
import { TokensController } from './tokens.controller';
import { UsersController } from './users.controller';
import { UsersService } from './users.service';

@Module({
  controllers: [SessionController, TokensController, UsersController],
  providers: [SessionService, UsersService],
})
export class UsersModule {}
