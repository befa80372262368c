import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module';
import { ImportsModule } from '../imports/imports.module';
import { MeetingPlansController } from './meeting-plans.controller';
import { MeetingPlansService } from './meeting-plans.service';

@Module({
  imports: [BodiesModule, ImportsModule],
  controllers: [MeetingPlansController],
  providers: [MeetingPlansService],
})
export class MeetingPlansModule {}
