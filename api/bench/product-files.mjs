import { join } from 'node:path';
import { root } from '../bin/bootstrap.mjs';

/** The path of a built file, by its path below the folder of what is built. */
export function built(path) {
  return join(root, 'dist', path);
}
