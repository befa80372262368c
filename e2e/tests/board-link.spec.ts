import type { ActionDetail, ActorView } from '@genomfor/shared';
import { ask, send } from '../support/calls';
import { expect, test } from '../support/fixtures';
import { bodyNamed } from '../support/bodies';

const BODY = 'Vård- och omsorgsnämnden';
/** Nobody of this name exists. */
const NAME = 'Vilhelmina Tjädermark';

test('a board member opens a link without signing in, and reads the page that was frozen until the link is revoked', async ({
  page,
  otherPage,
  people,
  plans,
  product,
  admin,
}) => {
  await ask<ActorView>(admin, product.url, '/actors', { method: 'POST', data: { name: NAME, kind: 'person' } });
  const plan = await plans.make([
    { title: 'Ny bemanning på natten', deadline: '180531', responsible: NAME, deciders: BODY },
  ]);
  const body = await bodyNamed({ product, admin }, BODY);
  await people.signIn(page, 'secretary');

  await test.step('the secretary freezes the page for the next meeting', async () => {
    await page.goto('/namnder');
    await page.getByRole('link', { name: BODY, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(BODY);
    await page.getByRole('button', { name: 'Fastställ för ett sammanträde …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Fastställ sidan' });
    await expect(dialog.getByLabel('Sammanträde')).toContainText('7 mars 2018');
    await dialog.getByLabel(/^Inledning/).fill('Bemanningen tas upp först.');
    await dialog.getByRole('button', { name: 'Fastställ sidan' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText('Bemanningen tas upp först.')).toBeVisible();
    await expect(page.getByText('Läget till sammanträdet 7 mars 2018. Fastställt 26 februari 2018.')).toBeVisible();
  });
  const frozen = page.url();

  const link = await test.step('and makes a link to it, which is shown once', async () => {
    await page.getByRole('button', { name: 'Dela …' }).click();
    await page.getByLabel('Hur många dagar ska länken gälla?').fill('14');
    await page.getByRole('button', { name: 'Skapa länk' }).click();
    const ready = page.getByRole('dialog', { name: 'Länken är klar' });
    const url = await ready.getByLabel('Länk').inputValue();
    await ready.getByRole('button', { name: 'Klar' }).click();
    await expect(page.getByRole('dialog')).toContainText('Inte öppnad än');
    await expect(page.getByRole('dialog')).toContainText('Gäller till');
    return url;
  });

  const main = otherPage.locator('body');
  const read = await test.step('a member reads it without an account, a menu or the name of anybody', async () => {
    await otherPage.addInitScript("window.print = () => document.documentElement.setAttribute('data-printed', '')");
    await otherPage.goto(link);
    await expect(otherPage.getByRole('heading', { level: 1 })).toHaveText(BODY);
    await expect(main).toContainText('Bemanningen tas upp först.');
    await expect(otherPage.getByRole('region', { name: 'Det här väntar på nämnden' })).toContainText(
      'Ny bemanning på natten',
    );
    await expect(main).not.toContainText(NAME);
    await expect(otherPage.getByRole('navigation')).toHaveCount(0);
    await expect(otherPage.getByRole('link')).toHaveText(['Hoppa till innehållet', 'Tillgänglighet']);
    await expect(otherPage.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    return main.innerText();
  });

  await test.step('it is printed without its button', async () => {
    const print = otherPage.getByRole('button', { name: 'Skriv ut' });
    await print.click();
    await expect(otherPage.locator('html[data-printed]')).toHaveCount(1);
    await otherPage.emulateMedia({ media: 'print' });
    await expect(print).toBeHidden();
    await expect(otherPage.getByRole('heading', { level: 1 })).toBeVisible();
    await otherPage.emulateMedia({ media: 'screen' });
  });

  await test.step('what happens afterwards changes the page of today and not the frozen one', async () => {
    const action = plan.actions[0];
    await ask<ActionDetail>(admin, product.url, `/actions/${action?.id ?? ''}`, {
      method: 'PATCH',
      data: { title: 'Ny bemanning hela dygnet' },
      headers: { 'if-match': `"${action?.version ?? 0}"` },
    });
    await page.goto(`/namnder/${body}`);
    await expect(page.locator('main')).toContainText('Ny bemanning hela dygnet');
    await otherPage.reload();
    await expect(otherPage.getByRole('heading', { level: 1 })).toHaveText(BODY);
    await expect.poll(() => main.innerText()).toBe(read);
  });

  await test.step('the link opens nothing else', async () => {
    const asked = otherPage.context().request;
    for (const path of [`/boards/${body}`, '/overview', '/actions', `/publications/${frozen.split('/').pop() ?? ''}`]) {
      expect((await send(asked, product.url, path, { method: 'GET' })).status(), path).toBe(401);
    }
    await otherPage.goto('/namnder');
    await expect(otherPage.getByRole('heading', { level: 1 })).toHaveText('Logga in');
  });

  await test.step('revoked, it tells nothing, just as one that never was', async () => {
    await page.goto(frozen);
    await page.getByRole('button', { name: 'Dela …' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Senast öppnad');
    await dialog.getByRole('button', { name: /^Återkalla/ }).click();
    await dialog.getByRole('button', { name: 'Ja, återkalla' }).click();
    await expect(dialog).toContainText('Återkallad');
    const told: string[] = [];
    for (const address of [link, `${link.slice(0, -4)}0000`]) {
      await otherPage.goto(address);
      await expect(otherPage.getByRole('heading', { level: 1 })).toHaveText('Länken går inte att öppna');
      await expect(main).not.toContainText(BODY);
      told.push(await main.innerText());
    }
    expect(told[1]).toBe(told[0]);
  });
});
