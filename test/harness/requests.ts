import type { BrowserContext, Page, Request } from 'playwright-core';

const underWay = new WeakMap<Page, Set<Request>>();
/** A machine of CI may be six times slower than another; who waits in vain waits longer, and nobody else. */
const PATIENCE = 60_000;
const TWO_FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';

/** Keeps count of what each page of a person waits for. What never ends, a stream of events, is not waited for. */
export function countRequests(context: BrowserContext): void {
  context.on('page', (page) => {
    const open = new Set<Request>();
    underWay.set(page, open);
    page.on('request', (request) => {
      if (request.resourceType() !== 'eventsource') open.add(request);
    });
    page.on('requestfinished', (request) => open.delete(request));
    page.on('requestfailed', (request) => open.delete(request));
  });
}

/**
 * Every request of the page is answered, and drawing the answers has asked for nothing more: what an answer leads to
 * is asked within the two frames that follow it, so two looks in a row must find nothing under way.
 */
export async function untilAnswered(page: Page): Promise<void> {
  const open = underWay.get(page);
  if (open === undefined) throw new Error('the page is nobody’s: its person was not made by newPerson');
  const until = Date.now() + PATIENCE;
  for (let quiet = 0; quiet < 2; quiet = open.size === 0 ? quiet + 1 : 0) {
    await page.evaluate(TWO_FRAMES);
    if (Date.now() > until)
      throw new Error(`still waited for: ${[...open].map((request) => request.url()).join(', ')}`);
  }
}
