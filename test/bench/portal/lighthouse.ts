import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { settle, signInAt } from '../../e2e/support/person';
import { findChromium } from '../../harness/browser';
import type { Figures } from '../api/figures';
import { median } from '../bench-database';
import { installPeers, PEERS } from '../install-peers';
import { SHORT } from '../short-form';
import type { ServedPortals } from './served-portals';

const run = promisify(execFile);
const GOAL = 0.95;
const RUNS = SHORT ? 1 : 5;
const INSPECTOR = 'inspector.almaty@agency.demo';
const FORM_FACTORS = SHORT ? (['desktop'] as const) : (['desktop', 'mobile'] as const);

/** What `peers/lighthouse.mjs` prints; times in milliseconds. */
interface Audit {
  readonly performance: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  readonly shift: number;
}

const CASES = 'query { inspections(first: 25) { edges { node { id state } } } }';
interface Cases {
  inspections: { edges: { node: { id: string; state: string } }[] };
}

/** Lighthouse's performance of the work list and of a running case, on a desktop and, told beside it, on a phone. */
export async function measureLighthouse({ url, browser, signedIn }: ServedPortals): Promise<Figures> {
  installPeers();
  const client = await signedIn(INSPECTOR);
  const { inspections } = await client.run<Cases>(CASES);
  const nodes = inspections.edges.map(({ node }) => node);
  const running = nodes.find(({ state }) => state === 'IN_PROGRESS') ?? nodes[0];
  const pages = { 'work-list': `${url}/agency/`, case: `${url}/agency/inspections/${running?.id}` };
  // Nobody is the first in the morning: the server has answered before.
  const visitor = await signInAt({ browser, url, portal: 'agency', email: INSPECTOR });
  for (const page of Object.values(pages)) {
    await visitor.goto(page);
    await settle(visitor);
  }
  await visitor.context().close();
  const folder = mkdtempSync(join(tmpdir(), 'qadagalau-lighthouse-'));
  try {
    const { env, ...chromium } = findChromium(folder);
    const audit = async (page: string, formFactor: string): Promise<Audit> => {
      const target = JSON.stringify({ url: page, cookie: client.headers['cookie'], formFactor, chromium });
      const { stdout } = await run(process.execPath, [join(PEERS, 'lighthouse.mjs')], {
        env: { ...env, TARGET: target },
      });
      return JSON.parse(stdout) as Audit;
    };
    const figures: Figures = {};
    const rows: object[] = [];
    for (const [name, page] of Object.entries(pages)) {
      for (const formFactor of FORM_FACTORS) {
        const audits: Audit[] = [];
        while (audits.length < RUNS) audits.push(await audit(page, formFactor));
        const of = (pick: (one: Audit) => number) => median(audits.map(pick));
        const performance = of((one) => one.performance);
        figures[`portal.agency.${name}.lighthouse.${formFactor}`] = performance;
        rows.push({
          page: `${name}, ${formFactor}`,
          performance,
          goal: formFactor === 'desktop' ? GOAL : '',
          'first paint ms': of((one) => one.firstPaint),
          'largest paint ms': of((one) => one.largestPaint),
          'blocked ms': of((one) => one.blocked),
          shift: Number(of((one) => one.shift).toFixed(3)),
        });
      }
    }
    console.table(rows);
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
