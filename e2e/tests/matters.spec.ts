import { expect, test } from '../support/fixtures';
import { handlings, makeMatter, writeDecision } from '../support/bodies';

test.use({ world: 'decisions' });

test.beforeEach(({ page, people }) => people.signIn(page, 'secretary'));

test('a motion that has taken more than a year asks why, and keeps the answer', async ({ page, product, admin }) => {
  const matter = await makeMatter(
    { product, admin },
    { title: 'Motion om belysta gångvägar', kind: 'motion', registryNumber: 'KS 2017/0019', submittedOn: '2017-01-30' },
  );
  await page.goto('/arenden');
  await page.getByLabel('Sök ärende').fill('ks2017-19');
  await page.getByLabel('Sök ärende').press('Enter');
  const row = page.getByRole('row', { name: /Motion om belysta gångvägar/ });
  await expect(row).toContainText('1 år har gått, 27 dagar sen');
  await row.getByRole('link', { name: 'Motion om belysta gångvägar' }).click();
  await expect(page).toHaveURL(matter);

  const delay = page.getByRole('region', { name: 'Varför ärendet har dröjt' });
  await delay.getByRole('button', { name: 'Spara skälet' }).click();
  await expect(delay).toContainText('Skriv ett skäl.');
  await delay.getByLabel('Varför har det dröjt?').fill('Yttrandet väntade på en utredning');
  await delay.getByRole('button', { name: 'Spara skälet' }).click();
  await expect(delay).toContainText('Varför det har dröjt: Yttrandet väntade på en utredning');
  await page.reload();
  await expect(delay).toContainText('Yttrandet väntade på en utredning');
});

test('what a board has tabled is proposed for its next meeting, and goes there when a person says so', async ({
  page,
  product,
  admin,
}) => {
  await page.goto(await makeMatter({ product, admin }, { title: 'Taxa för trygghetslarm', kind: 'other' }));
  await page.getByRole('button', { name: 'Nytt beslut' }).click();
  await writeDecision(page, {
    body: 'Socialnämnden',
    day: '30 januari 2018',
    paragraph: '21',
    outcome: 'Bordläggning',
  });
  await expect(handlings(page)).toHaveCount(1);

  await expect(page.locator('main')).toContainText('27 februari 2018');
  await page.getByRole('button', { name: 'Ta upp då' }).click();
  await expect(handlings(page)).toHaveCount(2);
  await expect(handlings(page).filter({ hasText: 'Socialnämnden 27 februari 2018' })).toContainText('inte beslutat än');
  await expect(page.getByRole('button', { name: 'Ta upp då' })).toHaveCount(0);
});

test('what a board has sent back becomes an action when a person says who completes the papers', async ({
  page,
  product,
  admin,
}) => {
  await page.goto(await makeMatter({ product, admin }, { title: 'Riktlinje för avgifter', kind: 'other' }));
  await page.getByRole('button', { name: 'Nytt beslut' }).click();
  await writeDecision(page, {
    body: 'Socialnämnden',
    day: '30 januari 2018',
    paragraph: '22',
    outcome: 'Återremiss',
  });
  await expect(page.getByRole('table', { name: 'Åtgärder som hör till ärendet' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Lägg till åtgärden' }).click();
  const dialog = page.getByRole('dialog', { name: 'Komplettera underlaget' });
  await dialog.getByRole('button', { name: 'Lägg till åtgärden' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Skriv vem som ska göra det.');
  await dialog.getByLabel('Vem som ska göra det').fill('Utredare');
  await dialog.getByLabel(/^Klart senast/).fill('mars 2018');
  await dialog.getByRole('button', { name: 'Lägg till åtgärden' }).click();
  await expect(dialog).toHaveCount(0);
  const work = page.getByRole('table', { name: 'Åtgärder som hör till ärendet' });
  await expect(work.getByRole('row', { name: /Utredare/ })).toContainText('mars 2018');
  await expect(page.getByRole('button', { name: 'Lägg till åtgärden' })).toHaveCount(0);
});

test('a matter that is filed leaves its commission open, and says so', async ({ page }) => {
  await page.goto('/arenden');
  await page.getByRole('link', { name: 'Information om timpris i hemtjänsten' }).click();
  await expect(handlings(page).filter({ hasText: '§ 188' })).toContainText('läggs till handlingarna');
  await expect(page.locator('main')).toContainText(
    'Ärendet är avslutat, men arbetet är inte klart. En åtgärd är öppen.',
  );
  const work = page.getByRole('table', { name: 'Åtgärder som hör till ärendet' });
  await expect(work.getByRole('row', { name: /^Uppdrag-Timpris-Uppföljning/ })).toContainText('15 mars 2018');
});

test('expediering is ticked with its day, and the tick can be taken away', async ({ page, product, admin }) => {
  await page.goto(await makeMatter({ product, admin }, { title: 'Lokal för träffpunkt', kind: 'other' }));
  await page.getByRole('button', { name: 'Nytt beslut' }).click();
  await writeDecision(page, {
    body: 'Socialnämnden',
    day: '30 januari 2018',
    paragraph: '23',
    outcome: 'Bifall',
    sentTo: 'Akten\nSektorchefen',
  });
  const sent = page.getByRole('group', { name: 'Expediering' });
  const line = sent.getByRole('listitem').filter({ hasText: 'Sektorchefen' });
  await expect(line).toContainText('inte skickat');
  // The tick is shown when it has been saved.
  await sent.getByRole('checkbox', { name: 'Sektorchefen' }).click();
  await expect(line).toContainText('skickat 26 februari 2018');
  await page.reload();
  await expect(line).toContainText('skickat 26 februari 2018');
  await expect(sent.getByRole('checkbox', { name: 'Akten' })).not.toBeChecked();
  await sent.getByRole('checkbox', { name: 'Sektorchefen' }).click();
  await expect(line).toContainText('inte skickat');
});

test('a paragraph that the body already has that year is refused beside its field', async ({
  page,
  product,
  admin,
}) => {
  await page.goto(await makeMatter({ product, admin }, { title: 'Avtal om hjälpmedel', kind: 'other' }));
  const decision = { body: 'Socialnämnden', day: '30 januari 2018', paragraph: '24', outcome: 'Bifall' };
  await page.getByRole('button', { name: 'Nytt beslut' }).click();
  await writeDecision(page, decision);
  await page.getByRole('button', { name: 'Nytt beslut' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Organ', { exact: true }).selectOption(decision.body);
  await dialog.getByLabel('Sammanträde', { exact: true }).selectOption({ label: decision.day });
  await dialog.getByLabel('Paragraf').fill('§ 24');
  await dialog.getByRole('button', { name: 'Lägg till' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expect(dialog.getByLabel('Paragraf')).toHaveAttribute('aria-invalid', 'true');
});
