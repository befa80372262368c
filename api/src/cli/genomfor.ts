import { parseArgs } from 'node:util';
import { isIsoDate, type IsoDate } from '@genomfor/shared';
import { ExtractionService, refusalText } from '../imports/extraction.service';
import { summaryOf } from './extraction-summary';

/** What the command line meets of the world; tests give their own. */
export interface CliIo {
  readFile: (path: string) => Promise<Uint8Array>;
  readStdin: () => Promise<Uint8Array>;
  out: (text: string) => void;
  err: (text: string) => void;
  today: () => IsoDate;
}

const USAGE = `Användning: genomfor extract FIL|- [--json] [--today ÅÅÅÅ-MM-DD]

Läser en plan eller ett protokoll och visar åtgärder, faser, aktiviteter, beslut och åtaganden.

  FIL       Word, Excel, CSV, PDF, HTML eller text. Ange - för att läsa från standard in.
  --json    Skriv resultatet som ett JSON-objekt.
  --today   Dagens datum. Används när dokumentet inte anger något år.
  --help    Visa den här hjälpen.
`;
const WRONG_USAGE = 2;
const FAILED = 1;

interface Order {
  path: string;
  json: boolean;
  today: IsoDate | undefined;
}

/** Runs one command and gives its exit code: 0 done, 1 the file could not be read, 2 wrong usage. Never throws. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const order = understand(argv);
  if (order === 'help') {
    io.out(USAGE);
    return 0;
  }
  if (typeof order === 'string') {
    io.err(`${order} Kör genomfor --help för hjälp.\n`);
    return WRONG_USAGE;
  }
  const bytes = await load(order.path, io);
  if (bytes === null) return FAILED;
  return run(order, bytes, io);
}

function understand(argv: readonly string[]): Order | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, today: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch {
    // parseArgs throws for every option it does not know; which one is seen from the line itself.
    return 'Okänt eller ofullständigt val.';
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const [command, path, ...rest] = positionals;
  if (command !== 'extract') return command ? `Kommandot ${command} finns inte.` : 'Ange ett kommando.';
  if (!path) return 'Ange en fil, eller - för standard in.';
  if (rest.length > 0) return 'Ange en fil i taget.';
  if (values.today !== undefined && !isIsoDate(values.today))
    return 'Ange --today som ÅÅÅÅ-MM-DD, till exempel 2018-01-18.';
  return { path, json: values.json === true, today: values.today };
}

async function load(path: string, io: CliIo): Promise<Uint8Array | null> {
  try {
    return path === '-' ? await io.readStdin() : await io.readFile(path);
  } catch {
    // A missing or unreadable file is the reader's to mend, whatever the system calls it.
    io.err(`Det går inte att läsa filen ${path}.\n`);
    return null;
  }
}

async function run(order: Order, bytes: Uint8Array, io: CliIo): Promise<number> {
  const name = order.path === '-' ? 'stdin' : order.path;
  try {
    const { extraction, refusal } = await new ExtractionService().ofFile(bytes, name, order.today ?? io.today());
    if (refusal) {
      io.err(`${refusalText(refusal)}\n`);
      return FAILED;
    }
    io.out(order.json ? `${JSON.stringify(extraction, null, 2)}\n` : summaryOf(extraction));
    return 0;
  } catch {
    // A fault of ours must still be one line for the one who runs it, and no half result on standard out.
    io.err('Något gick fel när filen lästes.\n');
    return FAILED;
  }
}
