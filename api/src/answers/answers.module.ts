import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/actions.module';
import { AnswerLinksController } from './answer-links.controller';
import { AnswerLinks } from './answer-links.service';
import { AnswerPasses } from './answer-passes.service';
import { AnswersController } from './answers.controller';
import { AnswersService } from './answers.service';

@Module({
  imports: [ActionsModule],
  controllers: [AnswersController, AnswerLinksController],
  providers: [AnswerLinks, AnswerPasses, AnswersService],
  exports: [AnswerLinks],
})
export class AnswersModule {}
