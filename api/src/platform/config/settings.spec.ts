import { resolve } from 'node:path';
import { readSettings } from './settings';
import { StartError } from './start-error';

const MAIL_FROM = 'GENOMFOR_MAIL_FROM ska vara avsändaren av e-post, till exempel Genomför <genomfor@kommun.se>.';

describe('Settings', () => {
  it('are those of a small installation on this machine when nothing is said', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({
      dataFolder: resolve('data'),
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      publicUrl: 'http://127.0.0.1:3000',
      today: null,
      logLevel: 'info',
      organisation: null,
      trustProxy: 0,
      demonstration: false,
      smtp: null,
      mailFrom: null,
    });
    expect(settings.secure).toBe(false);
    expect(settings.database).toEqual({ file: resolve('data/genomfor.sqlite') });
  });

  it('follow what is said', () => {
    const settings = readSettings({
      GENOMFOR_DATABASE_URL: 'postgres://a:b@db.kommun.se/genomfor',
      GENOMFOR_PUBLIC_URL: 'https://genomfor.kommun.se/',
      GENOMFOR_TODAY: '2018-02-26',
      GENOMFOR_TRUST_PROXY: '1',
    });
    expect(settings).toMatchObject({
      publicUrl: 'https://genomfor.kommun.se',
      today: '2018-02-26',
      trustProxy: 1,
    });
    expect(settings.secure).toBe(true);
    expect(settings.database).toEqual({ url: 'postgres://a:b@db.kommun.se/genomfor' });
  });

  it.each(['genomfor@kommun.se', 'Genomför <genomfor@kommun.se>', '<genomfor@kommun.se>'])(
    'say where mail goes, and that it comes from %s',
    (from) => {
      const url = 'smtp://genomfor:hemligt@post.kommun.se:587';
      const settings = readSettings({ GENOMFOR_SMTP_URL: url, GENOMFOR_MAIL_FROM: from });
      expect(settings).toMatchObject({ smtp: { host: 'post.kommun.se', port: 587 }, mailFrom: from });
    },
  );

  it('do not say the password of the mail server when its address is wrong', () => {
    const wrong = (): unknown => readSettings({ GENOMFOR_SMTP_URL: 'smtp://genomfor:hemligt@post.kommun.se/x' });
    expect(wrong).toThrow(StartError);
    expect(wrong).not.toThrow(/hemligt/);
  });

  it('give people an address that can be opened when the server listens on all', () => {
    expect(readSettings({ GENOMFOR_HOST: '0.0.0.0', GENOMFOR_PORT: '80' }).publicUrl).toBe('http://localhost:80');
    expect(readSettings({ GENOMFOR_HOST: '::1' }).publicUrl).toBe('http://[::1]:3000');
  });

  it.each([
    ['GENOMFOR_PORT', '80x', 'GENOMFOR_PORT ska vara ett heltal mellan 0 och 65535.'],
    ['GENOMFOR_PORT', '65536', 'GENOMFOR_PORT ska vara ett heltal mellan 0 och 65535.'],
    [
      'GENOMFOR_DATABASE_URL',
      'mysql://x/y',
      'GENOMFOR_DATABASE_URL ska se ut som postgres://användare:lösenord@värd:5432/databas.',
    ],
    [
      'GENOMFOR_PUBLIC_URL',
      'kommun.se',
      'GENOMFOR_PUBLIC_URL ska vara en adress som https://genomfor.kommun.se, utan något efter.',
    ],
    [
      'GENOMFOR_PUBLIC_URL',
      'https://kommun.se/plan',
      'GENOMFOR_PUBLIC_URL ska vara en adress som https://genomfor.kommun.se, utan något efter.',
    ],
    ['GENOMFOR_TODAY', '2018-02-30', 'GENOMFOR_TODAY ska vara en riktig dag, till exempel 2018-02-26.'],
    ['GENOMFOR_LOG_LEVEL', 'loud', 'GENOMFOR_LOG_LEVEL ska vara något av fatal, error, warn, info, debug, silent.'],
    [
      'GENOMFOR_TRUST_PROXY',
      'ja',
      'GENOMFOR_TRUST_PROXY ska vara antalet proxyservrar framför Genomför, till exempel 1.',
    ],
    [
      'GENOMFOR_SMTP_URL',
      'post.kommun.se',
      'GENOMFOR_SMTP_URL ska se ut som smtp://användare:lösenord@värd:587 eller smtps://…, med %-kodade tecken.',
    ],
    ['GENOMFOR_SMTP_URL', 'smtp://post.kommun.se', MAIL_FROM],
    ['GENOMFOR_MAIL_FROM', 'Genomför', MAIL_FROM],
    ['GENOMFOR_MAIL_FROM', 'a@kommun.se, b@kommun.se', MAIL_FROM],
    ['GENOMFOR_PRINT_LINK', 'kanske', 'GENOMFOR_PRINT_LINK ska vara ja eller nej.'],
  ])('that are wrong stop the start with one Swedish line: %s=%s', (name, value, line) => {
    expect(() => readSettings({ [name]: value })).toThrow(new StartError(line));
  });
});
