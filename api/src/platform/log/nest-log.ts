import type { LoggerService } from '@nestjs/common';
import type { Log } from './log';

/** Lets the framework's own warnings and errors out through the program's log; its chatter at start is left out. */
export class NestLog implements LoggerService {
  constructor(private readonly writer: Log) {}

  log(): void {}

  warn(message: unknown): void {
    this.writer.warn({}, String(message));
  }

  error(message: unknown, cause?: unknown): void {
    const stack = cause instanceof Error ? cause.stack : cause;
    this.writer.error({ ...(typeof stack === 'string' && { stack }) }, String(message));
  }
}
