#!/usr/bin/env node
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureDependencies, root } from './bootstrap.mjs';

ensureDependencies();
ensureBuilt(['api']);
await import(pathToFileURL(join(root, 'dist', 'api', 'api', 'src', 'cli', 'main.js')).href);
