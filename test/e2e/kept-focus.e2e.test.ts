import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { signInAt, type Portal } from './support/person';

jest.setTimeout(120_000);

interface Found {
  readonly inspections: {
    readonly nodes: readonly {
      readonly id: string;
      readonly actions: readonly { readonly name: string; readonly allowed: boolean }[];
      readonly journal: { readonly edges: readonly object[] };
    }[];
  };
}

// A pressed button that goes away with its work done does not take the keyboard with it.
describe('the keyboard after a button has gone', () => {
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

  async function openCase(
    portal: Portal,
    email: string,
    fits: (found: Found['inspections']['nodes'][number]) => boolean,
  ): Promise<Page> {
    const caller = await server.signedIn(email);
    const { inspections } = await caller.run<Found>(
      '{ inspections(first: 50) { nodes { id actions { name allowed } journal(first: 30) { edges { cursor } } } } }',
    );
    const id = inspections.nodes.find(fits)?.id;
    if (!id) throw new Error(`no case of ${email} fits`);
    const at = `${portal === 'agency' ? 'inspections' : 'cases'}/${id}`;
    return signInAt({ browser, url: server.url, portal, email, at, language: 'kk' });
  }

  const running = (): Promise<Page> =>
    openCase('agency', 'inspector.almaty@agency.demo', ({ actions }) =>
      actions.some(({ name, allowed }) => name === 'recordChecklistAnswer' && allowed),
    );

  async function press(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  }

  const standsIn = (page: Page, selector: string) =>
    page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);

  test('taking back what was typed, and saving it, leave the keyboard on the point of the checklist', async () => {
    const page = await running();
    const point = page.locator('#checklist li.point').first();
    const choose = async (): Promise<void> => {
      await point.locator('input[value=NOT_APPLICABLE]').focus();
      await page.keyboard.press('Space');
      await point.locator('textarea').fill('Бұл объектіге қатысты емес');
    };
    await choose();
    await press(page, 'Жазғаннан бас тарту');
    await standsIn(page, '#checklist li.point');
    await choose();
    await press(page, 'Жауапты сақтау');
    await standsIn(page, '#checklist li.point');
    await page.context().close();
  });

  test.each([
    ['agency', 'inspector.almaty@agency.demo'],
    ['subject', 'head@almaty-city.demo'],
  ] as const)('the %s portal: earlier entries leave it at the journal', async (portal, email) => {
    const page = await openCase(
      portal,
      email,
      ({ journal }) => journal.edges.length > 6 && journal.edges.length < 25,
    );
    // The Agency's journal stands folded till it is asked for.
    if (portal === 'agency') await page.locator('#journal .card-fold').click();
    await press(page, 'Бұрынғы жазбалар');
    await standsIn(page, '#journal h2');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate('document.activeElement === document.body')).toBe(false);
    await page.context().close();
  });
});
