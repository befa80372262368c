import { withoutLinkSecrets } from './kept-content';

const SECRET = 'k'.repeat(43);
const ID = '3f2c9a54-6a5e-4b64-9d0a-2f7d9c7e1b11';

describe('What is kept of a mail', () => {
  it.each([
    [`Svara: https://vikby.example/svar/${SECRET}.`, 'Svara: https://vikby.example/svar/***'],
    [
      `<a href="https://vikby.example/svar/eyJh.${SECRET}?val=klar">`,
      '<a href="https://vikby.example/svar/***?val=klar">',
    ],
    [`http://localhost:3000/avsluta?t=${SECRET}&slag=digest`, 'http://localhost:3000/avsluta?t=***&slag=digest'],
    [`https://vikby.example/atgarder/${ID}`, `https://vikby.example/atgarder/${ID}`],
    [`https://${'lang'.repeat(12)}.vikby.example/x`, `https://${'lang'.repeat(12)}.vikby.example/x`],
    [`Ordet ${'a'.repeat(60)} utan adress`, `Ordet ${'a'.repeat(60)} utan adress`],
  ])('of %s is %s', (text, kept) => expect(withoutLinkSecrets(text)).toBe(kept));
});
