import type { Extraction } from '@genomfor/shared';
import { type CliIo, runCli } from './genomfor';

const PLAN =
  'Handlingsplan\n\nÅtgärd\tKlart\tAnsvarig\nTa fram rutin för inköp\t2020-05-31\tEkonomichef\nUtbilda attestanter\tmaj\tController\n';

async function run(argv: string[], files: Record<string, string> = {}, stdin = '') {
  let out = '';
  let err = '';
  const io: CliIo = {
    readFile: (path) => {
      const text = files[path];
      return text === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(Buffer.from(text));
    },
    readStdin: () => Promise.resolve(Buffer.from(stdin)),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    today: () => '2020-01-15',
  };
  const code = await runCli(argv, io);
  return { code, out, err };
}

describe('genomfor extract', () => {
  it('prints one JSON object and nothing else', async () => {
    const { code, out, err } = await run(['extract', 'plan.txt', '--json', '--today', '2020-01-15'], {
      'plan.txt': PLAN,
    });
    const extraction = JSON.parse(out) as Extraction;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(Object.keys(extraction)).toEqual([
      'document',
      'actions',
      'phases',
      'activities',
      'decisions',
      'commitments',
      'warnings',
      'events',
    ]);
    expect(extraction.actions.map(({ title }) => title)).toEqual(['Ta fram rutin för inköp', 'Utbilda attestanter']);
  });

  it('reads standard in for a dash', async () => {
    const { out } = await run(['extract', '-', '--json'], {}, PLAN);
    expect((JSON.parse(out) as Extraction).actions).toHaveLength(2);
  });

  it('takes the year that a plan leaves out from --today', async () => {
    const { out } = await run(['extract', '-', '--json', '--today', '2031-01-01'], {}, PLAN);
    expect((JSON.parse(out) as Extraction).actions[1]).toMatchObject({ deadlineDate: '2031-05-31', needsReview: true });
  });

  it('shows a table in Swedish without --json', async () => {
    const { out } = await run(['extract', 'plan.txt'], { 'plan.txt': PLAN });
    expect(out).toContain('Ta fram rutin för inköp');
    expect(out).toContain('31 maj 2020');
    expect(out).toContain('2 åtgärder, varav 1 att granska.');
  });

  it('lists the decisions and the commitments of minutes, and counts them', async () => {
    const minutes =
      'Tekniska nämnden 2015-03-05\n\n§ 31 Parkeringsavgifter\n\nTekniska nämnden beslutar\natt bordlägga ärendet.\n\n' +
      'Gatuchefen återkommer i maj med en kostnadsberäkning.\n';
    const { out } = await run(['extract', '-'], {}, minutes);
    expect(out).toContain('Tekniska nämnden 5 mars 2015 § 31: bordlägga ärendet (Parkeringsavgifter)');
    expect(out).toContain('Återkomma med en kostnadsberäkning – 31 maj 2015 – Gatuchef');
    expect(out).toContain('1 beslut.');
    expect(out).toContain('1 åtagande.');
  });

  it('says so when there is no plan', async () => {
    const { code, out } = await run(['extract', '-'], {}, 'Bara en text utan plan.\n');
    expect(code).toBe(0);
    expect(out).toContain('Ingen plan hittades i dokumentet.');
  });

  it.each([
    [[], 'Ange ett kommando.'],
    [['läs', 'x'], 'Kommandot läs finns inte.'],
    [['extract'], 'Ange en fil'],
    [['extract', 'a', 'b'], 'Ange en fil i taget.'],
    [['extract', 'a', '--today', '2020-02-30'], 'Ange --today'],
    [['extract', 'a', '--okänt'], 'Okänt eller ofullständigt val.'],
  ])('answers %j with one line and code 2', async (argv, message) => {
    const { code, out, err } = await run(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it.each([
    [['extract', 'saknas.docx'], 'Det går inte att läsa filen saknas.docx.'],
    [['extract', '-'], 'Filen är tom. Välj en annan fil.'],
  ])('answers %j with one line and code 1', async (argv, message) => {
    const { code, out, err } = await run(argv);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: `${message}\n` });
  });

  it('explains itself', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('genomfor extract FIL|-');
  });
});
