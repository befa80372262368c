import { join } from 'node:path';
import { aReportContent, aReportTask } from '../../../test/reports';
import { makeInWorker } from './make-in-worker';

const execArgv = ['--require', join(__dirname, '../../../test/typescript-hook.cjs')];

describe('A file made in a worker thread', () => {
  it.each([['pdf'], ['docx']] as const)('is the report as %s', async (file) => {
    const bytes = await makeInWorker(aReportTask(file, aReportContent(3)), { execArgv });
    expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe(file === 'pdf' ? '%P' : 'PK');
  });

  it('that cannot be made is refused with its reason, and the program goes on', async () => {
    const broken = { ...aReportContent(1), groups: null as never };
    await expect(makeInWorker(aReportTask('pdf', broken), { execArgv })).rejects.toThrow(/The file could not be made/);
  });

  it('is given up when it takes too long', async () => {
    const task = aReportTask('pdf', aReportContent(3));
    await expect(makeInWorker(task, { execArgv, timeout: 1 })).rejects.toMatchObject({ why: 'time' });
  });
});
