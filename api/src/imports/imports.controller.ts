import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, UploadedFile } from '@nestjs/common';
import { MOST_DOCUMENT_BYTES, type CommitResult, type ImportDetail, type ImportView } from '@genomfor/shared';
import { Allow, CurrentUser } from '../platform/auth/access.decorators';
import type { Caller } from '../platform/auth/caller';
import { Refused } from '../platform/errors/refused';
import { LongBody } from '../platform/http/body-reader';
import { IdParam } from '../platform/http/id-param.decorator';
import { IfMatch } from '../platform/http/if-match.decorator';
import { TakesFile } from '../platform/http/takes-file.decorator';
import { CommitImportDto, MendDraftDto, PasteImportDto } from './import.dto';
import { ImportSavingService } from './import-saving.service';
import { ImportsService } from './imports.service';
import { fileNameOf, shownName } from './upload-name';

@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly saving: ImportSavingService,
  ) {}

  @Get()
  @Allow('imports.use')
  list(): Promise<ImportView[]> {
    return this.imports.list();
  }

  @Post()
  @Allow('imports.use')
  @TakesFile(MOST_DOCUMENT_BYTES)
  startFile(@UploadedFile() file: Express.Multer.File | undefined, @CurrentUser() by: Caller): Promise<ImportView> {
    if (!file) throw new Refused('file-missing');
    const name = fileNameOf(file.originalname);
    return this.imports.start(name, { bytes: file.buffer, name }, by);
  }

  @Post('text')
  @Allow('imports.use')
  @LongBody()
  startPasted(@Body() { text, name }: PasteImportDto, @CurrentUser() by: Caller): Promise<ImportView> {
    return this.imports.start(shownName(name ?? '') || 'Inklistrad tabell', { pasted: text }, by);
  }

  @Get(':id')
  @Allow('imports.use')
  get(@IdParam() id: string): Promise<ImportView> {
    return this.imports.get(id);
  }

  @Get(':id/draft')
  @Allow('imports.use')
  draft(@IdParam() id: string): Promise<ImportDetail> {
    return this.imports.draft(id);
  }

  @Patch(':id/rows/:key')
  @Allow('imports.use')
  mend(
    @IdParam() id: string,
    @Param('key') key: string,
    @IfMatch() version: number,
    @Body() body: MendDraftDto,
  ): Promise<ImportDetail> {
    return this.imports.mend(id, key, version, body);
  }

  @Post(':id/commit')
  @Allow('imports.use')
  @HttpCode(200)
  commit(@IdParam() id: string, @Body() body: CommitImportDto, @CurrentUser() by: Caller): Promise<CommitResult> {
    return this.saving.commit(id, body, by);
  }

  @Post(':id/undo')
  @Allow('imports.use')
  @HttpCode(200)
  undo(@IdParam() id: string, @CurrentUser() by: Caller): Promise<ImportView> {
    return this.saving.undo(id, by);
  }

  @Delete(':id')
  @Allow('imports.use')
  @HttpCode(204)
  discard(@IdParam() id: string, @CurrentUser() by: Caller): Promise<void> {
    return this.imports.discard(id, by);
  }
}
