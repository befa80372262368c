import { SetMetadata, UseInterceptors, applyDecorators } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';

export const TAKES_FILE = 'takes-file';

/** One file and a few short fields: what a form sends along is held in memory too. */
const BESIDE = { files: 1, fields: 5, fieldSize: 1_000, parts: 6 };

/** The route takes a form with one file, in the field `file`, of at most `fileSize` bytes. */
export function TakesFile(fileSize: number): MethodDecorator {
  return applyDecorators(
    SetMetadata(TAKES_FILE, true),
    UseInterceptors(FileInterceptor('file', { limits: { fileSize, ...BESIDE } })),
  );
}
