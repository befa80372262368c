import { Module } from '@nestjs/common';
import { HistoryModule } from '../history/history.module';
import { GatesService } from './gates.service';
import { PlanRemovalService } from './plan-removal.service';
import { PlanWriterService } from './plan-writer.service';
import { ReviewsController } from './reviews.controller';
import { ReviewsService } from './reviews.service';
import { SectionsService } from './sections.service';

@Module({
  imports: [HistoryModule],
  controllers: [ReviewsController],
  providers: [ReviewsService, SectionsService, GatesService, PlanWriterService, PlanRemovalService],
  exports: [PlanWriterService, PlanRemovalService],
})
export class ReviewsModule {}
