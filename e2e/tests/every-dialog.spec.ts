import type { ActionDetail, MatterDetail } from '@genomfor/shared';
import type { Page } from '@playwright/test';
import { COLOURS, expectAccessible, expectNoSidewaysScroll, NARROW, WIDE } from '../support/accessibility';
import { bodyNamed, makeMatter, openBoard, openCalendar } from '../support/bodies';
import { ask } from '../support/calls';
import { expect, test } from '../support/fixtures';

/** Opens each dialog with its button, judges it in light and dark, and sees that the focus comes back. */
async function expectAccessibleDialogs(page: Page, buttons: readonly (string | RegExp)[]): Promise<void> {
  for (const name of buttons) {
    const button = page.getByRole('button', { name, exact: true }).first();
    await button.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(dialog.getByText(/^Hämtar /)).toHaveCount(0);
    await page.emulateMedia({ colorScheme: 'light' });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, COLOURS);
    await page.setViewportSize(NARROW);
    await expectAccessible(page, ['target-size']);
    await expectNoSidewaysScroll(page);
    await page.setViewportSize(WIDE);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  }
}

test('every dialog of a plan has no barrier', async ({ page, people, plans }) => {
  const plan = await plans.make([{ title: 'Olja grindar', deadline: '180430', responsible: 'Sektorchef' }]);
  await people.signIn(page, 'plan-lead');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${plan.path}?atgard=${plan.actions[0]?.id ?? ''}`);
  await expectAccessibleDialogs(page, [
    'Uppdatera läget',
    'Ändra datum',
    'Låt utgå …',
    'Lägg till åtgärd',
    'Kortkommandon',
  ]);
});

test('every dialog on the way to a decision has no barrier', async ({ page, people, plans }) => {
  const plan = await plans.make([
    { title: 'Måla staket', deadline: '180630', responsible: 'Sektorchef', deciders: 'Kommundirektör, KF' },
  ]);
  await people.signIn(page, 'plan-lead');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${plan.path}?atgard=${plan.actions[0]?.id ?? ''}`);
  await expectAccessibleDialogs(page, [
    'Ärende och beslutsväg',
    'Anmäl till sammanträde i Kommunfullmäktige',
    'Godkänn … för Kommundirektör',
    'Låt utgå …',
  ]);
});

test('every dialog of a calendar and of the page of a board has no barrier', async ({ page, people }) => {
  await people.signIn(page, 'secretary');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openCalendar(page, 'Socialnämnden');
  await expectAccessibleDialogs(page, [
    'Nytt sammanträde',
    'Ändra sammanträdet 27 februari 2018',
    'Ställ in sammanträdet 27 februari 2018',
  ]);
  await openBoard(page);
  await expectAccessibleDialogs(page, ['Fastställ för ett sammanträde …', /^Dela …/]);
});

test('every dialog of a matter, and of how bodies prepare, has no barrier', async ({
  page,
  people,
  product,
  admin,
}) => {
  await people.signIn(page, 'secretary');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/installningar/organ');
  await expectAccessibleDialogs(page, ['Ändra Socialnämnden', 'Välj organ för Nämnderna']);
  await page.goto(await makeMatter({ product, admin }, { title: 'Hyra för lokaler', kind: 'other' }));
  await expectAccessibleDialogs(page, ['Nytt beslut', 'Ändra ärendet', 'Avsluta', 'Ny händelse']);
});

test('every dialog about what follows from a decision has no barrier', async ({ page, people, product, admin }) => {
  const matter = await makeMatter({ product, admin }, { title: 'Köp av mark', kind: 'other' });
  const bodyId = await bodyNamed({ product, admin }, 'Socialnämnden');
  const data = {
    bodyId,
    date: '2018-01-30',
    paragraph: '3',
    role: 'decides',
    outcome: 'referredBack',
    sentTo: ['Akten'],
  };
  const path = `${matter.replace('/arenden', '/matters')}/decisions`;
  const { decisions, version } = await ask<MatterDetail>(admin, product.url, path, { method: 'POST', data });
  const [sent] = decisions[0]?.dispatches ?? [];
  await ask(admin, product.url, `/decisions/${decisions[0]?.id ?? ''}/dispatches/${sent?.id ?? ''}`, {
    method: 'PUT',
    headers: { 'If-Match': `"${String(version)}"` },
    data: { sentOn: '2018-02-01' },
  });
  await people.signIn(page, 'secretary');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(matter);
  await expectAccessibleDialogs(page, [
    /^Nytt uppdrag av/,
    /^Ändra beslutet av/,
    'Annan dag för Akten',
    'Lägg till åtgärden',
  ]);
});

test('the dialog that takes an answer back has no barrier', async ({ page, people, plans, product, admin }) => {
  const { actions, path } = await plans.make([
    { title: 'Rensa diken', deadline: '180430', responsible: 'Utredare', deciders: 'Kommundirektör' },
  ]);
  const [action] = actions;
  await ask<ActionDetail>(admin, product.url, `/actions/${action?.id ?? ''}/approve`, {
    method: 'POST',
    headers: { 'If-Match': `"${String(action?.version)}"` },
    data: { delegation: { deciderId: action?.deciders[0]?.id, on: '2018-02-20' } },
  });
  await people.signIn(page, 'plan-lead');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${path}?atgard=${action?.id ?? ''}`);
  await expectAccessibleDialogs(page, [/^Ta tillbaka …/]);
});

test('every dialog about unions and delegation has no barrier', async ({ page, people, product, admin }) => {
  await ask(admin, product.url, '/union-regimes', {
    method: 'POST',
    data: { union: 'Förbundet Norr', mode: 'mbl', from: '2018-01-01', note: 'Avtalet är uppsagt' },
  });
  const bodyId = await bodyNamed({ product, admin }, 'Socialnämnden');
  await ask(admin, product.url, '/delegation-rules', {
    method: 'POST',
    data: { subject: 'Hyra av mark', words: ['mark'], competentIds: [bodyId] },
  });
  await people.signIn(page, 'secretary');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/installningar/fackliga');
  await expectAccessibleDialogs(page, [/^Ta bort Förbundet Norr/]);
  await page.goto('/installningar/delegation');
  await expectAccessibleDialogs(page, ['Lägg till en regel', 'Ändra Hyra av mark', 'Ta bort Hyra av mark']);
});
