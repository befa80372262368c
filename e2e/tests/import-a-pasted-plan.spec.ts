import { pasteText, proposedRow, proposedRows, seeProposal } from '../support/imports';
import { expect, test } from '../support/fixtures';
import { TIMETABLE, TWO_TABLES } from '../support/pasted-plans';

test.beforeEach(({ page, people }) => people.signIn(page, 'plan-lead'));

test('the two tables of a plan are pasted, understood, mended, saved and taken back', async ({ page }) => {
  const sums = page.getByRole('list', { name: 'Vad som hittades' });

  await test.step('fourteen actions are understood, and three lack who decides', async () => {
    await pasteText(page, TWO_TABLES);
    await seeProposal(page);
    await expect(proposedRows(page)).toHaveCount(14);
    await expect(sums).toContainText('14 åtgärder');
    await expect(sums).toContainText('3 saknar beslutande');
    await expect(page.getByText('Vi hittade 14 åtgärder i två avsnitt. Inget är sparat än.')).toBeVisible();
  });

  await test.step('what is uncertain is marked with its reason', async () => {
    await expect(proposedRow(page, 'Budget och uppföljning')).toContainText('Slutdatum infaller på påskafton.');
    await expect(proposedRow(page, 'Delegering')).toContainText('Beslutande är flera organ');
    const split = proposedRow(
      page,
      'Plan för kompetensutveckling ekonomi och förbättrad budget och uppföljningsprocess',
    );
    await expect(split).toContainText('Det sista är slutdatum, de andra är delmål.');
    await expect(split).toContainText('28 februari 2018');
    await expect(split).toContainText('30 april 2018');
    await page.getByRole('button', { name: /^Visa bara osäkra/ }).click();
    await expect(proposedRow(page, 'Introduktion av nya chefer')).toHaveCount(0);
    await expect(page).toHaveURL(/osakra=1/);
    await page.getByRole('button', { name: 'Visa alla rader' }).click();
    await expect(proposedRows(page)).toHaveCount(14);
  });

  await test.step('a cell is mended where it stands', async () => {
    const row = proposedRow(page, 'Samverkan mellan nämnderna och sektorns personal');
    await row.getByRole('button', { name: /^Rätta beslutande/ }).click();
    await page.getByLabel('Beslutande').fill('Kommunstyrelsen');
    await page.getByLabel('Beslutande').press('Enter');
    await expect(row.getByRole('button', { name: /^Rätta beslutande/ })).toContainText('Kommunstyrelsen');
    await expect(row).toContainText('rättad');
    await expect(row.getByRole('button', { name: /^Rätta beslutande/ })).toBeFocused();
    await expect(sums).toContainText('2 saknar beslutande');
  });

  await test.step('a row is left out and taken in again', async () => {
    const box = page.getByRole('checkbox', { name: 'Ta med Verksamhetsutveckling' });
    await box.uncheck();
    await expect(page.getByRole('button', { name: 'Spara 13 åtgärder' })).toBeVisible();
    await box.check();
    await expect(page.getByRole('button', { name: 'Spara 14 åtgärder' })).toBeVisible();
  });

  const title = 'Genomförandeplan, inklistrad';
  await test.step('all of it is saved, and the page of the review shows it', async () => {
    await page.getByLabel('Översynens namn').fill(title);
    await page.getByRole('button', { name: 'Spara 14 åtgärder' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(14);
    await expect(page.getByText('Planen har 14 åtgärder.')).toBeVisible();
  });
  const address = page.url();

  await test.step('each action tells where it came from, in the words of the document', async () => {
    await page.getByRole('link', { name: 'Delegering', exact: true }).click();
    const panel = page.getByRole('complementary');
    await expect(panel.getByRole('heading', { name: 'Källa' })).toBeVisible();
    await expect(panel).toContainText('Inklistrad tabell, tabell 1, rad 2. Så här stod det:');
    await expect(panel).toContainText('KS/Nämnderna');
    await expect(panel).toContainText('”180430” i planen');
  });

  await test.step('the whole import is taken back, and the review is gone', async () => {
    await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Importera' }).click();
    await page.getByRole('button', { name: 'Ångra importen av Inklistrad tabell' }).first().click();
    await expect(page.getByRole('row', { name: /Inklistrad tabell/ }).first()).toContainText('Ångrad');
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översynen kan inte visas');
    await page.goto('/oversyner');
    await expect(page.getByRole('link', { name: 'Översyn av sektorn för omsorg och välfärd' })).toBeVisible();
    await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  });
});

test('a pasted timetable gives phases, months and the bodies that meet', async ({ page }) => {
  await pasteText(page, TIMETABLE);
  await seeProposal(page);
  const timetable = page.getByRole('region', { name: 'Tidplanen' });
  await expect(timetable.getByRole('row', { name: /^Fas 2 / })).toContainText('januari–mars 2016');
  await expect(timetable.getByRole('row', { name: /Fastställa projektdirektiv/ })).toContainText('oktober 2015');
  await expect(
    timetable.getByRole('row', { name: /handläggare vid behov|Referensgrupp med handläggare/ }).last(),
  ).toContainText('vid behov');

  await page.getByLabel('Översynens namn').fill('Tidplan, inklistrad');
  await page.getByRole('button', { name: /^Spara/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tidplan, inklistrad');
  await expect(page.getByRole('table', { name: /^Fas 1/ })).toContainText('Fastställa projektdirektiv i styrgrupp');
  await expect(page.getByRole('row', { name: /Presentation och beslut på äldrenämnden/ })).toContainText('maj 2016');
});

test('a personal identity number in the text is masked, told where it stood, and never shown', async ({ page }) => {
  const number = '640823-3234';
  await pasteText(
    page,
    `Åtgärd\tAvslutas\tAnsvarig\nRinga ${number} om bygget\t180430\tSektorchef\nGjuta plattan\t180531\tSektorchef`,
  );
  await seeProposal(page);
  await expect(proposedRow(page, 'Ringa [personnummer borttaget] om bygget')).toBeVisible();
  await expect(page.getByText(/Ett personnummer har tagits bort/)).toContainText('på rad 2');
  await expect(page.locator('body')).not.toContainText(number);
  await expect(page.locator('body')).not.toContainText('3234');
});

test('a text about several persons is refused as a whole, with the lines and without the numbers', async ({ page }) => {
  const numbers = ['640823-3234', '121212-1212', '670919-9530'];
  await pasteText(
    page,
    ['Åtgärd\tAvslutas\tAnsvarig', ...numbers.map((number) => `Besöka ${number}\t180430\tSektorchef`)].join('\n'),
  );
  await expect(page.getByRole('alert')).toContainText('Texten innehåller personnummer');
  await expect(page.getByRole('alert')).toContainText(/rad 2.*rad 3.*rad 4/);
  await expect(page.locator('main')).not.toContainText(/\d{6}-\d{4}/);
  await expect(page.getByText('Inget har sparats i någon plan.')).toBeVisible();

  await page.getByRole('link', { name: 'Rätta texten och försök igen' }).click();
  await expect(page.getByLabel(/^Markera tabellen i Word/)).toHaveValue(/^Åtgärd\tAvslutas/);
});

test('an empty field is told, and a proposal can be thrown away', async ({ page }) => {
  await page.goto('/importera');
  await page.getByRole('button', { name: 'Läs texten' }).click();
  await expect(page.getByRole('alert')).toHaveText(/Klistra in tabellen i fältet först\./);

  await pasteText(page, 'Åtgärd\tAvslutas\tAnsvarig\nMåla staketet\t180430\tSektorchef');
  await seeProposal(page);
  await page.getByRole('button', { name: 'Kasta' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kasta förslaget' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hämta in en plan');
});
