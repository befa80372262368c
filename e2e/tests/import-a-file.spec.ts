import { chooseFile, proposedRow, proposedRows, seeProposal } from '../support/imports';
import { expect, test } from '../support/fixtures';

test.beforeEach(({ page, people }) => people.signIn(page, 'plan-lead'));

for (const name of ['varmdo.docx', 'varmdo.xlsx', 'varmdo-windows-1252.csv', 'varmdo-narrow.pdf', 'varmdo.html']) {
  test(`${name} gives the fourteen actions of the plan, each in its own words`, async ({ page }) => {
    await chooseFile(page, name);
    await seeProposal(page);
    await expect(proposedRows(page)).toHaveCount(14);
    await expect(page.getByRole('list', { name: 'Vad som hittades' })).toContainText('3 saknar beslutande');
    const row = proposedRow(page, 'Kvalitetssäkra sektorns ekonomistöd');
    await expect(row.getByRole('button', { name: /^Rätta avslutas/ })).toContainText('30 april 2018');
    await expect(row.getByRole('button', { name: /^Rätta ansvarig/ })).toContainText('Ekonomichef');
  });
}

for (const [name, why] of [
  ['scanned.pdf', 'PDF-filen innehåller bara bilder, ingen text.'],
  ['old-word.doc', 'Filen är i det gamla Word- eller Excelformatet.'],
  ['protected.docx', 'Filen är skyddad med lösenord.'],
] as const) {
  test(`${name} is refused in Swedish, with what to do instead`, async ({ page }) => {
    await chooseFile(page, name);
    await expect(page.getByRole('alert')).toContainText(why);
    await expect(page.getByRole('button', { name: /^Spara/ })).toHaveCount(0);
  });
}

test('a file is dropped on the page, and its plan is saved in a review that already exists', async ({
  page,
  plans,
}) => {
  const plan = await plans.make([{ title: 'Rensa diken', deadline: '180531' }]);
  await page.goto('/importera');
  const file = await page.evaluateHandle(() => {
    const carried = new DataTransfer();
    carried.items.add(
      new File(['Åtgärd;Avslutas;Ansvarig\nLägga grus;180630;Sektorchef\n'], 'grus.csv', { type: 'text/csv' }),
    );
    return carried;
  });
  await page.getByText('Släpp filen här, eller').dispatchEvent('drop', { dataTransfer: file });
  await seeProposal(page);
  await page.getByLabel('Spara i', { exact: true }).selectOption(plan.title);
  await page.getByRole('button', { name: 'Spara 1 åtgärd' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(plan.title);
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveText([/Rensa diken/, /Lägga grus/]);

  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByText('Importen är ångrad. Inget av den är kvar.')).toBeVisible();
  await page.goto(plan.path);
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveText([/Rensa diken/]);
});
