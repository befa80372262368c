import { join, resolve } from 'node:path';
import type { IsoDate } from '@genomfor/shared';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNotIn,
  Matches,
  Max,
  Min,
  ValidateIf,
  validateSync,
} from 'class-validator';
import type { DatabaseLocation } from '../database/database';
import { IsRealDay } from '../validation/is-real-day';
import { smtpServerOf, type SmtpServer } from './smtp-server';
import { StartError } from './start-error';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** One address, alone or after a name: 'Genomför <genomfor@kommun.se>'. */
const MAIL_SENDER = /^([^<>"\r\n]* )?<[^\s<>@,"]+@[^\s<>@,"]+>$|^[^\s<>@,"]+@[^\s<>@,"]+$/;

const ON = ['1', 'true', 'ja'];
const OFF = ['', '0', 'false', 'nej'];

/** What the operator decides, from environment variables that begin with GENOMFOR_. */
export class Settings {
  /** Where the SQLite file lies. GENOMFOR_DATA. */
  @IsNotEmpty({ message: 'GENOMFOR_DATA ska vara en mapp.' })
  dataFolder!: string;

  @IsInt({ message: 'GENOMFOR_PORT ska vara ett heltal mellan 0 och 65535.' })
  @Min(0, { message: 'GENOMFOR_PORT ska vara ett heltal mellan 0 och 65535.' })
  @Max(65_535, { message: 'GENOMFOR_PORT ska vara ett heltal mellan 0 och 65535.' })
  port!: number;

  @IsNotEmpty({ message: 'GENOMFOR_HOST ska vara en adress, till exempel 127.0.0.1.' })
  host!: string;

  /** A PostgreSQL address; null for SQLite. GENOMFOR_DATABASE_URL. */
  @ValidateIf(isGiven)
  @Matches(/^postgres(ql)?:\/\/[^/]+\/.+/, {
    message: 'GENOMFOR_DATABASE_URL ska se ut som postgres://användare:lösenord@värd:5432/databas.',
  })
  databaseUrl!: string | null;

  /** The address that people open, without a slash at the end. GENOMFOR_PUBLIC_URL. */
  @Matches(/^https?:\/\/[^\s/?#@]+$/, {
    message: 'GENOMFOR_PUBLIC_URL ska vara en adress som https://genomfor.kommun.se, utan något efter.',
  })
  publicUrl!: string;

  /** A fixed Swedish day for training and demonstration; null for the clock. GENOMFOR_TODAY. */
  @ValidateIf(isGiven)
  @IsRealDay({ message: 'GENOMFOR_TODAY ska vara en riktig dag, till exempel 2018-02-26.' })
  today!: IsoDate | null;

  @IsIn(LOG_LEVELS, { message: `GENOMFOR_LOG_LEVEL ska vara något av ${LOG_LEVELS.join(', ')}.` })
  logLevel!: LogLevel;

  /** The municipality's name; null takes the one that its reviews give. GENOMFOR_ORGANISATION. */
  organisation!: string | null;

  /** How many reverse proxies stand in front, whose X-Forwarded-For is believed. GENOMFOR_TRUST_PROXY. */
  @IsInt({ message: 'GENOMFOR_TRUST_PROXY ska vara antalet proxyservrar framför Genomför, till exempel 1.' })
  @Min(0, { message: 'GENOMFOR_TRUST_PROXY ska vara antalet proxyservrar framför Genomför, till exempel 1.' })
  trustProxy!: number;

  /** Whether the first administrator's sign-in link is printed when the program starts. GENOMFOR_PRINT_LINK. */
  @IsBoolean({ message: 'GENOMFOR_PRINT_LINK ska vara ja eller nej.' })
  printLink!: boolean;

  /** Whether an empty database gets the fictional municipality. GENOMFOR_DEMONSTRATION. */
  @IsBoolean({ message: 'GENOMFOR_DEMONSTRATION ska vara ja eller nej.' })
  demonstration!: boolean;

  /** The mail server; null while mail is not set up. GENOMFOR_SMTP_URL. */
  @IsNotIn(['wrong'], {
    message: 'GENOMFOR_SMTP_URL ska se ut som smtp://användare:lösenord@värd:587 eller smtps://…, med %-kodade tecken.',
  })
  smtp!: SmtpServer | null;

  /** Who mails come from; null while mail is not set up. GENOMFOR_MAIL_FROM. */
  @ValidateIf(({ smtp, mailFrom }: Settings) => smtp !== null || mailFrom !== null)
  @Matches(MAIL_SENDER, {
    message: 'GENOMFOR_MAIL_FROM ska vara avsändaren av e-post, till exempel Genomför <genomfor@kommun.se>.',
  })
  mailFrom!: string | null;

  /** Where the built pages lie. GENOMFOR_WEB. */
  @IsNotEmpty({ message: 'GENOMFOR_WEB ska vara en mapp.' })
  webFolder!: string;

  /** Whether people reach the program over https, so that cookies and headers can demand it. */
  get secure(): boolean {
    return this.publicUrl.startsWith('https://');
  }

  get database(): DatabaseLocation {
    return this.databaseUrl ? { url: this.databaseUrl } : { file: join(this.dataFolder, 'genomfor.sqlite') };
  }
}

/** The settings in `environment`, or what they are when nothing is said. Throws StartError for the first that is wrong. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const said = (name: string): string | null => environment[`GENOMFOR_${name}`]?.trim() || null;
  const host = said('HOST') ?? '127.0.0.1';
  const port = Number(said('PORT') ?? 3000);
  const smtp = said('SMTP_URL');
  const settings = Object.assign(new Settings(), {
    dataFolder: resolve(said('DATA') ?? 'data'),
    port,
    host,
    databaseUrl: said('DATABASE_URL'),
    publicUrl: (said('PUBLIC_URL') ?? `http://${addressToOpen(host)}:${port}`).replace(/\/+$/, ''),
    today: said('TODAY'),
    logLevel: said('LOG_LEVEL') ?? 'info',
    organisation: said('ORGANISATION'),
    trustProxy: Number(said('TRUST_PROXY') ?? 0),
    printLink: asBoolean(said('PRINT_LINK') ?? 'ja'),
    demonstration: asBoolean(said('DEMONSTRATION') ?? 'nej'),
    smtp: smtp === null ? null : (smtpServerOf(smtp) ?? 'wrong'),
    mailFrom: said('MAIL_FROM'),
    webFolder: resolve(said('WEB') ?? 'dist/web'),
  });

  const [wrong] = validateSync(settings).flatMap(({ constraints }) => Object.values(constraints ?? {}));
  if (wrong) throw new StartError(wrong);
  return settings;
}

function isGiven(_: unknown, value: unknown): boolean {
  return value !== null;
}

// A server may listen on every address, but nobody can open "every address".
function addressToOpen(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function asBoolean(text: string): boolean | string {
  if (ON.includes(text.toLowerCase())) return true;
  return OFF.includes(text.toLowerCase()) ? false : text;
}
