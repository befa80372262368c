import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import certificate from 'smtp-server/lib/tls-options';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { SmtpServer } from '../src/platform/config/smtp-server';

/** What a mail server does at one point of a mail: answers with a code, breaks the connection, or says nothing at all. */
export interface Trouble {
  at: 'sender' | 'recipient' | 'middle' | 'end';
  does: number | 'breaks' | 'is-silent';
}

/** A mail that the server has got whole and not refused: its recipient has it. */
export interface Arrived {
  to: string;
  raw: string;
}

type Done = (error?: Error | null) => void;

/** A real mail server on this machine, which can be as troublesome as they are. */
export interface MailServer {
  port: number;
  /** What it does to a mail; null lets it pass. The recipient is not known yet at 'sender'. */
  trouble: (to: string | null) => Trouble | null;
  /** What it waits for before it answers a mail that it has got whole; nothing unless said. */
  patience: Promise<unknown>;
  arrived: Arrived[];
  /** How many times the mail to `to` has been begun, by recipient. */
  begun: Map<string, number>;
  /** How many connections have been opened. */
  connections: number;
  /** The settings that lead to it. */
  settings: (fields?: Partial<SmtpServer>) => { smtp: SmtpServer; mailFrom: string };
  parsed: (to: string) => Promise<ParsedMail>;
  close: () => Promise<void>;
}

interface Options {
  /** Who may send, as 'user:password'; anybody when left out. */
  login?: string;
  /** Whether it offers encryption, with a certificate that nobody has vouched for. */
  tls?: boolean;
}

/** Starts the server on a free port of the loopback. */
export async function startMailServer(options: Options = {}): Promise<MailServer> {
  const troubleAt = (at: Trouble['at'], to: string | null): Trouble['does'] | null => {
    const trouble = mails.trouble(to);
    return trouble?.at === at ? trouble.does : null;
  };
  const meet = (does: Trouble['does'] | null, session: SMTPServerSession, done: Done): void => {
    if (does === null) done();
    else if (typeof does === 'number') done(Object.assign(new Error('Not just now'), { responseCode: does }));
    else if (does === 'breaks') breakOff(session);
  };
  const breakOff = ({ id }: SMTPServerSession): void => {
    for (const connection of server.connections) if (connection.id === id) connection._socket.destroy();
  };
  const server = new SMTPServer({
    authOptional: options.login === undefined,
    disabledCommands: [...(options.login ? [] : ['AUTH']), ...(options.tls ? [] : ['STARTTLS'])],
    ...(options.tls && certificate()),
    allowInsecureAuth: true,
    closeTimeout: 50,
    onAuth: ({ username, password }, _, done) => {
      const isKnown = `${username ?? ''}:${password ?? ''}` === options.login;
      done(isKnown ? null : new Error('No'), isKnown ? { user: username } : undefined);
    },
    onConnect: (_, done) => {
      mails.connections += 1;
      done();
    },
    onMailFrom: (_, session, done) => meet(troubleAt('sender', null), session, done),
    onRcptTo: ({ address }, session, done) => {
      mails.begun.set(address, (mails.begun.get(address) ?? 0) + 1);
      meet(troubleAt('recipient', address), session, done);
    },
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo[0]?.address ?? '';
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (troubleAt('middle', to) === 'breaks') breakOff(session);
      });
      stream.on('end', () => {
        const does = troubleAt('end', to);
        if (typeof does !== 'number') mails.arrived.push({ to, raw: Buffer.concat(chunks).toString('utf8') });
        void mails.patience.then(() => meet(does, session, done));
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const mails: MailServer = {
    port,
    trouble: () => null,
    patience: Promise.resolve(),
    arrived: [],
    begun: new Map(),
    connections: 0,
    settings: (fields) => ({
      smtp: { host: '127.0.0.1', port, tls: 'none', user: null, password: null, patience: 5_000, ...fields },
      mailFrom: 'Genomför i Vikby <genomfor@vikby.example>',
    }),
    parsed: (to) => simpleParser(mails.arrived.find((mail) => mail.to === to)?.raw ?? ''),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mails;
}
