import { expectAccessible, expectNoSidewaysScroll } from '../support/accessibility';
import { expect, test } from '../support/fixtures';

test.use({ world: 'phases' });

test('a phase is said to have no decision, and an oral report leaves a record that the board reads', async ({
  page,
  people,
}) => {
  await people.signIn(page, 'plan-lead');
  await page.goto('/oversyner');
  await page.getByRole('link', { name: /kundvalet för hemtjänst/ }).click();
  const phases = page.getByRole('region', { name: 'Faser och beslut' });
  const second = phases.getByRole('row', { name: /^Fas 2/ });
  await expect(second).toContainText('Fas 2 har börjat, men beslutet om fas 1 i styrgruppen är inte fattat.');

  await second.getByRole('button', { name: 'Välj beslut … för Fas 2' }).press('Enter');
  const gate = page.getByRole('dialog', { name: 'Beslut som avslutar Fas 2' });
  await gate.getByLabel('Beslut ej planerat').check();
  await gate.getByLabel('Varför inte?').fill('Fas 2 och 3 redovisas tillsammans.');
  await gate.getByRole('button', { name: 'Spara' }).click();
  await expect(gate).toHaveCount(0);
  await expect(second).toContainText('Beslut ej planerat');
  await expect(second).not.toContainText('Fas 2 saknar beslut');
  await phases.getByRole('button', { name: /^Ja, det är beslutet/ }).click();
  await expect(phases.getByRole('row', { name: /^Analysfas/ })).toContainText('Beslut inte fattat');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Muntlig delrapport till äldrenämnden och socialnämnden' }).click();
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Läget för de kommersiella villkoren.');
  await panel.getByRole('button', { name: 'Skriv in att den är given till Socialnämnden' }).click();
  const told = page.getByRole('dialog', { name: 'Redovisat för socialnämnden' });
  await told.getByLabel('När gavs den?').fill('180220');
  await told.getByRole('button', { name: 'Spara' }).click();
  await expect(told).toContainText('Skriv i en rad eller två vad som sades.');
  await told.getByLabel('Vad sades?').fill('Villkoren gicks igenom.');
  await told.getByRole('button', { name: 'Spara' }).click();
  await expect(panel).toContainText('Given 20 februari 2018');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.goto('/namnder');
  await page.getByRole('link', { name: 'Socialnämnden', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Redovisat för nämnden' })).toContainText('Villkoren gicks igenom.');
});
