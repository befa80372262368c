import { Controller, Get, Query, Res } from '@nestjs/common';
import { type Response } from 'express';
import { ActionFilterDto } from '../actions/action-filter.dto';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import { type Caller } from '../platform/auth/caller';
import { ExportsService } from './exports.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv; charset=utf-8';

@Controller('actions')
@Allow('exports.use')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Get('export.xlsx')
  async xlsx(@CurrentUser() by: Caller, @Query() filter: ActionFilterDto, @Res() response: Response): Promise<void> {
    this.name(response, 'xlsx', XLSX);
    await this.exports.writeXlsx(by, filter, response);
  }

  @Get('export.csv')
  async csv(@CurrentUser() by: Caller, @Query() filter: ActionFilterDto, @Res() response: Response): Promise<void> {
    this.name(response, 'csv', CSV);
    await this.exports.writeCsv(by, filter, response);
  }

  private name(response: Response, ending: string, type: string): void {
    response.setHeader('Content-Type', type);
    response.setHeader(
      'Content-Disposition',
      `attachment; filename="genomforandeplan-${this.exports.today()}.${ending}"`,
    );
  }
}
