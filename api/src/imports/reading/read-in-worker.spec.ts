import { join } from 'node:path';
import { documentFixture } from '../../../test/source-tables';
import { wordFile } from '../../../test/zip-file';
import { readInWorker, type ReadingInput, type ReadingOptions } from './read-in-worker';

const HOOK = join(__dirname, '../../../test/typescript-hook.cjs');

const read = (input: ReadingInput, options: Partial<ReadingOptions> = {}) =>
  readInWorker(input, { today: '2018-01-18', execArgv: ['--require', HOOK], ...options });

describe('a document read in a worker thread', () => {
  it('gives what was read and what it plans, and tells how far it has come', async () => {
    const shares: number[] = [];
    const name = 'varmdo.docx';
    const result = await read({ bytes: documentFixture(name), name }, { onProgress: (share) => shares.push(share) });
    expect(result.document.format).toBe('docx');
    expect(result.extraction.actions).toHaveLength(14);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(0.9);
  });

  it('may be a pasted text', async () => {
    const { document } = await read({ pasted: 'Åtgärd\tKlart\tAnsvarig\nBygg\t180430\tRektor' });
    expect(document.format).toBe('pasted');
  });

  it('is refused for the same reasons as elsewhere', async () => {
    await expect(read({ bytes: documentFixture('scanned.pdf'), name: 'x' })).rejects.toMatchObject({
      code: 'file-scanned',
    });
  });

  it('is given up when it takes too long', async () => {
    await expect(read({ bytes: documentFixture('varmdo.docx'), name: 'x' }, { timeout: 1 })).rejects.toMatchObject({
      code: 'file-too-slow',
    });
  });

  it('takes no more memory than it may', async () => {
    const bytes = wordFile('<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(400_000));
    await expect(read({ bytes, name: 'x' }, { memory: 40 })).rejects.toMatchObject({ code: 'file-bomb' });
  });

  it('can be ended', async () => {
    const controller = new AbortController();
    const reading = read({ bytes: documentFixture('varmdo.docx'), name: 'x' }, { signal: controller.signal });
    controller.abort(new Error('ended'));
    await expect(reading).rejects.toThrow('ended');
  });
});
