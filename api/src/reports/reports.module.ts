import { Module } from '@nestjs/common';
import { ReportFilesService } from './report-files.service';
import { ReportsController } from './reports.controller';
import { ReportsService } from './reports.service';

@Module({ controllers: [ReportsController], providers: [ReportsService, ReportFilesService] })
export class ReportsModule {}
