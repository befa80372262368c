import { expect, test } from '../support/fixtures';
import { handlings, makeBody, openCalendar, writeDecision } from '../support/bodies';

// The product is started again on a later day, which no other file may see.
test.use({ world: 'from calendar to decision' });

const ACTION = 'Ny lokal för mottagningen';

test('from a pasted year of meetings to an action that is done and, apart from that, approved', async ({
  page,
  otherPage,
  people,
  plans,
  product,
  admin,
}) => {
  await makeBody({ product, admin }, 'Byggnadsnämnden', 'board');
  await makeBody({ product, admin }, 'Byggnadsutskottet', 'committee');
  const plan = await plans.make([
    { title: ACTION, deadline: '180531', responsible: 'Sektorchef', deciders: 'Byggnadsnämnden' },
  ]);
  const way = page.getByRole('complementary').getByRole('region', { name: 'Vägen till beslut' });
  await people.signIn(page, 'secretary');

  await test.step('without a calendar the way is unknown, and it is said why', async () => {
    await page.goto(`${plan.path}?atgard=${plan.actions[0]?.id ?? ''}`);
    await expect(way).toContainText('Sammanträdena för byggnadsnämnden är inte inlagda i kalendern.');
  });

  await test.step('the secretary pastes the meetings of both bodies', async () => {
    await page.goto('/namnder');
    await page.getByRole('link', { name: 'Lägg in årets sammanträden' }).click();
    await page
      .getByLabel(/^Kopiera dagarna/)
      .fill('Byggnadsnämnden: 20 mars, 17 april, 22 maj\nByggnadsutskottet: 8 mars, 5 april, 9 maj');
    await page.getByRole('button', { name: 'Läs planen' }).click();
    await page.getByRole('button', { name: 'Spara 6 sammanträden' }).click();
    await expect(page.getByRole('row', { name: /^Byggnadsnämnden/ })).toContainText('20 mars 2018');
  });

  await test.step('who prepares, and how long before the papers are due', async () => {
    await page.goto('/installningar/organ');
    for (const { body, preparedBy, days } of [
      { body: 'Byggnadsnämnden', preparedBy: 'Byggnadsutskottet', days: '12' },
      { body: 'Byggnadsutskottet', preparedBy: null, days: '10' },
    ]) {
      await page.getByRole('button', { name: `Ändra ${body}`, exact: true }).click();
      const dialog = page.getByRole('dialog', { name: body });
      if (preparedBy) await dialog.getByLabel('Bereds av').selectOption(preparedBy);
      await dialog.getByLabel('Papper in').fill(days);
      await dialog.getByRole('button', { name: 'Spara' }).click();
      await expect(dialog).toHaveCount(0);
      await expect(page.getByRole('row', { name: new RegExp(`^${body}`) })).toContainText(`${days} dagar före`);
    }
  });

  await test.step('a circle of preparing bodies is refused with the names in it', async () => {
    await page.getByRole('button', { name: 'Ändra Byggnadsutskottet', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Byggnadsutskottet' });
    await dialog.getByLabel('Bereds av').selectOption('Byggnadsnämnden');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await expect(dialog.getByRole('alert')).toContainText(/cirkel|varandra/);
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
  });

  await test.step('the action shows the day behind its deadline', async () => {
    await page.goto(`${plan.path}?atgard=${plan.actions[0]?.id ?? ''}`);
    // Ten days before 9 May is a Sunday, so the papers are due the Friday before.
    await expect(way.getByRole('listitem')).toHaveText([
      'Papper in till byggnadsutskottet senast 27 april 2018, om 60 dagar',
      'Byggnadsutskottet bereder 9 maj 2018',
      'Byggnadsnämnden beslutar 22 maj 2018',
    ]);
  });

  await test.step('it is put on the agenda', async () => {
    await way.getByRole('button', { name: 'Anmäl till sammanträde i Byggnadsnämnden' }).click();
    const dialog = page.getByRole('dialog', { name: 'Anmäl till byggnadsnämnden' });
    await expect(dialog.getByLabel('Vilket sammanträde?')).toContainText('22 maj 2018');
    await dialog.getByRole('button', { name: 'Anmäl till sammanträde' }).click();
    await expect(way).toContainText('På dagordningen');
  });

  await test.step('before the meeting is moved it is said what follows', async () => {
    await openCalendar(page, 'Byggnadsnämnden');
    await page.getByRole('button', { name: 'Ändra sammanträdet 22 maj 2018' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ändra sammanträdet 22 maj 2018' });
    await dialog.getByLabel('Dag', { exact: true }).fill('29 maj 2018');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    const told = dialog.getByRole('group', { name: 'Det här händer' });
    await expect(told).toContainText(ACTION);
    await expect(told.getByRole('deletion')).toHaveText('22 maj 2018');
    await expect(told.getByRole('insertion')).toHaveText('29 maj 2018');
    await expect(page.getByRole('row', { name: /22 maj 2018/ })).toHaveCount(1);
    await dialog.getByLabel(/^Varför flyttas det/).fill('Salen är upptagen');
    await dialog.getByRole('button', { name: 'Flytta sammanträdet' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('row', { name: /^29 maj 2018/ })).toContainText('Salen är upptagen');
  });

  await product.wakeOn('2018-05-29');

  await test.step('the sector chief reports klar, which is not godkänd', async () => {
    await people.signIn(otherPage, 'responsible', ['Sektorchef']);
    await otherPage.goto(plan.path);
    const row = otherPage.getByRole('row', { name: new RegExp(ACTION) });
    await otherPage.getByRole('link', { name: ACTION, exact: true }).click();
    await otherPage.getByRole('complementary').getByRole('button', { name: 'Uppdatera läget' }).click();
    const dialog = otherPage.getByRole('dialog', { name: 'Uppdatera läget' });
    await dialog.getByLabel('Klar', { exact: true }).check();
    await dialog.getByRole('button', { name: 'Spara läget' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(row).toContainText(/klar 29 maj 2018/i);
    await expect(row).toContainText('Väntar på godkännande av Byggnadsnämnden');
    await expect(row).not.toContainText('Godkänd');
  });

  await test.step('the secretary writes down what the board decided', async () => {
    await people.signIn(page, 'secretary');
    await page.goto(`${plan.path}?atgard=${plan.actions[0]?.id ?? ''}`);
    await page.getByRole('complementary').getByRole('link', { name: ACTION }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ACTION);
    await handlings(page)
      .filter({ hasText: 'Byggnadsnämnden 29 maj 2018' })
      .getByRole('button', { name: /^Skriv in beslutet/ })
      .click();
    await writeDecision(page, { paragraph: '41', outcome: 'Bifall', clauses: 'Byggnadsnämnden godkänner lokalen.' });
    await expect(handlings(page)).toContainText('§ 41');
    await expect(handlings(page)).toContainText('bifall');
  });

  await test.step('klar and godkänd are told apart', async () => {
    await page.goto(plan.path);
    const row = page.getByRole('row', { name: new RegExp(ACTION) });
    await expect(row).toContainText(/klar 29 maj 2018/i);
    await expect(row).toContainText('Godkänd 29 maj 2018 § 41');
    await page.getByRole('link', { name: ACTION, exact: true }).click();
    await expect(way).toContainText('Bifall 29 maj 2018 § 41');
    await expect(way.getByRole('link', { name: /^Öppna ärendet/ })).toBeVisible();
  });
});
