import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

const DOCUMENTS = join(__dirname, '..', '..', 'api', 'test', 'fixtures', 'documents');

/** Pastes a text in the field of the import page and presses the button, as a person would. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.goto('/importera');
  await page.getByLabel(/^Markera tabellen i Word/).fill(text);
  await page.getByRole('button', { name: 'Läs texten' }).click();
}

/** Chooses one of the small documents that the readers of the API are tested with. */
export async function chooseFile(page: Page, name: string): Promise<void> {
  await page.goto('/importera');
  await page.getByLabel('Välj fil').setInputFiles(join(DOCUMENTS, name));
}

/** The rows that are proposed for the plan, without the heading rows. */
export function proposedRows(page: Page): Locator {
  return page
    .getByRole('region', { name: 'Så har vi förstått den' })
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox') });
}

/** The proposed row with this action. */
export function proposedRow(page: Page, title: string): Locator {
  return proposedRows(page).filter({ has: page.getByRole('checkbox', { name: `Ta med ${title}`, exact: true }) });
}

/** Waits until the document has been read and its proposal is shown. */
export async function seeProposal(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Granska innan planen sparas');
  await expect(page.getByRole('region', { name: 'Spara importen' })).toBeVisible();
}
