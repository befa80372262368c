import { randomUUID } from 'node:crypto';
import { startMailServer, type MailServer, type Trouble } from '../../../test/mail-server';
import { Clock } from '../clock/clock';
import { readSettings, type Settings } from '../config/settings';
import type { MailContent } from '../outbox/content';
import type { OutgoingDelivery, Outcome } from '../outbox/sender';
import { Senders } from '../outbox/senders';
import { MailSender } from './mail-sender';

const TO = 'asa.ostlund@vikby.example';
const A_MAIL: MailContent = {
  subject: 'Dina åtgärder vecka 9: två är försenade, åtta återstår och en väntar på beslut i Överförmyndarnämnden',
  text: `Hej Åsa!\n\n.En rad som börjar med en punkt.\n${'Ärendet är mycket långt. '.repeat(60)}\n`,
  html: `<p>Hej Åsa!</p>\n.\n<p>${'Ärendet är mycket långt. '.repeat(60)}</p>`,
  unsubscribeUrl: 'https://genomfor.vikby.example/api/unsubscribe/abc?kind=digest',
};

function aDelivery(fields: Partial<OutgoingDelivery> = {}): OutgoingDelivery {
  const recipient = { recipientId: randomUUID(), recipientName: 'Åsa Östlund', address: TO };
  return { id: randomUUID(), kind: 'digest', payload: {}, attempts: 1, ...recipient, ...fields };
}

describe('A mail on its way to the mail server', () => {
  let mails: MailServer;
  let sender: MailSender;
  /** How far the message had come each time it was about to be handed over. */
  let handOvers: number;

  const senderFor = (settings: Partial<Settings>): MailSender =>
    new MailSender(new Senders(), new Clock(), Object.assign(readSettings({}), settings));
  const handOver = (): Promise<void> => {
    handOvers += 1;
    return Promise.resolve();
  };
  const send = (content = A_MAIL, delivery = aDelivery()): Promise<Outcome> => sender.send(delivery, content, handOver);

  beforeEach(async () => {
    handOvers = 0;
    mails = await startMailServer();
    sender = senderFor(mails.settings({ patience: 1_000 }));
  });
  afterEach(async () => {
    sender.abandon();
    await mails.close();
  });

  it('arrives as it was written, in both forms', async () => {
    const delivery = aDelivery();
    expect(await send(A_MAIL, delivery)).toEqual({ is: 'accepted' });
    const mail = await mails.parsed(TO);
    expect(mail.subject).toBe(A_MAIL.subject);
    expect(mail.text?.trimEnd()).toBe(A_MAIL.text.trimEnd());
    expect(mail.html).toBe(A_MAIL.html);
    expect(mail.from?.value).toEqual([{ name: 'Genomför i Vikby', address: 'genomfor@vikby.example' }]);
    expect(mail.to).toMatchObject({ value: [{ name: 'Åsa Östlund', address: TO }] });
    expect(mail.messageId).toBe(`<${delivery.id}@vikby.example>`);
    expect(Math.abs(Date.now() - (mail.date?.getTime() ?? 0))).toBeLessThan(60_000);
  });

  it('says that a program wrote it, in Swedish, and how to end it with one click', async () => {
    await send();
    const { headers } = await mails.parsed(TO);
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('content-language')).toBe('sv');
    expect(headers.get('list')).toMatchObject({ unsubscribe: { url: A_MAIL.unsubscribeUrl } });
    expect(mails.arrived[0]?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  });

  it('holds nothing but short lines of ASCII on the way', async () => {
    await send();
    const lines = mails.arrived[0]!.raw.split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998);
    // eslint-disable-next-line no-control-regex
    expect(mails.arrived[0]!.raw).toMatch(/^[\x00-\x7f]*$/);
  });

  it('does not let a subject or a name write headers', async () => {
    await send(
      { ...A_MAIL, subject: 'Hej\r\nBcc: alla@vikby.example' },
      aDelivery({ recipientName: 'Å\r\nBcc: x@vikby.example' }),
    );
    const mail = await mails.parsed(TO);
    expect(mail.bcc).toBeUndefined();
    expect(mails.arrived).toHaveLength(1);
  });

  it.each<[Trouble, Outcome['is'], string | undefined, boolean]>([
    [{ at: 'sender', does: 421 }, 'later', '421', true],
    [{ at: 'sender', does: 450 }, 'later', '450', true],
    [{ at: 'sender', does: 550 }, 'later', '550', true],
    [{ at: 'recipient', does: 421 }, 'later', '421', true],
    [{ at: 'recipient', does: 450 }, 'later', '450', false],
    [{ at: 'recipient', does: 550 }, 'never', '550', false],
    [{ at: 'end', does: 421 }, 'later', '421', true],
    [{ at: 'end', does: 450 }, 'later', '450', false],
    [{ at: 'end', does: 552 }, 'never', '552', false],
    [{ at: 'sender', does: 'is-silent' }, 'later', 'ETIMEDOUT', true],
    [{ at: 'recipient', does: 'is-silent' }, 'later', 'ETIMEDOUT', true],
    [{ at: 'end', does: 'is-silent' }, 'no-answer', undefined, false],
    [{ at: 'recipient', does: 'breaks' }, 'later', 'ECONNECTION', false],
    [{ at: 'end', does: 'breaks' }, 'no-answer', undefined, false],
  ])('that meets %j: %s', async (trouble, is, code, everybody) => {
    mails.trouble = () => trouble;
    const outcome = await send();
    expect(outcome.is).toBe(is);
    if (outcome.is === 'later') expect(outcome.everybody ?? false).toBe(everybody);
    if (outcome.is === 'later' || outcome.is === 'never') expect(outcome.problem.code).toBe(code);
    expect(handOvers).toBe(trouble.at === 'end' ? 1 : 0);

    // Whatever happened, the next mail gets through.
    mails.trouble = () => null;
    const before = mails.arrived.length;
    expect(await send()).toEqual({ is: 'accepted' });
    expect(mails.arrived).toHaveLength(before + 1);
  });

  it('has certainly not arrived when the connection breaks in the middle', async () => {
    mails.trouble = () => ({ at: 'middle', does: 'breaks' });
    const large = { ...A_MAIL, html: `<p>${'Ärendet är mycket långt. '.repeat(60_000)}</p>` };
    const outcome = await send(large);
    expect(outcome).toMatchObject({ is: 'later' });
    expect(mails.arrived).toEqual([]);
  });

  it('is never ended when it may not be handed over, so that no server takes it', async () => {
    const outcome = await sender.send(aDelivery(), A_MAIL, () => Promise.reject(new Error('Another has it')));
    expect(outcome).toMatchObject({ is: 'later', problem: { code: 'ESTREAM' } });
    sender.abandon();
    expect(mails.arrived).toEqual([]);
  });

  it('is whole at the server, but for its end, when it is about to be handed over', async () => {
    let arrivedBefore: number | null = null;
    await sender.send(aDelivery(), A_MAIL, async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      arrivedBefore = mails.arrived.length;
    });
    expect(arrivedBefore).toBe(0);
    expect(mails.arrived).toHaveLength(1);
  });

  it('shares its connection with those that come after it', async () => {
    for (let count = 0; count < 20; count += 1) expect(await send()).toEqual({ is: 'accepted' });
    expect(mails.connections).toBe(1);
    mails.trouble = () => ({ at: 'recipient', does: 550 });
    await send();
    mails.trouble = () => null;
    expect(await send()).toEqual({ is: 'accepted' });
    expect(mails.connections).toBe(1);
  });

  it('tells whoever waits when it is broken off', async () => {
    mails.trouble = () => ({ at: 'end', does: 'is-silent' });
    sender = senderFor(mails.settings({ patience: 20_000 }));
    const under = send();
    while (mails.arrived.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    sender.abandon();
    expect(await under).toEqual({ is: 'no-answer' });
  });

  it('waits when there is no server', async () => {
    await mails.close();
    expect(await send()).toMatchObject({ is: 'later', everybody: true, problem: { code: 'ESOCKET' } });
  });

  it('is not sent when it is larger than mail servers take', async () => {
    const outcome = await send({ ...A_MAIL, text: 'å'.repeat(3_000_000) });
    expect(outcome).toMatchObject({ is: 'never', problem: { code: 'too-large' } });
  });
});

describe('The way into a mail server', () => {
  const send = async (mails: MailServer, fields: Parameters<MailServer['settings']>[0]): Promise<Outcome> => {
    const settings = Object.assign(readSettings({}), mails.settings({ patience: 2_000, ...fields }));
    const sender = new MailSender(new Senders(), new Clock(), settings);
    const outcome = await sender.send(aDelivery(), A_MAIL, () => Promise.resolve());
    sender.abandon();
    return outcome;
  };

  it('is the user and the password of the settings', async () => {
    const mails = await startMailServer({ login: 'genomfor:hemligt lösenord' });
    expect(await send(mails, { user: 'genomfor', password: 'hemligt lösenord' })).toEqual({ is: 'accepted' });
    const wrong = await send(mails, { user: 'genomfor', password: 'gissat' });
    expect(wrong).toMatchObject({ is: 'later', everybody: true, problem: { code: '535' } });
    expect(JSON.stringify(wrong)).toMatch(/godtog inte inloggningen/);
    expect(JSON.stringify(wrong)).not.toContain('gissat');
    await mails.close();
  });

  it('is never open where encryption is demanded and not offered, or offered by somebody unknown', async () => {
    for (const tls of [false, true]) {
      const mails = await startMailServer({ tls, login: 'genomfor:hemligt' });
      const outcome = await send(mails, { tls: 'upgraded', user: 'genomfor', password: 'hemligt' });
      expect(outcome).toMatchObject({ is: 'later', everybody: true });
      expect(mails.arrived).toEqual([]);
      await mails.close();
    }
  });
});
