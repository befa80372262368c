import { describeOnBothDatabases } from '../../../test/database';
import { startTestApp } from '../../../test/testing-app';
import { Clock } from '../clock/clock';
import { Signer } from './signer';
import { SigningKey } from './signing-key.entity';

describeOnBothDatabases('The signer', (db) => {
  async function started(): Promise<Signer> {
    const signer = new Signer(db.unitOfWork, new Clock());
    await signer.onModuleInit();
    return signer;
  }

  it('gives back the text it has signed', async () => {
    const signer = await started();
    const token = signer.sign('unsubscribe', 'åäö digest');
    expect(token).toMatch(/^[\w.-]+$/);
    expect(signer.verify('unsubscribe', token)).toBe('åäö digest');
  });

  it.each<[string, (token: string) => string]>([
    ['nothing', () => ''],
    ['no signature', (token) => token.split('.')[0] ?? ''],
    ['another text', (token) => `${Buffer.from('another').toString('base64url')}.${token.split('.')[1]}`],
    ['a letter less', (token) => token.slice(0, -1)],
    ['a letter more', (token) => `${token}A`],
    ['a part more', (token) => `${token}.A`],
    ['a sign that belongs in no token', (token) => token.replace('.', '!.')],
  ])('does not believe %s', async (_, changed) => {
    const signer = await started();
    expect(signer.verify('unsubscribe', changed(signer.sign('unsubscribe', 'digest')))).toBeNull();
  });

  it('does not take what was signed for one purpose for another', async () => {
    const signer = await started();
    expect(signer.verify('answer', signer.sign('unsubscribe', 'digest'))).toBeNull();
    expect(signer.verify('a', signer.sign('a:b', 'c'))).toBeNull();
  });

  it('is believed by every process and after a restart, though they start at once', async () => {
    const [one, other] = await Promise.all([started(), started()]);
    const later = await started();
    const token = one.sign('unsubscribe', 'digest');
    expect([other.verify('unsubscribe', token), later.verify('unsubscribe', token)]).toEqual(['digest', 'digest']);
    expect(await db.dataSource.manager.count(SigningKey)).toBe(1);
  });

  it('is ready when the program is, and refuses to sign before', async () => {
    const app = await startTestApp(db);
    expect(app.app.get(Signer).sign('unsubscribe', 'digest')).toContain('.');
    await app.close();
    expect(() => new Signer(db.unitOfWork, new Clock()).sign('unsubscribe', 'digest')).toThrow(/signing key/);
  });
});
