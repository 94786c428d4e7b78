import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { readZip } from '../../server/src/platform/zip';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, signInAt } from './support/person';
import { goTo } from './support/views';

const INSPECTOR = 'inspector.almaty@agency.demo';

// A paper goes home to be edited, comes back signed, and papers of a whole list go home in one archive.
describe('papers', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await startTestServer({ demo: true, worker: true });
    browser = await openBrowser();
    const at = `inspections/${await caseWithResults()}`;
    page = await signInAt({ browser, url: server.url, portal: 'agency', email: INSPECTOR, at });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function caseWithResults(): Promise<string> {
    const client = await server.signedIn(INSPECTOR);
    const { inspections } = await client.run<{
      inspections: { nodes: { id: string; documents: { kind: string }[] }[] };
    }>(`{ inspections(first: 50, filter: { inspectorMe: true }) { nodes { id documents { kind } } } }`);
    const found = inspections.nodes.find(({ documents }) =>
      documents.some(({ kind }) => kind === 'RESULT_ACT'),
    );
    if (!found) throw new Error('the story has no act of results of this inspector');
    return found.id;
  }

  async function download(link: Locator): Promise<Buffer> {
    const [file] = await Promise.all([page.waitForEvent('download', { timeout: 30_000 }), link.click()]);
    return readFileSync(await file.path());
  }

  test('[clause 22] the act of results is taken to edit, and comes back signed beside the one that was generated', async () => {
    const paper = page.locator('#documents li', { hasText: 'Inspection report (act of results)' }).first();
    const docx = await download(paper.getByRole('link', { name: /To edit, in Kazakh/ }));
    expect(readZip(docx).map(({ name }) => name)).toContain('word/document.xml');

    await paper.getByRole('button', { name: /^Keep the signed original/ }).click();
    const dialog = page.getByRole('dialog');
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    const scan = {
      name: 'act-signed.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4 scan'),
    };
    await dialog.locator('input[type=file]').setInputFiles(scan);
    await dialog.getByText('act-signed.pdf', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Keep the signed original', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
    const kept = paper.getByRole('link', { name: 'act-signed.pdf' });
    await kept.waitFor();
    expect((await download(kept)).toString()).toBe('%PDF-1.4 scan');
    expect(await findBarriers(page, '#documents')).toEqual([]);
  }, 90_000);

  test('[clause 16] papers are made for the whole list, and what was refused says why', async () => {
    await goTo(page, '/agency/inspections');
    await page.getByRole('button', { name: 'Make papers for the list' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: /Kind of paper/ }).waitFor();
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: 'Make them', exact: true }).click();
    await page.waitForURL(/\/papers\/\d+$/);
    await page
      .locator('header, main')
      .getByText('Done', { exact: true })
      .first()
      .waitFor({ timeout: 60_000 });
    expect(await findBarriers(page)).toEqual([]);
    const archive = await download(page.getByRole('link', { name: 'Take the archive (PDF)' }));
    const files = readZip(archive).map(({ name }) => name);
    expect(files).toContain('manifest.csv');
    expect(files.some((name) => name.endsWith('-kk.pdf'))).toBe(true);
    await goTo(page, '/agency/papers');
    expect(await findBarriers(page)).toEqual([]);
  }, 120_000);
});
