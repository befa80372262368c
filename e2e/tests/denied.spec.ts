import type { UserRole } from '@genomfor/shared';
import { send, type Call } from '../support/calls';
import { expect, test } from '../support/fixtures';
import { bodyNamed, handlings } from '../support/bodies';

const WHO: readonly { role: UserRole; name: string; holds: string[] }[] = [
  { role: 'reader', name: 'a reader', holds: [] },
  { role: 'responsible', name: 'somebody who answers for actions', holds: ['Sektorchef'] },
];
/** What changes a calendar, a matter, a decision or a page. */
const CHANGING = /^(Ny|Nytt|Ändra|Ställ in|Ta bort|Avsluta|Öppna igen|Skriv in|Lägg|Fastställ|Dela|Godkänn för|Anmäl)/;
const ANY = '00000000-0000-4000-8000-000000000000';

for (const { role, name, holds } of WHO) {
  test(`${name} reads calendars, matters and the page of a board, and can change none of them`, async ({
    page,
    people,
    product,
    admin,
  }) => {
    const body = await bodyNamed({ product, admin }, 'Socialnämnden');
    await people.signIn(page, role, holds);
    const nothingToChange = async (): Promise<void> => {
      await expect(page.getByText(/^Hämtar /)).toHaveCount(0);
      await expect(page.locator('main').getByRole('button', { name: CHANGING })).toHaveCount(0);
      await expect(page.locator('main').getByRole('link', { name: /^Lägg in/ })).toHaveCount(0);
    };

    await page.goto('/namnder');
    await expect(page.getByRole('row', { name: /^Socialnämnden/ })).toBeVisible();
    await nothingToChange();
    await page.goto(`/namnder/${body}/sammantraden`);
    await expect(page.getByRole('table').first()).toBeVisible();
    await nothingToChange();
    await page.goto(`/namnder/${body}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Socialnämnden');
    await nothingToChange();
    await page.goto('/arenden');
    await page.getByRole('link', { name: 'Information om timpris i hemtjänsten' }).click();
    await expect(handlings(page).first()).toBeVisible();
    await nothingToChange();
    await expect(page.getByRole('group', { name: 'Expediering' }).getByRole('checkbox')).toHaveCount(0);
    for (const path of ['/namnder/sammantradesplan', '/installningar/organ', '/installningar/fackliga']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du saknar behörighet');
    }

    const refused: readonly [Call['method'], string][] = [
      ['POST', '/meetings'],
      ['POST', '/meeting-plans'],
      ['PUT', `/bodies/${body}/rules`],
      ['POST', '/union-regimes'],
      ['POST', '/delegation-rules'],
      ['POST', '/matters'],
      ['POST', `/matters/${ANY}/decisions`],
      ['PATCH', `/decisions/${ANY}`],
      ['POST', `/boards/${body}/publications`],
      ['POST', `/publications/${ANY}/links`],
      ['DELETE', `/links/${ANY}`],
    ];
    for (const [method, path] of refused) {
      const data = method === 'DELETE' ? undefined : {};
      const answer = await send(page.context().request, product.url, path, { method, data });
      expect(answer.status(), `${method} ${path}`).toBe(403);
    }
  });
}
