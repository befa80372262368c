import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/actions.module';
import { BodiesController } from './bodies.controller';
import { BodiesService } from './bodies.service';
import { MeetingTrialsService } from './meeting-trials.service';
import { MeetingsController } from './meetings.controller';
import { MeetingsService } from './meetings.service';
import { UnionRegimesService } from './union-regimes.service';

@Module({
  imports: [ActionsModule],
  controllers: [BodiesController, MeetingsController],
  providers: [BodiesService, MeetingsService, MeetingTrialsService, UnionRegimesService],
  exports: [BodiesService, MeetingsService, UnionRegimesService],
})
export class BodiesModule {}
