import { readFile } from 'node:fs/promises';
import { type CliIo, runCli } from './genomfor';

const io: CliIo = {
  readFile: (path) => readFile(path),
  readStdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
    return Buffer.concat(chunks);
  },
  out: (text) => {
    process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
  // The calendar day in Sweden; 'sv-SE' writes it as an ISO date.
  today: () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date()),
};

void runCli(process.argv.slice(2), io).then((code) => {
  // Not process.exit: a pipe that reads slowly must still get all of the output.
  process.exitCode = code;
});
