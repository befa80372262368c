import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module';
import { PeopleController } from './people.controller';
import { SessionController } from './session.controller';
import { SessionService } from './session.service';
import { TokensController } from './tokens.controller';
import { UsersController } from './users.controller';
import { UsersService } from './users.service';

@Module({
  imports: [AnswersModule],
  controllers: [PeopleController, SessionController, TokensController, UsersController],
  providers: [SessionService, UsersService],
})
export class UsersModule {}
