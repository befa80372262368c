import { NotFoundException } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';
import { nonceOf } from './security-headers';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const WORTH_COMPRESSING = /^(text|application\/(json|manifest)|image\/svg)/;
/** Names that change with the content: main-4XQ2KZ7B.js. */
const HASHED = /-[A-Z0-9]{8}\.\w+$/;
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_EACH_TIME = 'no-cache';
/** What the API and the health checks answer themselves, also when they say no. */
const NOT_PAGES = /^\/(api|health)(\/|$)/;

const compress = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
};
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** An address that names a file: a page never does, so what is missing is said to be. */
const NAMES_A_FILE = /\.[^/]*$/;

const READING = ['GET', 'HEAD'];

interface WebFile {
  content: Buffer;
  type: string;
  etag: string;
  cacheControl: string;
  br?: Buffer;
  gzip?: Buffer;
}

/**
 * Serves the built pages in `folder`: files by their names, and the start page for every other address that a person
 * opens, since the pages find their own way. Files are read once; only what is there at start is served.
 */
export function webPages(folder: string): RequestHandler {
  const files = new Map(namesIn(folder).map((name) => [`/${name}`, join(folder, name)]));
  const read = new Map<string, WebFile>();
  const start = files.get('/index.html');
  const startPage = start ? readFileSync(start, 'utf8') : null;

  return async (request, response, next) => {
    if (NOT_PAGES.test(request.path)) {
      next();
      return;
    }

    const path = READING.includes(request.method) ? files.get(request.path) : undefined;
    if (path && path !== start) {
      const file = read.get(path) ?? readWebFile(path);
      read.set(path, file);
      await sendFile(file, request, response);
    } else if (
      startPage &&
      READING.includes(request.method) &&
      !NAMES_A_FILE.test(request.path) &&
      request.accepts(['html', 'json']) === 'html'
    ) {
      sendStartPage(startPage, response);
    } else {
      // Nobody answers after us; without this the framework would, in English.
      next(new NotFoundException());
    }
  };
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function readWebFile(path: string): WebFile {
  const content = readFileSync(path);
  return {
    content,
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    cacheControl: HASHED.test(path) ? FOREVER : ASK_EACH_TIME,
  };
}

// The nonce makes each answer its own, so it must not be kept.
function sendStartPage(page: string, response: Response): void {
  response.setHeader('Cache-Control', 'no-store');
  response.type('html').send(page.replace('<gf-root', `<gf-root ngCspNonce="${nonceOf(response)}"`));
}

async function sendFile(file: WebFile, request: Request, response: Response): Promise<void> {
  response.setHeader('Content-Type', file.type);
  response.setHeader('Cache-Control', file.cacheControl);
  response.setHeader('ETag', file.etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.get('if-none-match') === file.etag) {
    response.status(304).end();
    return;
  }
  const encoding = WORTH_COMPRESSING.test(file.type) ? request.acceptsEncodings(['br', 'gzip']) : false;
  if (encoding === 'br' || encoding === 'gzip') {
    file[encoding] ??= await (encoding === 'br' ? compress.br(file.content, BROTLI) : compress.gzip(file.content));
    response.setHeader('Content-Encoding', encoding);
  }
  const body = encoding === 'br' || encoding === 'gzip' ? file[encoding] : file.content;
  response.setHeader('Content-Length', body?.length ?? 0);
  response.end(request.method === 'HEAD' ? undefined : body);
}
