import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import { parse } from 'papaparse';
import { expect, test } from '../support/fixtures';
import { roadActions } from '../support/plans';

type Row = Record<string, unknown>;

async function downloaded(page: Page, link: 'Excel' | 'CSV'): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function shownTitles(page: Page): Promise<string[]> {
  const titles = await page.getByRole('table').getByRole('rowheader').getByRole('link').allInnerTexts();
  return titles.map((title) => title.replaceAll('\u00AD', ''));
}

test.beforeEach(({ page, people }) => people.signIn(page, 'reader'));

test('Excel holds what is shown: the same actions in the same order, real days and å, ä and ö', async ({
  page,
  plans,
}) => {
  const plan = await plans.make(roadActions());
  await page.goto(`${plan.path}?sort=deadline&descending=true&group=none`);
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(3);

  const { name, bytes } = await downloaded(page, 'Excel');
  const book = read(bytes, { cellDates: true, UTC: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  const rows = utils.sheet_to_json<Row>(sheet ?? {}, { UTC: true });
  expect(name).toBe('genomforandeplan-2018-02-26.xlsx');
  expect(rows.map((row) => row['Åtgärd'])).toEqual(await shownTitles(page));
  expect(rows.map((row) => row['Avslutas'])).toEqual(
    ['2018-10-31', '2018-04-30', '2018-03-31'].map((day) => new Date(`${day}T00:00:00Z`)),
  );
  expect(rows[0]).toMatchObject({ Åtgärd: 'Märka ut övergångar', Ansvarig: 'Ekonomichef', Översyn: plan.title });
  expect(rows[1]).toMatchObject({ Beslutande: 'Kommunfullmäktige', 'Planens ord': '180430' });
});

test('CSV holds what is shown after a search, and opens right in a Swedish Excel', async ({ page, plans }) => {
  const plan = await plans.make(roadActions());
  await page.goto(`${plan.path}?q=${encodeURIComponent('gångvägar')}`);
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(1);

  const { name, bytes } = await downloaded(page, 'CSV');
  expect(name).toBe('genomforandeplan-2018-02-26.csv');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data, meta } = parse<Row>(bytes.toString('utf8').slice(1), { header: true, skipEmptyLines: true });
  expect(meta.delimiter).toBe(';');
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    Åtgärd: 'Inventera gångvägar',
    Avslutas: '2018-03-31',
    Beslutande: 'Kommundirektör',
  });
  expect(data.map((row) => row['Åtgärd'])).toEqual(await shownTitles(page));
});
