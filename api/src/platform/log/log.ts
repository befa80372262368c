import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import { withoutPersonalData } from './without-personal-data';

/** The program's log: one JSON object a line, without cookies, keys, parameters and e-mail addresses. */
export abstract class Log {
  abstract info(facts: object, message: string): void;
  abstract warn(facts: object, message: string): void;
  abstract error(facts: object, message: string): void;
}

/** A log that writes to standard output, or to `destination`. */
export function createLog(level: LoggerOptions['level'] = 'info', destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: {
      paths: ['*.cookie', '*.authorization', '*.password', '*.email', 'cookie', 'authorization', 'password', 'email'],
    },
    serializers: { err: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

interface ErrorDescription {
  type: string;
  message: string;
  stack?: string;
  code?: string;
}

// Named field by field: a database's error also carries the SQL and its parameters, which may be anybody's data.
function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutPersonalData(String(error)) };
  return {
    type: error.name,
    message: withoutPersonalData(error.message),
    ...(error.stack && { stack: withoutPersonalData(error.stack) }),
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
  };
}
