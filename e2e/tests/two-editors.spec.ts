import { expect, test } from '../support/fixtures';
import { roadActions } from '../support/plans';

test('the second of two editors is told, sees the difference, and overwrites nothing unasked', async ({
  page,
  otherPage,
  people,
  plans,
}) => {
  const plan = await plans.make(roadActions());
  await people.signIn(page, 'plan-lead');
  await people.signIn(otherPage, 'administrator');
  const decider = (of: typeof page) =>
    of.getByRole('row', { name: /Märka ut övergångar/ }).getByRole('button', { name: /^Ändra beslutande:/ });
  for (const each of [page, otherPage]) {
    await each.goto(plan.path);
    await expect(decider(each)).toContainText('saknas');
  }

  await test.step('the first one saves', async () => {
    await decider(page).click();
    await page.getByLabel('Beslutande').last().fill('Kommunstyrelsen');
    await page.keyboard.press('Enter');
    await expect(decider(page)).toContainText('Kommunstyrelsen');
  });

  const dialog = otherPage.getByRole('dialog', { name: 'Ändrad av någon annan' });
  await test.step('the second one sees what stood, what stands and their own', async () => {
    await decider(otherPage).click();
    await otherPage.getByLabel('Beslutande').last().fill('Sektorchef');
    await otherPage.keyboard.press('Enter');
    await expect(dialog).toContainText('Planledare hann ändra');
    await expect(dialog.getByRole('row', { name: /^Beslutande/ }).getByRole('cell')).toHaveText([
      'tomt',
      'Kommunstyrelsen',
      'Sektorchef',
    ]);
  });

  await test.step('nothing has been overwritten', async () => {
    await page.reload();
    await expect(decider(page)).toContainText('Kommunstyrelsen');
  });

  await test.step('what stands is kept when the second one says so', async () => {
    await dialog.getByRole('button', { name: 'Behåll det som står nu' }).click();
    await expect(decider(otherPage)).toContainText('Kommunstyrelsen');
  });

  await test.step('and now the second one changes what they have seen', async () => {
    await decider(otherPage).click();
    await otherPage.getByLabel('Beslutande').last().fill('Kommundirektör');
    await otherPage.keyboard.press('Enter');
    await expect(decider(otherPage)).toContainText('Kommundirektör');
    await expect(dialog).toHaveCount(0);
    await page.reload();
    await expect(decider(page)).toContainText('Kommundirektör');
  });
});
