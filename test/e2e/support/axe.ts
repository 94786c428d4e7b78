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

/** Rules that other words, longer or missing ones, can break where the same view was clean in another language. */
const OF_WORDS = [
  'aria-command-name',
  'aria-input-field-name',
  'aria-toggle-field-name',
  'button-name',
  'document-title',
  'empty-heading',
  'empty-table-header',
  'html-has-lang',
  'html-lang-valid',
  'image-alt',
  'label',
  'label-title-only',
  'link-name',
  'select-name',
  'summary-name',
  'target-size',
  'valid-lang',
];

/**
 * What axe finds on the page as it stands: rule and place, one line each. WCAG 2.2 AA and best practices.
 * @param within a selector, where only a part is new: a large table under a dialog takes axe many seconds.
 * @param rules all of them, or those that words can break.
 */
export async function findBarriers(
  page: Page,
  within = 'html',
  rules: 'everything' | 'words' = 'everything',
): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  await page.evaluate(AT_REST);
  const options = rules === 'everything' ? OPTIONS : { ...OPTIONS, runOnly: OF_WORDS };
  const results = (await page.evaluate(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}
