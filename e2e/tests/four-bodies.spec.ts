import { expect, test } from '../support/fixtures';
import { handlings, makeMatter, writeDecision } from '../support/bodies';

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

  const decided = [
    { body: 'Socialnämnden', day: '30 januari 2018', paragraph: '8' },
    { body: 'Vård- och omsorgsnämnden', day: '31 januari 2018', paragraph: '12' },
    { body: 'Överförmyndarnämnden', day: '8 februari 2018', paragraph: '4' },
    { body: 'Kommunstyrelsen', day: '19 februari 2018', paragraph: '44' },
  ];
  for (const [at, decision] of decided.entries()) {
    await test.step(`${decision.body} says yes`, async () => {
      await page.goto(matter);
      await page.getByRole('button', { name: 'Nytt beslut' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Sök åtgärd').fill(ACTION);
      await dialog.getByRole('checkbox', { name: ACTION, exact: true }).check();
      await writeDecision(page, { ...decision, outcome: 'Bifall' });
      await expect(handlings(page)).toHaveCount(at + 1);
      await openAction();
      await expect(panel).toContainText(`${at + 1} av 4 har beslutat.`);
      const facts = panel.locator('dl');
      if (at + 1 < decided.length) await expect(facts).not.toContainText('19 februari 2018');
      else await expect(facts).toContainText('19 februari 2018 § 44');
    });
  }

  await test.step('then nothing is awaited for it', async () => {
    await page.goto('/oversikt');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översikt');
    await expect(awaiting).toBeVisible();
    await expect(awaiting.getByRole('row', { name: new RegExp(`^${ACTION}`) })).toHaveCount(0);
  });
});
