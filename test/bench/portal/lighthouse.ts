import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { settle, signInAt } from '../../e2e/support/person';
import { findChromium } from '../../harness/browser';
import type { Figures } from '../api/figures';
import { median } from '../bench-database';
import { installPeers, PEERS } from '../install-peers';
import { SHORT } from '../short-form';
import type { ServedPortals } from './served-portals';

const GOAL = 0.95;
const RUNS = SHORT ? 1 : 3;
const INSPECTOR = 'inspector.almaty@agency.demo';
const FORM_FACTORS = SHORT ? (['desktop'] as const) : (['desktop', 'mobile'] as const);

/** What `peers/lighthouse.mjs` prints of each; times in milliseconds. */
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

interface Asked {
  readonly name: string;
  readonly url: string;
  readonly formFactor: string;
}

/** Has pages audited one after the other, and says so: each takes from ten seconds to a minute. */
async function auditsOf(asked: readonly Asked[], cookie: string | undefined): Promise<Audit[]> {
  const folder = mkdtempSync(join(tmpdir(), 'qadagalau-lighthouse-'));
  try {
    const { env, ...chromium } = findChromium(folder);
    const target = JSON.stringify({ audits: asked, cookie, chromium });
    const child = spawn(process.execPath, [join(PEERS, 'lighthouse.mjs')], {
      env: { ...env, TARGET: target },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`Lighthouse ended with ${code}`)),
      );
    });
    const audits: Audit[] = [];
    createInterface(child.stdout).on('line', (line) => {
      const of = asked[audits.length];
      audits.push(JSON.parse(line) as Audit);
      process.stdout.write(`  ${audits.length} of ${asked.length}: ${of?.name}, ${of?.formFactor}\n`);
    });
    await ended;
    return audits;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
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
  const asked = Object.entries(pages).flatMap(([name, page]) =>
    FORM_FACTORS.flatMap((formFactor) => Array<Asked>(RUNS).fill({ name, url: page, formFactor })),
  );
  const done = await auditsOf(asked, client.headers['cookie']);
  const figures: Figures = {};
  const rows: object[] = [];
  for (const { name, formFactor } of asked.filter((_, at) => at % RUNS === 0)) {
    const own = done.filter((_, at) => asked[at]?.name === name && asked[at]?.formFactor === formFactor);
    const of = (pick: (one: Audit) => number) => median(own.map(pick));
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
  console.table(rows);
  return figures;
}
