import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Response } from 'express';
import { AllowAnyone } from '../auth/access.decorators';
import { Refused } from '../errors/refused';
import { OpenApi } from './open-api';

/** Everything comes from our own address, without inline scripts: the same policy holds here as on the other pages. */
const PAGE = `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <title>Genomförs API</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/open.js"></script>
  </body>
</html>
`;

const OPEN = `const cookie = (name) => document.cookie.split('; ').find((pair) => pair.startsWith(name + '='))?.slice(name.length + 1);
SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  validatorUrl: null,
  requestInterceptor: (request) => {
    const token = cookie('XSRF-TOKEN');
    if (token) request.headers['X-XSRF-TOKEN'] = token;
    return request;
  },
});
`;

const FILES: ReadonlyMap<string, string> = new Map([
  ['swagger-ui.css', 'text/css; charset=utf-8'],
  ['swagger-ui-bundle.js', 'text/javascript; charset=utf-8'],
]);

/** What the API can do, for programs and for people. */
@Controller()
@AllowAnyone()
export class DocsController {
  constructor(private readonly openApi: OpenApi) {}

  @Get('openapi.json')
  document(): Promise<OpenAPIObject> {
    return this.openApi.read();
  }

  @Get('docs')
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(): string {
    return PAGE;
  }

  @Get('docs/open.js')
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  open(): string {
    return OPEN;
  }

  @Get('docs/:file')
  file(@Param('file') file: string, @Res() response: Response): void {
    const type = FILES.get(file);
    if (!type) throw new Refused('not-found');
    response.setHeader('Cache-Control', 'public, max-age=86400');
    response.type(type).sendFile(require.resolve(`swagger-ui-dist/${file}`));
  }
}
