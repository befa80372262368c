import { extract } from '../src/imports/extraction/extract';
import { ImportReader } from '../src/imports/import-reader';
import { readDocument, readPasted } from '../src/imports/reading/read-document';
import type { readInWorker } from '../src/imports/reading/read-in-worker';
import type { TestApp } from './testing-app';

const readHere: typeof readInWorker = async (input, { today }) => {
  const document =
    'pasted' in input ? await readPasted(input.pasted) : await readDocument(input.bytes, input.name, undefined, today);
  return { document, extraction: extract(document, { today }) };
};

/** Lets the program read documents in this thread: the worker, which would have to be compiled for each test, has a test of its own. */
export function readDocumentsHere({ app }: TestApp): void {
  app.get(ImportReader, { strict: false }).readDocument = readHere;
}
