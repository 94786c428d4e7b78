import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { settle, signInAt, signInByForm } from './support/person';

jest.setTimeout(120_000);

/** Relative luminance after WCAG of a colour as the browser writes it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

// What somebody at the keyboard sees and reaches, in both portals.
describe('at the keyboard', () => {
  let server: TestServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  interface Stop {
    readonly name: string;
    readonly ring: string;
    readonly colour: string;
    readonly paper: string;
    readonly inside: boolean;
    /** the page itself: where the browser's own controls would come */
    readonly page: boolean;
  }

  /** Where the focus stands, and the ring around it beside the first paper under it. */
  const stop = (page: Page) =>
    page.evaluate<Stop>(`(() => {
      const here = document.activeElement;
      const look = getComputedStyle(here);
      const papers = [];
      for (let at = here.parentElement; at; at = at.parentElement) papers.push(getComputedStyle(at).backgroundColor);
      return {
        page: here === document.body,
        name: here.getAttribute('aria-label') ?? here.id + ' ' + here.textContent.trim().slice(0, 40),
        ring: look.outlineStyle + ' ' + look.outlineWidth,
        colour: look.outlineColor,
        paper: papers.find((paper) => paper !== 'rgba(0, 0, 0, 0)') ?? 'rgb(255, 255, 255)',
        inside: here.closest('form.dialog') !== null,
      };
    })()`);

  async function walk(page: Page, key: string, steps: number): Promise<Stop[]> {
    const stops: Stop[] = [];
    for (let step = 0; step < steps; step += 1) {
      stops.push(await stop(page));
      await page.keyboard.press(key);
    }
    return stops;
  }

  async function agencyDialog(): Promise<Page> {
    const page = await signInAt({
      browser,
      url: server.url,
      portal: 'agency',
      email: 'admin@agency.demo',
      at: 'subjects',
    });
    await page.getByRole('button', { name: 'Register a subject' }).focus();
    await page.keyboard.press('Enter');
    return page;
  }

  async function subjectDialog(): Promise<Page> {
    const answer = await (
      await server.signedIn('head@almaty-city.demo')
    ).run<{ inspections: { nodes: { id: string; requests: { state: string }[] }[] } }>(
      '{ inspections(first: 50) { nodes { id requests { state } } } }',
    );
    const asked = answer.inspections.nodes.find(({ requests }) =>
      requests.some(({ state }) => state === 'SENT'),
    );
    const page = await signInAt({
      browser,
      url: server.url,
      portal: 'subject',
      email: 'head@almaty-city.demo',
      at: `cases/${asked?.id}`,
    });
    await page
      .getByRole('button', { name: /^Answer/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    return page;
  }

  test.each([
    ['agency', agencyDialog],
    ['subject', subjectDialog],
  ])(
    'a dialog of the %s portal leads through all of its parts and round again',
    async (_portal, openDialog) => {
      const page = await openDialog();
      await page.getByRole('dialog').waitFor();
      await page.waitForFunction(() =>
        document.activeElement?.matches('form.dialog :is(input, select, textarea)'),
      );
      const steps = await page
        .locator('form.dialog')
        .locator('input, select, textarea, button:not([tabindex="-1"])')
        .count();
      const there = await walk(page, 'Tab', steps + 1);
      expect(there.filter(({ inside }) => !inside)).toEqual([]);
      expect(new Set(there.map(({ name }) => name)).size).toBe(steps);
      expect(there[steps]?.name).toBe(there[0]?.name);
      await page.keyboard.press('Shift+Tab');
      const back = await walk(page, 'Shift+Tab', steps + 1);
      expect(back.filter(({ inside }) => !inside)).toEqual([]);
      expect(new Set(back.map(({ name }) => name)).size).toBe(steps);
      await page.context().close();
    },
  );

  test('Tab leaves a search field whose list stands open for the next field', async () => {
    const page = await agencyDialog();
    const territory = page.getByRole('dialog').getByRole('combobox', { name: 'Territory' });
    await territory.focus();
    await page.locator('li[role=option]:visible').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('combobox');
    await page.context().close();
  });

  test.each([
    ['agency', 'head.almaty@agency.demo', ['', 'inspections', 'subjects', 'deadlines']],
    ['subject', 'head@almaty-city.demo', ['', 'cases', 'reports']],
  ] as const)(
    'every stop of the %s portal is ringed, and the ring stands out',
    async (portal, email, paths) => {
      const page = await signInAt({ browser, url: server.url, portal, email });
      for (const path of paths) {
        if (path !== '') await page.goto(`${server.url}/${portal}/${path}`);
        await settle(page);
        await page.keyboard.press('Tab');
        const stops = (await walk(page, 'Tab', 30)).filter((at) => !at.page);
        expect(stops.filter(({ ring }) => ring !== 'solid 3px')).toEqual([]);
        expect(stops.filter(({ colour, paper }) => contrast(colour, paper) < 3)).toEqual([]);
      }
      await page.context().close();
    },
  );

  test.each(['agency', 'subject'])(
    'an empty sign-in at the %s portal leads to its first field',
    async (portal) => {
      // None of the three languages is asked for: the state language it is.
      const context = await browser.newPerson({ locale: 'de-DE' });
      const page = await context.newPage();
      await page.goto(`${server.url}/${portal}/sign-in`);
      await page.locator('form button[type=submit]').click();
      const email = page.locator('input[type=email]');
      await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'email');
      expect(await email.getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator(`[id="${await email.getAttribute('aria-describedby')}"]`).textContent()).toBe(
        'Бұл өрісті толтырыңыз',
      );
      await context.close();
    },
  );

  test('the menu of a narrow screen takes the keyboard and gives it back', async () => {
    const person = { portal: 'agency', email: 'head.almaty@agency.demo', width: 390 } as const;
    const page = await signInByForm({ browser, url: server.url, ...person });
    const button = page.getByRole('button', { name: 'Menu' });
    // Whoever comes in from the sign-in page is led to the heading first.
    await settle(page);
    await page.waitForFunction(() => document.activeElement?.matches('h1'));
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('#navigation a'));
    await page.keyboard.press('Escape');
    expect(await button.evaluate((menu) => menu === document.activeElement)).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await page.context().close();
  });

  test('a filter of one’s work keeps the keyboard', async () => {
    const person = { portal: 'agency', email: 'inspector.almaty@agency.demo' } as const;
    const page = await signInByForm({ browser, url: server.url, ...person });
    const filter = page.locator('main select').first();
    await page.waitForFunction(() => document.activeElement?.matches('h1'));
    await settle(page);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) {
      await filter.focus();
      await page.keyboard.press(key);
      await settle(page);
      expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    }
    await page.context().close();
  });

  test('an empty answer marks its field and takes the keyboard there', async () => {
    const page = await subjectDialog();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Send the answer' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    await page.keyboard.press('Escape');
    const links = page.locator('.documents a, .files a');
    expect(await links.count()).toBeGreaterThan(0);
    for (const link of await links.all()) {
      expect(await link.getAttribute('target')).toBe('_blank');
      expect(await link.textContent()).toContain('opens in a new tab');
    }
    await page.context().close();
  });

  test.each([
    ['agency', 'head.almaty@agency.demo', 'subjects/99999', 'no such subject'],
    ['agency', 'head.almaty@agency.demo', 'nowhere/at/all', 'no such page'],
    ['subject', 'head@almaty-city.demo', 'nowhere', 'no such page'],
  ] as const)('%s, %s: %s says that it is not there', async (portal, email, path, words) => {
    const page = await signInAt({ browser, url: server.url, portal, email, at: path });
    await page.getByText(new RegExp(words, 'i')).first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`/${portal}/${path}`);
    await page.context().close();
  });

  test('the tab is named by the case that it shows', async () => {
    const page = await signInAt({
      browser,
      url: server.url,
      portal: 'agency',
      email: 'head.almaty@agency.demo',
      at: 'inspections',
    });
    const row = page.locator('[data-row-link]').first();
    const number = (await row.textContent())?.trim() ?? 'nothing';
    await row.click();
    await page.waitForURL(/inspections\/\d+$/);
    await settle(page);
    const heading = (await page.locator('h1').textContent())?.trim() ?? '';
    expect(await page.title()).toContain(heading);
    expect(await page.title()).toContain(number);
    await page.context().close();
  });

  test('the ring stands around buttons of every colour', async () => {
    const page = await agencyDialog();
    await page.getByRole('dialog').waitFor();
    for (const name of ['Cancel', 'Enter in the register']) {
      await page.getByRole('dialog').getByRole('button', { name, exact: true }).focus();
      expect(await stop(page)).toMatchObject({ ring: 'solid 3px', colour: 'rgb(179, 92, 0)' });
    }
    await page.context().close();
  });
});
