#!/usr/bin/env node
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureDependencies, root } from './bootstrap.mjs';

const HELP = `Startar Genomför.

  npm start                          med demonstrationsdata första gången
  npm start -- --empty               utan demonstrationsdata
  npm start -- --port 4000           på en annan port (annars 3000)
  npm start -- --data /srv/genomfor  i en annan datamapp (annars ./data)

Övriga inställningar ges som miljövariabler, se README.md.
`;

function readArguments() {
  try {
    return parseArgs({
      options: {
        empty: { type: 'boolean', default: false },
        port: { type: 'string' },
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch {
    // parseArgs throws on words it does not know; its English message is replaced by our own help.
    process.stderr.write(`Okänt val på kommandoraden.\n\n${HELP}`);
    process.exit(2);
  }
}

const options = readArguments();
if (options.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
if (options.port !== undefined) process.env.GENOMFOR_PORT = options.port;
if (options.data !== undefined) process.env.GENOMFOR_DATA = options.data;
process.env.GENOMFOR_DEMONSTRATION = options.empty ? 'nej' : (process.env.GENOMFOR_DEMONSTRATION ?? 'ja');

ensureDependencies();
ensureBuilt();
process.chdir(root);
await import(pathToFileURL(join(root, 'dist', 'api', 'api', 'src', 'main.js')).href);
