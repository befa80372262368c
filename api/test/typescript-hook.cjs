// Lets a worker thread of a test run TypeScript as Jest does in the main thread: `node --require` this file.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const shared = join(__dirname, '../../shared/src/index.ts');
const resolve = Module._resolveFilename;

Module._resolveFilename = function resolveShared(request, ...rest) {
  return resolve.call(this, request === '@genomfor/shared' ? shared : request, ...rest);
};

require.extensions['.ts'] = function compileTypeScript(module, filename) {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
