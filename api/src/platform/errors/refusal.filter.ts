import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { Log } from '../log/log';
import { requestId } from '../log/request-id';
import { refusalAnswer } from './refusal-body';

/** Turns everything that is thrown into one kind of answer; what nobody foresaw is logged with its stack. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const { status, body } = refusalAnswer(error);
    if (status === 500) this.log.error({ requestId: requestId(response), err: error }, 'unexpected error');
    // An answer that is already on its way, such as a file, can only be cut off.
    if (response.headersSent) response.destroy();
    else response.status(status).json(body);
  }
}
