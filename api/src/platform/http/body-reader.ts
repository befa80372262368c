import {
  Injectable,
  SetMetadata,
  UseInterceptors,
  applyDecorators,
  type CallHandler,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import type { NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { NoFilesInterceptor } from '@nestjs/platform-express';
import { json, urlencoded } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Observable } from 'rxjs';
import { ACCESS, type Access } from '../auth/access.decorators';
import { refuseCaseData, WITHOUT_CASE_DATA } from '../validation/case-data';
import { refuseSprawlingJson } from './sprawling-json';
import { withoutNonCharacters } from './written-text';

/** The method and the controller that answer a call. */
type Route = Parameters<Reflector['getAllAndOverride']>[1];

const LONG_BODY = 'long-body';
const FORM_BODY = 'form-body';

type LongBodyKind = 'text' | 'list';

/** The route takes bodies of up to 20 MB: a pasted table may be as large as a file. */
export function LongBody(): CustomDecorator {
  return SetMetadata(LONG_BODY, 'text' satisfies LongBodyKind);
}

/** The route takes lists of a few thousand rows, in bodies of up to 2 MB. */
export function LongList(): CustomDecorator {
  return SetMetadata(LONG_BODY, 'list' satisfies LongBodyKind);
}

/** The route takes the few short fields of a web form, in either of the two ways that forms are sent, and no JSON. */
export function FormBody(): MethodDecorator {
  return applyDecorators(
    SetMetadata(FORM_BODY, true),
    UseInterceptors(NoFilesInterceptor({ limits: { fields: 10, fieldNameSize: 100, fieldSize: 1_000 } })),
  );
}

/** Two thousand rows with nine fields each. */
const MOST_PARTS_OF_LISTS = 20_000;

const READERS = {
  /** An e-mail address and a password, or a token: whoever is not signed in has nothing longer to say. */
  stranger: reader('16kb'),
  ordinary: reader('1mb'),
  text: reader('20mb'),
  list: reader('2mb', MOST_PARTS_OF_LISTS),
  form: urlencoded({ extended: false, limit: '4kb', parameterLimit: 10 }),
};

/**
 * Reads the body of a call as JSON once the guard has let the caller in, so that strangers cannot make the program hold
 * and take apart large bodies. Files are read by their own routes.
 */
@Injectable()
export class BodyReader implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const route = [context.getHandler(), context.getClass()];
    await this.read(request, http.getResponse<Response>(), this.readerFor(route));
    if (this.reflector.getAllAndOverride<boolean | undefined>(WITHOUT_CASE_DATA, route)) refuseCaseData(request.body);
    return next.handle();
  }

  private readerFor(route: Route): RequestHandler {
    if (this.reflector.getAllAndOverride<boolean | undefined>(FORM_BODY, route)) return READERS.form;
    if (this.reflector.getAllAndOverride<Access | undefined>(ACCESS, route) === 'anyone') return READERS.stranger;
    const long = this.reflector.getAllAndOverride<LongBodyKind | undefined>(LONG_BODY, route);
    return READERS[long ?? 'ordinary'];
  }

  private read(request: Request, response: Response, readBody: RequestHandler): Promise<void> {
    return new Promise((resolve, reject) => {
      readBody(request, response, (error?: unknown) => {
        if (error === undefined) resolve();
        else reject(error instanceof Error ? error : new Error('The body could not be read.'));
      });
    });
  }
}

function reader(limit: string, mostParts?: number): RequestHandler {
  // The body as it came, before it is taken apart.
  const refuseOddJson = (_: IncomingMessage, __: ServerResponse, body: Buffer, encoding: string): void => {
    if (encoding !== 'utf-8') throw new Error('JSON is UTF-8.');
    refuseSprawlingJson(body, mostParts);
  };
  return json({ limit, verify: refuseOddJson, reviver: withoutNonCharactersIn });
}

function withoutNonCharactersIn(_: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutNonCharacters(value) : value;
}
