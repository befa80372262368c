import { Module } from '@nestjs/common';
import { ReviewsModule } from '../reviews/reviews.module';
import { DocumentReadingService } from './document-reading.service';
import { ImportReader } from './import-reader';
import { ImportSavingService } from './import-saving.service';
import { ImportsController } from './imports.controller';
import { ImportsService } from './imports.service';

@Module({
  imports: [ReviewsModule],
  controllers: [ImportsController],
  providers: [ImportsService, ImportSavingService, ImportReader, DocumentReadingService],
  exports: [DocumentReadingService],
})
export class ImportsModule {}
