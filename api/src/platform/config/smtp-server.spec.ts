import { smtpServerOf } from './smtp-server';

describe('The address of a mail server', () => {
  it.each([
    ['smtp://post.kommun.se', { host: 'post.kommun.se', port: 25, tls: 'upgraded', user: null, password: null }],
    ['smtp://post.kommun.se:587/', { port: 587, tls: 'upgraded' }],
    ['smtps://post.kommun.se', { port: 465, tls: 'from-start' }],
    ['smtps://localhost', { host: 'localhost', tls: 'from-start' }],
    ['smtp://genomfor:hemligt@post.kommun.se:587', { user: 'genomfor', password: 'hemligt' }],
    [
      'smtp://genomfor%40kommun.se:l%C3%B6sen%3Aord%2F%25@post.kommun.se',
      { user: 'genomfor@kommun.se', password: 'lösen:ord/%' },
    ],
    ['smtp://localhost:1025', { host: 'localhost', port: 1025, tls: 'none' }],
    ['smtp://127.0.0.1', { host: '127.0.0.1', tls: 'none' }],
    ['smtp://[::1]:25', { host: '::1', tls: 'none' }],
    ['smtp://POST.Kommun.SE', { host: 'post.kommun.se' }],
    ['smtp://brevlada:1025?tls=none', { host: 'brevlada', port: 1025, tls: 'none' }],
  ])('%s is read as it is meant', (url, server) => {
    expect(smtpServerOf(url)).toMatchObject(server);
  });

  it.each([
    'post.kommun.se',
    'post.kommun.se:25',
    'http://post.kommun.se',
    'smtp://',
    'smtp://post.kommun.se/brev',
    'smtp://post.kommun.se?tls=kanske',
    'smtps://post.kommun.se?tls=none',
    'smtp://post.kommun.se:70000',
    'smtp://genomfor@post.kommun.se',
    'smtp://:hemligt@post.kommun.se',
    'smtp://genomfor:100%@post.kommun.se',
    'smtp://post.kommun.se#x',
  ])('%s is none', (url) => expect(smtpServerOf(url)).toBeNull());
});
