import { type ReportRow, type ReportView } from '@genomfor/shared';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Res, StreamableFile } from '@nestjs/common';
import { type Response } from 'express';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { IdParam } from '../platform/http/id-param.decorator';
import { IfMatch } from '../platform/http/if-match.decorator';
import { ReportFilesService } from './report-files.service';
import { ReportChangesDto, ReportFileDto, ReportInputDto } from './report.dto';
import { ReportsService } from './reports.service';

@Controller()
export class ReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly files: ReportFilesService,
  ) {}

  @Get('boards/:bodyId/reports')
  @Allow('plans.read')
  list(@CurrentUser() by: Caller, @IdParam('bodyId') bodyId: string): Promise<ReportRow[]> {
    return this.reports.list(by, bodyId);
  }

  @Post('reports')
  @Allow('boards.publish')
  async add(
    @CurrentUser() by: Caller,
    @Body() input: ReportInputDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReportView> {
    return tagged(response, await this.reports.add(by, input));
  }

  @Get('reports/:id')
  @Allow('plans.read')
  async report(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReportView> {
    return tagged(response, await this.reports.report(by, id));
  }

  @Get('reports/:id/files/:file')
  @Allow('plans.read')
  async file(
    @CurrentUser() by: Caller,
    @Param() { id, file }: ReportFileDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { bytes, type, name } = await this.files.file(by, id, file);
    response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
    return new StreamableFile(bytes, { type });
  }

  @Patch('reports/:id')
  @Allow('boards.publish')
  async change(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() changes: ReportChangesDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReportView> {
    return tagged(response, await this.reports.change(by, id, version, changes));
  }

  @Post('reports/:id/publish')
  @Allow('boards.publish')
  async publish(
    @CurrentUser() by: Caller,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReportView> {
    return tagged(response, await this.reports.publish(by, id, version));
  }

  @Delete('reports/:id')
  @HttpCode(204)
  @Allow('boards.publish')
  remove(@CurrentUser() by: Caller, @IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.reports.remove(by, id, version);
  }
}

/** The report, with its version as ETag: the one to name in If-Match. */
function tagged(response: Response, report: ReportView): ReportView {
  response.setHeader('ETag', `"${String(report.version)}"`);
  return report;
}
