import type { MatterDetail } from '@genomfor/shared';
import { ask } from '../support/calls';
import { expect, test } from '../support/fixtures';
import { bodyNamed, handlings, makeMatter, writeDecision } from '../support/bodies';

// What the overview awaits is counted, so nobody else may have decided anything.
test.use({ world: 'decisions' });

const ACTION = 'Delegering';
const REVIEW = 'Översyn av sektorn för omsorg och välfärd';

test('an action that four bodies decide is approved when the last of them has said yes, not before', async ({
  page,
  people,
  product,
  admin,
}) => {
  const matter = await makeMatter(
    { product, admin },
    { title: 'Ny ordning för delegering', kind: 'other', registryNumber: 'KS 2018/0061' },
  );
  await people.signIn(page, 'secretary');
  const awaiting = page.getByRole('region', { name: 'Väntar på beslut' });
  const panel = page.getByRole('complementary');
  const openAction = async (): Promise<void> => {
    await page.goto('/oversyner');
    await page.getByRole('link', { name: REVIEW }).click();
    await page.getByRole('link', { name: ACTION, exact: true }).click();
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(ACTION);
  };

  await test.step('one line of the plan is four awaited decisions', async () => {
    await page.goto('/oversikt');
    await expect(awaiting.getByRole('row', { name: new RegExp(`^${ACTION}`) }).first()).toContainText('beslut 1 av 4');
    await openAction();
    await expect(panel).toContainText('0 av 4 har beslutat.');
  });

  await test.step('the first that says yes is one of four', async () => {
    await page.goto(matter);
    await page.getByRole('button', { name: 'Nytt beslut' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Sök åtgärd').fill(ACTION);
    await dialog.getByRole('checkbox', { name: ACTION, exact: true }).check();
    await writeDecision(page, { body: 'Socialnämnden', day: '30 januari 2018', paragraph: '8', outcome: 'Bifall' });
    await expect(handlings(page)).toHaveCount(1);
    await openAction();
    await expect(panel).toContainText('1 av 4 har beslutat.');
  });

  const actionIds = [new URL(page.url()).searchParams.get('atgard') ?? ''];
  for (const { body, date, paragraph } of [
    { body: 'Vård- och omsorgsnämnden', date: '2018-01-31', paragraph: '12' },
    { body: 'Överförmyndarnämnden', date: '2018-02-08', paragraph: '4' },
  ]) {
    const bodyId = await bodyNamed({ product, admin }, body);
    const data = { bodyId, date, paragraph, role: 'decides', outcome: 'approved', actionIds };
    const path = `${matter.replace('/arenden', '/matters')}/decisions`;
    await ask<MatterDetail>(page.context().request, product.url, path, { method: 'POST', data });
  }

  await test.step('three of four is not approved, and nothing of it waits but the last', async () => {
    await page.goto('/oversikt');
    await expect(awaiting.getByRole('row', { name: new RegExp(`^${ACTION}`) })).toContainText(['beslut 4 av 4']);
    await openAction();
    await expect(panel).toContainText('3 av 4 har beslutat.');
    await expect(panel.getByRole('definition').filter({ hasText: 'Inte än' })).toHaveCount(1);
  });

  await test.step('the last yes approves the action, with its day and paragraph', async () => {
    await page.goto(matter);
    await page.getByRole('button', { name: 'Nytt beslut' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: ACTION, exact: true }).check();
    await writeDecision(page, { body: 'Kommunstyrelsen', day: '19 februari 2018', paragraph: '44', outcome: 'Bifall' });
    await expect(handlings(page)).toHaveCount(4);
    await openAction();
    await expect(panel).toContainText('4 av 4 har beslutat.');
    await expect(panel.getByRole('definition').filter({ hasText: '19 februari 2018 § 44' })).toHaveCount(1);
  });

  await test.step('then nothing is awaited for it', async () => {
    await page.goto('/oversikt');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översikt');
    await expect(awaiting).toBeVisible();
    await expect(awaiting.getByRole('row', { name: new RegExp(`^${ACTION}`) })).toHaveCount(0);
  });
});
