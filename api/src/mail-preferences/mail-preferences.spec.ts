import { MAIL_KINDS, type MailKind, type MailPreferenceView, type RefusalBody } from '@genomfor/shared';
import { describeOnBothDatabases } from '../../test/database';
import { startTestApp, type TestApp } from '../../test/testing-app';
import { AuditEntry } from '../platform/audit/audit-entry.entity';
import { Signer } from '../platform/auth/signer';
import { User } from '../platform/auth/user.entity';
import { MailPreference } from './mail-preference.entity';
import { MailPreferencesService } from './mail-preferences.service';

const ONE_CLICK = 'List-Unsubscribe=One-Click';

describeOnBothDatabases('What mail people want', (db) => {
  let app: TestApp;
  let preferences: MailPreferencesService;
  beforeAll(async () => {
    app = await startTestApp(db);
    preferences = app.app.get(MailPreferencesService);
  });
  afterAll(() => app.close());

  const wanting = (userIds: string[], kind: MailKind) => preferences.wanting(db.dataSource.manager, userIds, kind);
  const pathFor = (user: User, kind: MailKind) => new URL(preferences.unsubscribeUrl(user.id, kind)).pathname;
  const tokenFor = (user: User, kind: MailKind) => pathFor(user, kind).split('/').at(-1) ?? '';
  const oneClick = (path: string) => app.anonymous().post(path).type('form').send(ONE_CLICK);

  it('is every kind until they say otherwise', async () => {
    const [one, other] = [await app.user('responsible'), await app.user('secretary')];
    expect(await wanting([one.id, other.id], 'digest')).toEqual(new Set([one.id, other.id]));
    const answer = await (await app.signedIn(one)).get('/api/mail/preferences').expect(200);
    expect(answer.body).toEqual(MAIL_KINDS.map((kind) => ({ kind, wanted: true })));
  });

  it('is chosen by each for one kind at a time, and back again', async () => {
    const [one, other] = [await app.user('responsible'), await app.user('secretary')];
    const agent = await app.signedIn(one);
    const choose = (wanted: boolean) => agent.put('/api/mail/preferences/digest').send({ wanted }).expect(200);
    expect((await choose(false)).body).toEqual({ kind: 'digest', wanted: false });
    expect(await wanting([one.id, other.id], 'digest')).toEqual(new Set([other.id]));
    expect(await wanting([one.id], 'board-digest')).toEqual(new Set([one.id]));
    await choose(true);
    expect(await wanting([one.id], 'digest')).toEqual(new Set([one.id]));
  });

  it('leaves a trace once for each change', async () => {
    const agent = await app.as('responsible');
    for (const wanted of [false, false, true]) await agent.put('/api/mail/preferences/notice').send({ wanted });
    const found = await db.dataSource.manager.find(AuditEntry, {
      where: { what: 'mail-preference.changed' },
      order: { at: 'ASC' },
    });
    expect(found.map(({ changes }) => changes)).toEqual([
      [{ field: 'notice', before: 'ja', after: 'nej' }],
      [{ field: 'notice', before: 'nej', after: 'ja' }],
    ]);
  });

  it.each([
    ['a kind that there is not', '/api/mail/preferences/telegram', { wanted: false }, 404],
    ['no choice', '/api/mail/preferences/digest', {}, 400],
    ['something that is no choice', '/api/mail/preferences/digest', { wanted: 'no' }, 400],
  ])('cannot be %s', async (_, path, body, status) => {
    expect((await (await app.as('responsible')).put(path).send(body)).status).toBe(status);
  });

  it('goes with the account', async () => {
    const user = await app.user('responsible');
    await preferences.chooseByToken(tokenFor(user, 'lead'), false, '127.0.0.1');
    await db.dataSource.manager.delete(User, { id: user.id });
    expect(await db.dataSource.manager.count(MailPreference)).toBe(0);
    const answer = await app.anonymous().get(`/api/mail/subscriptions/${tokenFor(user, 'lead')}`);
    expect((answer.body as RefusalBody).code).toBe('link-expired');
  });

  describe('by the link in a mail', () => {
    it('ends with one click of a mail program, which has no session', async () => {
      const user = await app.user('responsible');
      await oneClick(pathFor(user, 'digest')).expect(204, {});
      expect(await wanting([user.id], 'digest')).toEqual(new Set());
      expect(await wanting([user.id], 'notice')).toEqual(new Set([user.id]));
      const trace = await db.dataSource.manager.findOneByOrFail(AuditEntry, { what: 'mail-preference.changed' });
      expect(trace).toMatchObject({ userId: user.id, userName: user.name, address: '127.0.0.1' });
    });

    it('ends with one click as a form in parts, and from a web mail on another site with a session of ours', async () => {
      const user = await app.user('responsible');
      await app.anonymous().post(pathFor(user, 'digest')).field('List-Unsubscribe', 'One-Click').expect(204);
      const agent = await app.signedIn(user);
      await agent
        .post(pathFor(user, 'lead'))
        .set({ Origin: 'https://webmail.example', 'Sec-Fetch-Site': 'cross-site' })
        .type('form')
        .send(ONE_CLICK)
        .expect(204);
      expect(await wanting([user.id], 'digest')).toEqual(new Set());
      expect(await wanting([user.id], 'lead')).toEqual(new Set());
    });

    it('may be repeated by a mail program', async () => {
      const path = pathFor(await app.user('responsible'), 'digest');
      for (let time = 0; time < 3; time++) await oneClick(path).expect(204);
      expect(await db.dataSource.manager.count(AuditEntry, { where: { what: 'mail-preference.changed' } })).toBe(1);
    });

    it.each<[string, (path: string) => Promise<{ status: number }>]>([
      ['opened', (path) => app.anonymous().get(path)],
      ['looked at by a filter', (path) => app.anonymous().head(path)],
      ['posted to without the words', (path) => app.anonymous().post(path)],
      ['posted to with other words', (path) => app.anonymous().post(path).type('form').send('a=b')],
      ['posted to as JSON', (path) => app.anonymous().post(path).send({ 'List-Unsubscribe': 'One-Click' })],
      [
        'posted to with a file',
        (path) => app.anonymous().post(path).attach('List-Unsubscribe', Buffer.from('One-Click'), 'x'),
      ],
    ])('changes nothing when it is %s', async (_, act) => {
      const user = await app.user('responsible');
      expect([303, 400]).toContain((await act(pathFor(user, 'digest'))).status);
      expect(await db.dataSource.manager.count(MailPreference)).toBe(0);
    });

    it('shows whoever opens it the choice, with the secret where no log sees it', async () => {
      const path = pathFor(await app.user('responsible'), 'digest');
      const answer = await app.anonymous().get(path).redirects(0);
      expect([answer.status, answer.get('location')]).toEqual([303, `/mejl/avsluta#${path.split('/').at(-1)}`]);
    });

    it('tells what it is about, and can be taken back', async () => {
      const user = await app.user('responsible');
      const path = `/api/mail/subscriptions/${tokenFor(user, 'board-digest')}`;
      const put = (wanted: boolean) => app.anonymous().put(path).send({ wanted }).expect(200);
      const read = async () => (await app.anonymous().get(path).expect(200)).body as MailPreferenceView;
      expect(await read()).toEqual({ kind: 'board-digest', wanted: true });
      await put(false);
      expect(await read()).toEqual({ kind: 'board-digest', wanted: false });
      await put(true);
      expect(await wanting([user.id], 'board-digest')).toEqual(new Set([user.id]));
    });

    it('cannot be made by anybody else', async () => {
      const user = await app.user('responsible');
      const signer = app.app.get(Signer);
      const wrong = [
        `${tokenFor(user, 'digest')}x`,
        signer.sign('answer', `${user.id} digest`),
        signer.sign('mail-preference', `${user.id} telegram`),
        'anything',
      ];
      for (const token of wrong) {
        expect((await oneClick(`/api/mail/unsubscribe/${token}`)).status).toBe(410);
        expect((await app.anonymous().get(`/api/mail/subscriptions/${token}`)).status).toBe(410);
      }
      expect(await db.dataSource.manager.count(MailPreference)).toBe(0);
    });
  });
});
