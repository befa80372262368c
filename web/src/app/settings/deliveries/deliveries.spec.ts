import type { DeliveryDetail, DeliveryState, DeliveryView, MailSettingsView } from '@genomfor/shared';
import { aSession } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { Deliveries } from './deliveries';

const SETTINGS: MailSettingsView = {
  pausedWeeks: [28, 29, 30, 31],
  escalateAfterDays: null,
  server: 'post.vikby.example:587',
  from: 'genomfor@vikby.example',
  version: 3,
};
const aDelivery = (id: string, state: DeliveryState, problem: string | null = null): DeliveryView => ({
  id,
  channel: 'mail',
  kind: 'digest',
  state,
  recipientId: 'u1',
  recipientName: 'Kim Sektorchef',
  address: 'sektorchef@vikby.example',
  subject: 'Vecka 9: tre ska vara klara på onsdag',
  attempts: 1,
  createdAt: '2018-02-26T06:00:00.000Z',
  nextAttemptAt: null,
  sentAt: state === 'sent' ? '2018-02-26T06:00:10.000Z' : null,
  problem,
  canResend: state === 'sent' || state === 'failed',
});
const DETAIL: DeliveryDetail = { ...aDelivery('d1', 'sent'), messageId: 'm', html: '<p>Hej</p>', text: 'Hej' };

describe('the municipality’s mail', () => {
  async function opened(settings: MailSettingsView, inputs: Record<string, string> = {}): Promise<Screen> {
    const screen = await show(Deliveries, aSession('administrator'), inputs);
    await screen.answer('GET', '/api/mail/settings', settings);
    await screen.answer('GET', '/api/people', [{ id: 'u1', name: 'Kim Sektorchef' }]);
    return screen;
  }
  async function logged(screen: Screen, ...rows: DeliveryView[]): Promise<void> {
    await screen.answer('GET', '/api/deliveries', { rows, total: rows.length, kinds: ['digest'], mailIsOn: true });
  }

  it('says whether mail is set up, and how to when it is not', async () => {
    const screen = await opened({ ...SETTINGS, server: null, from: null });
    expect(screen.text).toContain('Inte inställd');
    expect(screen.text).toContain('GENOMFOR_SMTP_URL');
    expect(screen.all('button', /provbrev/)).toEqual([]);
  });

  it('sends a mail to oneself to try the settings', async () => {
    const screen = await opened(SETTINGS);
    expect(screen.text).toContain('post.vikby.example:587');
    await screen.press('button', 'Skicka ett provbrev till mig');
    await screen.answer('POST', '/api/deliveries/test', DETAIL);
  });

  it('rests in the weeks that are written, saved against the version that was seen', async () => {
    const screen = await opened(SETTINGS);
    expect((screen.find('textbox', /^Veckor utan/) as HTMLInputElement).value).toBe('28–31');
    await screen.write(/^Veckor utan/, '28-30, 52');
    await screen.write(/^Dagar försenad/, '14');
    await screen.press('button', 'Spara');
    const { body, ifMatch } = await screen.answer('PUT', '/api/mail/settings', { ...SETTINGS, version: 4 });
    expect([body, ifMatch]).toEqual([{ pausedWeeks: [28, 29, 30, 52], escalateAfterDays: 14 }, '"3"']);
  });

  it('says what is wrong with weeks and days that are none, and sends nothing', async () => {
    const screen = await opened(SETTINGS);
    await screen.write(/^Veckor utan/, 'juli');
    await screen.write(/^Dagar försenad/, '-1');
    await screen.press('button', 'Spara');
    expect(screen.text).toContain('Skriv veckonummer mellan 1 och 53');
    expect(screen.text).toContain('Skriv ett antal dagar mellan 1 och 365');
    screen.http.expectNone('/api/mail/settings');
  });

  it('shows what anybody would get now', async () => {
    const screen = await opened(SETTINGS);
    const person = screen.find('combobox', 'Mottagare') as HTMLSelectElement;
    person.value = 'u1';
    person.dispatchEvent(new Event('change'));
    await screen.settle();
    await screen.answer('GET', '/api/digest-previews/u1', { mail: { subject: 'Vecka 9', text: 'Hej' }, why: null });
    expect(screen.root.querySelector('iframe')?.getAttribute('src')).toBe('/api/digest-previews/u1/html');
  });

  it('tells of each delivery when, to whom, what and how it went, with word and sign', async () => {
    const screen = await opened(SETTINGS);
    await logged(screen, aDelivery('d1', 'sent'), aDelivery('d2', 'failed', 'Adressen finns inte.'));
    const [, sent, failed] = screen.all('row').map((row) => row.textContent);
    expect(sent).toMatch(/26 februari 2018 kl\. 07\.00.*Kim Sektorchef.*Veckomejlet.*Skickat/s);
    expect(failed).toMatch(/Misslyckades.*Adressen finns inte\./s);
  });

  it('is narrowed by the address', async () => {
    const screen = await opened(SETTINGS, { utfall: 'failed', slag: 'digest' });
    const call = screen.http.expectOne(({ url }) => url === '/api/deliveries');
    expect([call.request.params.get('state'), call.request.params.get('kind')]).toEqual(['failed', 'digest']);
  });

  it('opens a delivery as it was sent, and sends it again when that is confirmed', async () => {
    const screen = await opened(SETTINGS, { utskick: 'd1' });
    await logged(screen, aDelivery('d1', 'sent'));
    await screen.answer('GET', '/api/deliveries/d1', DETAIL);
    expect(screen.root.querySelector('iframe')?.getAttribute('src')).toBe('/api/deliveries/d1/html');
    expect(screen.text).toContain('Mottagaren får då ett mejl till.');
    await screen.press('button', 'Ja, skicka igen');
    await screen.answer('POST', '/api/deliveries/d1/resend', DETAIL);
  });
});
