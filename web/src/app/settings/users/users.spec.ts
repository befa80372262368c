import type { UserView } from '@genomfor/shared';
import { aSession } from '../../../../test/builders';
import { type Screen, show } from '../../../../test/screen';
import { Users } from './users';

function aUser(change: Partial<UserView> = {}): UserView {
  return {
    id: 'u2',
    name: 'Kerstin Åsander',
    email: 'kerstin.asander@ekvik.se',
    role: 'responsible',
    active: true,
    hasPassword: true,
    lastSignInAt: '2018-02-26T07:04:00.000Z',
    version: 3,
    ...change,
  };
}
const link = { url: 'https://genomfor.example/logga-in/lank#hemlig', expiresAt: '2018-02-27T08:30:00.000Z' };

describe('the users', () => {
  async function opened(users: UserView[]): Promise<Screen> {
    const screen = await show(Users, aSession('administrator'));
    await screen.answer('GET', '/api/users', users);
    return screen;
  }

  it('are listed with permission, and when they were last here in Swedish time', async () => {
    const screen = await opened([
      aUser(),
      aUser({ id: 'u3', name: 'Per Holm', hasPassword: false, lastSignInAt: null }),
    ]);
    expect(screen.text).toContain('Två personer kan logga in. En av dem har inte valt lösenord än.');
    expect(screen.find('row', /Kerstin Åsander/).textContent).toContain('26 februari 2018 kl. 08.04');
    expect(screen.find('row', /Per Holm/).textContent).toContain('aldrig');
  });

  it('get another permission, against the version that was seen', async () => {
    const screen = await opened([aUser()]);
    await screen.press('button', 'Ändra Kerstin Åsander');
    await screen.press('radio', /^Planledare/);
    await screen.press('button', 'Spara');
    const sent = await screen.answer('PATCH', '/api/users/u2', aUser({ role: 'plan-lead', version: 4 }));
    expect(sent.ifMatch).toBe('"3"');
    expect(sent.body).toEqual({
      name: 'Kerstin Åsander',
      email: 'kerstin.asander@ekvik.se',
      role: 'plan-lead',
      active: true,
    });
    await screen.answer('GET', '/api/users', [aUser({ role: 'plan-lead', version: 4 })]);
    expect(screen.all('dialog')).toHaveLength(0);
    expect(screen.find('row', /Kerstin Åsander/).textContent).toContain('Planledare');
  });

  it('can be made inactive, and then get no link', async () => {
    const screen = await opened([aUser()]);
    await screen.press('button', 'Ändra Kerstin Åsander');
    await screen.press('checkbox', 'Kan logga in');
    await screen.press('button', 'Spara');
    const { body } = await screen.answer('PATCH', '/api/users/u2', aUser({ active: false }));
    expect(body).toMatchObject({ active: false });
    await screen.answer('GET', '/api/users', [aUser({ active: false })]);
    expect(screen.find('row', /Kerstin Åsander/).textContent).toContain('Inaktiv');
    expect(screen.all('button', /Skapa inloggningslänk/)).toHaveLength(0);
  });

  it('keeps the dialog open and says why when the last administrator would disappear', async () => {
    const screen = await opened([aUser({ role: 'administrator' })]);
    await screen.press('button', 'Ändra Kerstin Åsander');
    await screen.press('radio', /^Läsare/);
    await screen.press('button', 'Spara');
    await screen.refuse('PATCH', '/api/users/u2', 409, {
      code: 'last-administrator',
      message: 'Det måste finnas minst en administratör. Utse en annan först.',
    });
    expect(screen.find('dialog').textContent).toContain('Det måste finnas minst en administratör.');
  });

  it('are added with a link that is shown this once', async () => {
    const screen = await opened([]);
    await screen.press('button', 'Lägg till användare');
    await screen.write('Namn', 'Per Holm');
    await screen.write('E-postadress', 'per.holm@ekvik.se');
    await screen.press('button', 'Lägg till och skapa länk');
    const added = aUser({ id: 'u9', name: 'Per Holm', email: 'per.holm@ekvik.se' });
    const { body } = await screen.answer('POST', '/api/users', added);
    expect(body).toEqual({ name: 'Per Holm', email: 'per.holm@ekvik.se', role: 'responsible', active: true });
    await screen.answer('POST', '/api/users/u9/sign-in-link', link);
    await screen.answer('GET', '/api/users', [added]);

    const dialog = screen.find('dialog', 'Inloggningslänk till Per Holm');
    expect(dialog.textContent).toContain('gäller till 27 februari 2018 kl. 09.30');
    expect((screen.find('textbox', 'Länken') as HTMLInputElement).value).toBe(link.url);
  });

  it('are not added without a name and a whole e-mail address', async () => {
    const screen = await opened([]);
    await screen.press('button', 'Lägg till användare');
    await screen.write('E-postadress', 'per');
    await screen.press('button', 'Lägg till och skapa länk');
    expect(screen.all('link').map(({ textContent }) => textContent.trim())).toEqual([
      'Fyll i personens namn.',
      'Fyll i en hel e-postadress.',
    ]);
    screen.http.verify();
  });
});
