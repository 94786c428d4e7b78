import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import {
  openBrowser,
  startTestServer,
  type GraphqlClient,
  type TestBrowser,
  type TestServer,
} from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';

const INSPECTOR = 'inspector.almaty@agency.demo';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
interface Point {
  id: string;
  number: string;
  answer: string | null;
  note: string | null;
  evidence: { name: string; mediaType: string }[];
}
interface Found {
  id: string;
  version: number;
  checklist: { points: Point[] };
}
const CASE = 'id version checklist { points { id number answer note evidence { name mediaType } } }';

// An inspector in a building without a network: the checklist goes along, is answered there, and sends itself afterwards.
describe('a checklist on a phone without a network', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let page: Page;
  let client: GraphqlClient;
  let id: string;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
    client = await server.signedIn(INSPECTOR);
    const { inspections } = await client.run<{ inspections: { nodes: Found[] } }>(
      `{ inspections(first: 50, filter: { state: [IN_PROGRESS], inspectorMe: true }) { nodes { ${CASE} } } }`,
    );
    const open = inspections.nodes.find(
      ({ checklist }) => checklist.points.filter(({ answer }) => answer === null).length >= 3,
    );
    if (!open) throw new Error('no running inspection with three open points');
    id = open.id;
    const at = `inspections/${id}`;
    page = await signInAt({ browser, url: server.url, portal: 'agency', email: INSPECTOR, at, width: 360 });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const point = (index: number): Locator => page.locator('.field-point').nth(index);
  const choose = (index: number, answer: string) =>
    point(index).getByRole('radio', { name: answer, exact: true }).check();
  async function read(): Promise<Found> {
    return (
      await client.run<{ inspection: Found }>(`query ($id: ID!) { inspection(id: $id) { ${CASE} } }`, { id })
    ).inspection;
  }

  test('[clause 17] [clause 31] it is taken along: the page and the checklist lie on the device, nothing else', async () => {
    await page.getByRole('link', { name: 'Fill in on a phone' }).click();
    await page.waitForURL(/\/field\/\d+$/);
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take along' }).click();
    await page.getByRole('button', { name: 'Remove from the device' }).waitFor({ timeout: 30_000 });
    const kept = await page.evaluate<string[]>(
      `caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys()))))
        .then((lists) => lists.flat().map(({ url }) => new URL(url).pathname))`,
    );
    expect(kept.length).toBeGreaterThan(5);
    for (const path of kept) expect(path).toMatch(/^\/agency\/(index\.html|assets\/[^/]+)$/);
    const shell = await client.fetch('/agency/sw.js');
    expect([shell.status, shell.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  }, 60_000);

  test('[clause 17] [clause 31] a second window of the browser follows what the first takes along and leaves behind', async () => {
    const sheet = await page.context().newPage();
    const list = await page.context().newPage();
    await sheet.goto(page.url());
    await list.goto(`${server.url}/agency/field`);
    const inList = list.locator(`a[href$="/field/${id}"]`);
    const take = (of: Page) => of.getByRole('button', { name: 'Take along' });
    const leave = (of: Page) => of.getByRole('button', { name: 'Remove from the device' });
    await leave(sheet).waitFor();
    await inList.waitFor();
    await leave(sheet).click();
    await take(page).waitFor();
    await inList.waitFor({ state: 'detached' });
    await take(page).click();
    await leave(sheet).waitFor({ timeout: 30_000 });
    await inList.waitFor();
    await leave(page).waitFor();
    await Promise.all([sheet.close(), list.close()]);
  });

  test('[clause 17] without a network three points are answered, one with a photograph, and nothing is lost by a restart', async () => {
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('No network: what you answer is kept on the device').waitFor();
    await choose(0, 'Met');
    await choose(1, 'Violated');
    await point(1).getByLabel('Description of the violation').fill('Twelve days late');
    await point(1).getByLabel('Severity').selectOption({ label: 'Minor' });
    await point(1)
      .locator('input[type=file]')
      .setInputFiles({ name: 'board.png', mimeType: 'image/png', buffer: PIXEL });
    await point(1)
      .getByRole('img', { name: /board\.jpg/ })
      .waitFor();
    await page.reload();
    expect(await point(1).getByLabel('Description of the violation').inputValue()).toBe('Twelve days late');
    await point(1).getByRole('button', { name: /^Done/ }).click();
    await choose(2, 'Not applicable');
    await point(2).getByRole('textbox').fill('No such service here');
    await point(2).getByRole('button', { name: /^Done/ }).click();
    await page.getByText('3 answers wait to be sent').waitFor();
    expect(await page.getByText('Not sent yet', { exact: true }).count()).toBe(3);
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect((await read()).checklist.points.slice(0, 3).map(({ answer }) => answer)).toEqual([
      null,
      null,
      null,
    ]);
    // Whatever is opened without a network leads to what lies on the device.
    await page.goto(`${server.url}/agency/inspections`);
    await page.getByRole('heading', { level: 1, name: 'On the spot' }).waitFor();
    await page.getByRole('link', { name: /^Checklist,/ }).click();
    await point(0).waitFor();
  }, 60_000);

  test('[clause 3] the network is back: they send themselves, with the photograph as evidence', async () => {
    const list = await page.context().newPage();
    await list.goto(`${server.url}/agency/field`);
    const offline = list.getByText('No network: what you answer is kept on the device');
    await offline.waitFor();
    await page.context().setOffline(false);
    await page.getByText('Sent', { exact: true }).nth(2).waitFor({ timeout: 30_000 });
    await page.locator('.field-point[data-state=waiting]').first().waitFor({ state: 'detached' });
    // The list of sheets follows the network too, both ways.
    await offline.waitFor({ state: 'detached' });
    await page.context().setOffline(true);
    await offline.waitFor();
    await page.context().setOffline(false);
    await offline.waitFor({ state: 'detached' });
    await list.close();
    const { points } = (await read()).checklist;
    expect(points.slice(0, 3)).toMatchObject([
      { answer: 'MET' },
      {
        answer: 'VIOLATED',
        note: 'Twelve days late',
        evidence: [{ name: 'board.jpg', mediaType: 'image/jpeg' }],
      },
      { answer: 'NOT_APPLICABLE', note: 'No such service here' },
    ]);
    await settle(page);
    await point(1)
      .getByRole('img', { name: /board\.jpg/ })
      .waitFor();
    expect(await findBarriers(page)).toEqual([]);
  }, 60_000);

  test('another answer of the same point is shown, and a person decides', async () => {
    await page.context().setOffline(true);
    await choose(0, 'Not applicable');
    await point(0).getByRole('textbox').fill('Seen on the spot');
    await point(0).getByRole('button', { name: /^Done/ }).click();
    await page.getByText('1 answer waits to be sent').waitFor();
    const { version, checklist } = await read();
    await client.run(
      `mutation ($id: ID!, $version: Int!, $key: String!, $input: RecordChecklistAnswerInput!) {
        recordChecklistAnswer(id: $id, expectedVersion: $version, idempotencyKey: $key, input: $input) { id } }`,
      {
        id,
        version,
        key: randomUUID(),
        input: {
          pointId: checklist.points[0]?.id,
          answer: 'VIOLATED',
          note: 'Two of forty',
          severity: 'MINOR',
          fileIds: [],
        },
      },
    );
    await page.context().setOffline(false);
    await point(0).getByText('Answered from another device meanwhile').waitFor({ timeout: 30_000 });
    await point(0).getByText('On the server: Violated. Two of forty').waitFor();
    expect((await read()).checklist.points[0]).toMatchObject({ note: 'Two of forty' });
    expect(await findBarriers(page)).toEqual([]);
    await point(0)
      .getByRole('button', { name: /^Send mine/ })
      .click();
    await point(0).getByText('Sent', { exact: true }).waitFor({ timeout: 30_000 });
    expect((await read()).checklist.points[0]).toMatchObject({
      answer: 'NOT_APPLICABLE',
      note: 'Seen on the spot',
    });
  }, 60_000);

  test('[clause 17] [clause 22] what was answered there before the result act and comes after it is kept beside it', async () => {
    const { points } = (await read()).checklist;
    for (const { id: pointId } of points) {
      const { version } = await read();
      const input = { pointId, answer: 'MET', fileIds: [] };
      await client.run(
        `mutation ($id: ID!, $version: Int!, $key: String!, $input: RecordChecklistAnswerInput!) {
          recordChecklistAnswer(id: $id, expectedVersion: $version, idempotencyKey: $key, input: $input) { id } }`,
        { id, version, key: randomUUID(), input },
      );
    }
    await page.reload();
    await point(0).waitFor();
    await page.context().setOffline(true);
    await page.getByText('No network: what you answer is kept on the device').waitFor();
    await choose(0, 'Not applicable');
    await point(0).getByRole('textbox').fill('Closed for repairs');
    await point(0).getByRole('button', { name: /^Done/ }).click();
    await page.getByText('1 answer waits to be sent').waitFor();
    // Written, and not said to be done.
    await choose(1, 'Not applicable');
    await point(1).getByRole('textbox').fill('No counter there');
    // The browser's clock goes on, the server's stands.
    server.clock.set(new Date(Date.parse(server.clock.now()) + 10 * 60_000).toISOString());
    const { version } = await read();
    await client.run(
      `mutation ($id: ID!, $version: Int!, $key: String!, $input: DrawUpResultActInput!) {
        drawUpResultAct(id: $id, expectedVersion: $version, idempotencyKey: $key, input: $input) { id } }`,
      {
        id,
        version,
        key: randomUUID(),
        input: { place: 'Almaty', conclusions: 'All points were looked at', remedy: [] },
      },
    );
    await page.context().setOffline(false);
    const keptBeside = (index: number) =>
      point(index).getByText('Kept beside the act, not in it', { exact: true });
    await keptBeside(0).waitFor({ timeout: 30_000 });
    await page.getByText('What was answered before it is taken all the same').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await point(1).getByText('Here: Not applicable. No counter there').waitFor();
    await point(1).getByRole('button', { name: /^Done/ }).click();
    await keptBeside(1).waitFor({ timeout: 30_000 });
    expect(
      await client.run(
        `query ($id: ID!) { inspection(id: $id) { state checklist { points { answer } } lateAnswers { answer note } } }`,
        { id },
      ),
    ).toEqual({
      inspection: {
        state: 'RESULTS_DRAWN_UP',
        checklist: { points: points.map(() => ({ answer: 'MET' })) },
        lateAnswers: [
          { answer: 'NOT_APPLICABLE', note: 'Closed for repairs' },
          { answer: 'NOT_APPLICABLE', note: 'No counter there' },
        ],
      },
    });
    const sheet = page.url();
    await page.goto(`${server.url}/agency/inspections/${id}`);
    const card = page.locator('#late-answers');
    await card.getByText('Closed for repairs').waitFor();
    await settle(page);
    expect(await findBarriers(page)).toEqual([]);
    await page.goto(sheet);
    await point(0).waitFor();
  }, 90_000);

  test('[clause 31] who signs out leaves no case on the device', async () => {
    await settle(page);
    await page.locator('button.who').click();
    await page.getByText('Sign out').click();
    await page.waitForURL(/sign-in/);
    const left = await page.evaluate<number>(
      `new Promise((resolve) => { const opening = indexedDB.open('qadagalau'); opening.onsuccess = () => {
        const asked = opening.result.transaction('taken').objectStore('taken').count(); asked.onsuccess = () => resolve(asked.result); }; })`,
    );
    expect(left).toBe(0);
    await page.context().setOffline(true);
    await page.goto(`${server.url}/agency/field/${id}`);
    await page.waitForURL(/sign-in/);
    expect(await page.locator('main').innerText()).not.toContain('Twelve days late');
  }, 60_000);
});
