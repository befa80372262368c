import type { WebhookDeliveryView, WebhookView } from '@genomfor/shared';
import { aSession } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { Webhooks } from './webhooks';

const URL = 'https://integration.ekvik.se/genomfor';
const HOOK: WebhookView = {
  id: 'h1',
  url: URL,
  events: ['action.deadline-moved', 'decision.recorded'],
  paused: null,
  failingSince: null,
  version: 3,
};

async function opened(webhooks: WebhookView[]): Promise<Screen> {
  const screen = await show(Webhooks, aSession('administrator'));
  await screen.answer('GET', '/api/webhooks', webhooks);
  return screen;
}

describe('the integrations', () => {
  it('say what each address is told of, and why one gets nothing', async () => {
    const screen = await opened([HOOK, { ...HOOK, id: 'h2', url: `${URL}/2`, paused: 'failing' }]);
    expect(screen.find('row', /genomforSlutdatum/).textContent).toContain('Slutdatum flyttat och Beslut registrerat');
    expect(screen.text).toContain('Pausad: inget har kommit fram på fem dagar');
  });

  it('want an address and something to tell of, and show the secret of a new one', async () => {
    const screen = await opened([]);
    await screen.press('button', 'Lägg till en webhook');
    await screen.press('button', 'Lägg till');
    expect(screen.text).toContain('Skriv en adress.');
    expect(screen.find('alert').textContent).toContain('Välj minst en händelse.');
    await screen.write('Adress', ` ${URL} `);
    await screen.press('checkbox', 'Slutdatum flyttat');
    await screen.press('button', 'Lägg till');
    const { body } = await screen.answer('POST', '/api/webhooks', { ...HOOK, secret: 'whsec_abc' });
    expect(body).toEqual({ url: URL, events: ['action.deadline-moved'] });
    expect((screen.find('textbox', 'Hemligheten') as HTMLInputElement).value).toBe('whsec_abc');
  });

  it('say at the field why an address is refused', async () => {
    const screen = await opened([HOOK]);
    await screen.press('button', `Ändra ${URL}`);
    await screen.press('button', 'Spara');
    const refusal = { code: 'invalid-input', message: 'Fel', fields: [{ field: 'url', message: 'Adressen måste …' }] };
    await screen.refuse('PATCH', '/api/webhooks/h1', 400, refusal);
    expect(screen.text).toContain('Adressen måste …');
  });

  it('tell what came of a trial', async () => {
    const screen = await opened([HOOK]);
    await screen.press('button', `Skicka ett prov till ${URL}`);
    await screen.answer('POST', '/api/webhooks/h1/trial', { ok: false, words: 'Ingen tar emot på adressen.' });
    expect(screen.find('row', /genomfor/).textContent).toContain('Ingen tar emot på adressen.');
  });

  it('begin again what was paused, against the version that was seen', async () => {
    const screen = await opened([{ ...HOOK, paused: 'gone' }]);
    await screen.press('button', `Starta ${URL}`);
    const { body, ifMatch } = await screen.answer('PATCH', '/api/webhooks/h1', HOOK);
    expect([body, ifMatch]).toEqual([{ active: true }, '"3"']);
  });

  it('show what was sent, and send again what did not arrive', async () => {
    const delivery: WebhookDeliveryView = {
      id: 'd1',
      event: 'decision.recorded',
      state: 'failed',
      attempts: 9,
      createdAt: '2018-02-26T08:00:00.000Z',
      sentAt: null,
      nextAttemptAt: null,
      problem: 'Mottagaren svarade med felkod 500.',
      canResend: true,
    };
    const screen = await opened([HOOK]);
    await screen.press('button', `Senast skickat till ${URL}`);
    await screen.answer('GET', '/api/webhooks/h1/deliveries', [delivery, { ...delivery, id: 'd2', canResend: false }]);
    expect(screen.text).toContain('Kom inte fram – Mottagaren svarade med felkod 500.');
    await screen.press('button', 'Skicka igen Beslut registrerat');
    await screen.answer('POST', '/api/webhooks/h1/deliveries/d1/resend', null);
    await screen.answer('GET', '/api/webhooks/h1/deliveries', [{ ...delivery, state: 'queued', canResend: false }]);
    expect(screen.text).toContain('Väntar');
  });
});
