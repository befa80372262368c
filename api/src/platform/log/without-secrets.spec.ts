import { withoutSecrets } from './without-secrets';

const TOKEN = 'Zm9v-_'.repeat(7).slice(0, 43);

describe('The path of a request', () => {
  it.each([
    [`/delad/${TOKEN}`, '/delad/***'],
    [`/api/shared-boards/${TOKEN}`, '/api/shared-boards/***'],
    ['/api/shared-boards/cut-off', '/api/shared-boards/***'],
    [`/svar/${TOKEN}`, '/svar/***'],
    ['/svar/cut-off', '/svar/***'],
    ['/api/answers/cut-off', '/api/answers/***'],
    [`//DELAD//${TOKEN}/`, '//DELAD//***/'],
    [`/delat/${TOKEN}`, '/delat/***'],
    ['/api/boards/00000000-0000-4000-8000-000000000000', '/api/boards/00000000-0000-4000-8000-000000000000'],
    ['/main-4XQ2KZ7B.js', '/main-4XQ2KZ7B.js'],
  ])('%s is logged as %s', (path, logged) => expect(withoutSecrets(path)).toBe(logged));
});
