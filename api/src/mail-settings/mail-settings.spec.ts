import { ORDINARY_MAIL_SETTINGS, type MailSettingsInput, type MailSettingsView } from '@genomfor/shared';
import { asking } from '../../test/asking';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { AuditEntry } from '../platform/audit/audit-entry.entity';
import { smtpServerOf } from '../platform/config/smtp-server';
import { readMailSettings } from './mail-settings.queries';

type Answered = MailSettingsView & { code: string; details: MailSettingsView };

describeOnBothDatabases('How the municipality wants its mail', (db) => {
  let app: TestApp;
  beforeAll(async () => (app = await startTestApp(db)));
  afterAll(() => app.close());

  const administrator = async () => asking<Answered>(await app.as('administrator'));
  async function change(version: number, input: MailSettingsInput) {
    return (await administrator()).put('/api/mail/settings').set('If-Match', String(version)).send(input);
  }

  it('is as usual until somebody has said otherwise: quiet in July, and mail not set up', async () => {
    const { body } = await (await administrator()).get('/api/mail/settings');
    expect(body).toEqual({ ...ORDINARY_MAIL_SETTINGS, server: null, from: null, version: 0 });
    expect(body.pausedWeeks).toEqual([28, 29, 30, 31]);
  });

  it('is changed, in the order of the year, and leaves a trace', async () => {
    const first = await change(0, { pausedWeeks: [52, 29], escalateAfterDays: 14 });
    expect(first.body).toMatchObject({ pausedWeeks: [29, 52], escalateAfterDays: 14, version: 1 });
    await change(1, { pausedWeeks: [], escalateAfterDays: null });
    expect(await readMailSettings(db.dataSource.manager)).toEqual({
      pausedWeeks: [],
      escalateAfterDays: null,
      version: 2,
    });
    const told = await db.dataSource.manager.find(AuditEntry, {
      where: { what: 'mail-settings.changed' },
      order: { at: 'ASC' },
    });
    expect(told[1]?.changes).toEqual([
      { field: 'pausedWeeks', before: '29, 52', after: '' },
      { field: 'escalateAfterDays', before: '14', after: '' },
    ]);
  });

  it('is not changed by two at once without one of them seeing what the other did', async () => {
    await app.user('administrator');
    const input = { pausedWeeks: [30], escalateAfterDays: null };
    const answers = await Promise.all([change(0, input), change(0, { ...input, pausedWeeks: [31] })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'changed-by-other', details: { version: 1 } });
  });

  it.each([
    { pausedWeeks: [0], escalateAfterDays: null },
    { pausedWeeks: [54], escalateAfterDays: null },
    { pausedWeeks: [29, 29], escalateAfterDays: null },
    { pausedWeeks: Array.from({ length: 27 }, (_, week) => week + 1), escalateAfterDays: null },
    { pausedWeeks: [], escalateAfterDays: 0 },
    { pausedWeeks: [], escalateAfterDays: 1.5 },
  ])('cannot be %j', async (input) => {
    expect((await change(0, input)).status).toBe(400);
  });

  it('tells an administrator which server mail goes by, but never its password', async () => {
    const smtp = smtpServerOf('smtp://genomfor:hemligt@post.vikby.example:587');
    const other = await startTestApp(db, { settings: { smtp, mailFrom: 'Genomför <genomfor@vikby.example>' } });
    const { body } = await asking<Answered>(await other.as('administrator')).get('/api/mail/settings');
    expect(body).toMatchObject({ server: 'post.vikby.example:587', from: 'Genomför <genomfor@vikby.example>' });
    expect(JSON.stringify(body)).not.toContain('hemligt');
    await other.close();
  });
});
