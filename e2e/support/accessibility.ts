import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules about nothing but colours, which are all that differs in the dark. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];
export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 844 };

/** Expects that no rule of WCAG 2.2 AA that a program can judge is broken; `rules` asks for only these. */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  // Evaluated rather than added as a script, which the product's own policy rightly stops.
  await page.evaluate(`window.axe || (() => { ${axe.source} })()`);
  const options: axe.RunOptions = {
    runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: WCAG },
    resultTypes: ['violations'],
  };
  const { violations } = await page.evaluate((asked) => window.axe.run(document, asked), options);
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)}: ${failureSummary ?? ''}`),
  );
  expect(told).toEqual([]);
}

/** Expects that nothing stands outside the screen to the right. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, shown } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }));
  expect(wide, 'the page is wider than the screen').toBeLessThanOrEqual(shown);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
