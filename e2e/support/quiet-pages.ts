import type { BrowserContext } from '@playwright/test';

/** The browser's own note of an answer that was no; what the page makes of it is what the tests look at. */
const REFUSED_ANSWER = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Scripts of the test's own tools, which they put in every frame: the frame of a mail runs none. */
const KEPT_OUT_OF_A_MAIL = /^Blocked script execution in '.*' because the document's frame is sandboxed/;

/** What a page must never do: fail, complain in the console, or ask another host for anything. */
export function troublesIn(context: BrowserContext, origin: string): string[] {
  const troubles: string[] = [];
  context.on('weberror', (failure) => troubles.push(`Error in the page: ${failure.error().message}`));
  context.on('console', (message) => {
    const isExpected = [REFUSED_ANSWER, KEPT_OUT_OF_A_MAIL].some((known) => known.test(message.text()));
    if (['error', 'warning'].includes(message.type()) && !isExpected) {
      troubles.push(`Console: ${message.text()}`);
    }
  });
  context.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) troubles.push(`Request to another host: ${request.url()}`);
  });
  return troubles;
}
