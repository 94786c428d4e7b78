import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeNode {
  readonly html: string;
}

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[];
}

/** A dialog that is fading in has paler colours than it will have: what moves is let come to rest, endless things aside. */
const AT_REST = `new Promise((resolve) => {
  const until = Date.now() + 2000;
  const look = () => {
    const moving = document.getAnimations().some((a) => a.playState === 'running' && a.effect?.getTiming().iterations !== Infinity);
    if (moving && Date.now() < until) setTimeout(look, 50);
    else requestAnimationFrame(() => requestAnimationFrame(resolve));
  };
  setTimeout(look, 50);
})`;

const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // What passes is counted by nobody: naming each of its elements costs more than looking at them.
  resultTypes: ['violations'],
  selectors: false,
};

/**
 * What axe finds on the page as it stands: rule and place, one line each. WCAG 2.2 AA and best practices.
 * @param within a selector, where only a part is new: a large table under a dialog takes axe many seconds.
 */
export async function findBarriers(page: Page, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  await page.evaluate(AT_REST);
  const results = (await page.evaluate(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify(OPTIONS)})`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}
