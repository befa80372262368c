import { Injectable, type INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { REFUSAL_TEXT } from '@genomfor/shared';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ACCESS, type Access } from '../auth/access.decorators';
import { TAKES_FILE } from '../http/takes-file.decorator';

/** Any class, as Nest and class-validator know them. */
type Class = new (...parameters: never[]) => object;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const BODY = '#/components/schemas/RefusalBody';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

interface Handler {
  controller: Class;
  method: string;
  access: Access | undefined;
  takesFile: boolean;
  /** The classes of its parameters. */
  parameters: Class[];
}

/** The description of the API, made from the routes and their DTOs the first time that somebody asks. */
@Injectable()
export class OpenApi {
  private app: INestApplication | null = null;
  private document: Promise<OpenAPIObject> | null = null;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** Says which application to describe. */
  describes(app: INestApplication): void {
    this.app = app;
  }

  /** The OpenAPI document, the same object each time. */
  read(): Promise<OpenAPIObject> {
    this.document ??= this.build();
    return this.document;
  }

  /** Every route's handler, with who may use it. */
  handlers(): Handler[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (!metatype || !instance) return [];
      const prototype = Object.getPrototypeOf(instance) as object;
      return this.scanner
        .getAllMethodNames(prototype)
        .map((method) => describeHandler(metatype as Class, prototype, method))
        .filter((handler) => handler !== null);
    });
  }

  private async build(): Promise<OpenAPIObject> {
    if (!this.app) throw new Error('OpenApi.describes has not been called.');
    // Loaded only when somebody asks: it takes longer than the rest of the start together.
    const { DocumentBuilder, SwaggerModule } = await import('@nestjs/swagger');
    const { documentDtos } = await import('./document-dtos');
    const handlers = this.handlers();
    documentDtos(handlers.flatMap(({ parameters }) => parameters));

    const config = new DocumentBuilder()
      .setTitle('Genomför')
      .setDescription(
        'Program anropar med en åtkomstnyckel i huvudet Authorization: Bearer gf_…. Nyckeln skapas under Inställningar och visas en gång. ' +
          'Den som ändrar något skickar versionen den läste i huvudet If-Match. Tider är i UTC, datum är svenska kalenderdagar.',
      )
      .setVersion('1')
      .addBearerAuth()
      .build();
    const document = SwaggerModule.createDocument(this.app, config, { operationIdFactory });
    const byOperation = new Map(
      handlers.map((handler) => [operationIdFactory(handler.controller.name, handler.method), handler]),
    );
    return withRefusals(document, byOperation);
  }
}

function operationIdFactory(controller: string, method: string): string {
  return `${controller.replace(/Controller$/, '')}.${method}`;
}

function describeHandler(controller: Class, prototype: object, method: string): Handler | null {
  const handler: unknown = Reflect.get(prototype, method);
  if (typeof handler !== 'function' || !Reflect.hasMetadata('path', handler)) return null;

  const access = (Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, controller)) as
    Access | undefined;
  const parameters = (Reflect.getMetadata('design:paramtypes', prototype, method) ?? []) as Class[];
  return { controller, method, access, takesFile: Reflect.hasMetadata(TAKES_FILE, handler), parameters };
}

function withRefusals(document: OpenAPIObject, handlers: ReadonlyMap<string, Handler>): OpenAPIObject {
  document.components ??= {};
  document.components.schemas = {
    ...document.components.schemas,
    RefusalBody: {
      type: 'object',
      required: ['code', 'message'],
      properties: {
        code: { type: 'string', enum: Object.keys(REFUSAL_TEXT) },
        message: { type: 'string', description: 'Vad som är fel och vad man kan göra, på svenska.' },
        fields: {
          type: 'array',
          items: { type: 'object', properties: { field: { type: 'string' }, message: { type: 'string' } } },
        },
        details: {},
      },
    },
  };
  for (const operation of operationsOf(document)) {
    const { access: needs, takesFile } = handlers.get(operation.operationId ?? '') ?? {};
    if (takesFile) operation.requestBody = formWithFile(operation.requestBody);
    operation.description = [operation.description, needsInWords(needs)].filter(Boolean).join(' ');
    if (needs !== 'anyone') operation.security = [{ bearer: [] }];
    operation.responses['default'] = {
      description: 'Nej, och varför.',
      content: { 'application/json': { schema: { $ref: BODY } } },
    };
  }
  return document;
}

function operationsOf(document: OpenAPIObject) {
  return Object.values(document.paths).flatMap((path) =>
    METHODS.map((method) => path[method]).filter((found) => found !== undefined),
  );
}

/** A form with the file, and with the fields of the body that the route takes beside it. */
function formWithFile(body: Operation['requestBody']): Operation['requestBody'] {
  const beside = body && 'content' in body ? (body.content['application/json']?.schema ?? null) : null;
  const file = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };
  const schema = { allOf: [file, ...(beside ? [beside] : [])] };
  return { required: true, content: { 'multipart/form-data': { schema } } };
}

function needsInWords(access: Access | undefined): string {
  if (access === 'anyone') return 'Öppen för alla.';
  return access === 'signed-in' || !access ? 'Kräver inloggning.' : `Kräver behörigheten ${access}.`;
}
