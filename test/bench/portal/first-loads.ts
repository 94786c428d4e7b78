import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figures } from '../api/figures';

const ROOT = join(__dirname, '..', '..', '..');
const LIMIT_KILOBYTES = 250;

/** Compressed script a browser needs before a view shows: the entry, the view, one language, and all they import. */
function firstLoads(portal: string): { view: string; kilobytes: number }[] {
  const assets = join(ROOT, `portal-${portal}`, 'dist', 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const texts = new Map(scripts.map((name) => [name, readFileSync(join(assets, name), 'utf8')]));
  const sizes = new Map(scripts.map((name) => [name, gzipSync(texts.get(name) ?? '', { level: 9 }).length]));
  const importsOf = (name: string): string[] =>
    [...(texts.get(name) ?? '').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(
      (match) => match[1] ?? '',
    );

  function withImports(names: readonly string[], found = new Set<string>()): Set<string> {
    for (const name of names) {
      if (found.has(name)) continue;
      found.add(name);
      withImports(importsOf(name), found);
    }
    return found;
  }

  const page = readFileSync(join(ROOT, `portal-${portal}`, 'dist', 'index.html'), 'utf8');
  const entries = [...page.matchAll(/assets\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const kazakh = scripts.filter((name) => name.startsWith('kk-'));
  return scripts
    .filter((name) => name.includes('.view-'))
    .map((view) => {
      const bytes = [...withImports([...entries, ...kazakh, view])].reduce(
        (sum, name) => sum + (sizes.get(name) ?? 0),
        0,
      );
      return { view: view.replace(/-[\w-]+\.js$/, ''), kilobytes: Math.round(bytes / 100) / 10 };
    })
    .sort((a, b) => b.kilobytes - a.kilobytes);
}

/** First load of each portal, its heaviest view, in kilobytes of gzipped script. */
export function measureFirstLoads(): Figures {
  const figures: Figures = {};
  for (const portal of ['agency', 'subject']) {
    const views = firstLoads(portal);
    const heaviest = views[0]?.kilobytes ?? 0;
    figures[`portal.${portal}.first-load.kilobytes`] = heaviest;
    for (const { view, kilobytes } of views)
      process.stdout.write(`  ${portal.padEnd(8)} ${view.padEnd(28)} ${kilobytes} kB\n`);
    if (heaviest > LIMIT_KILOBYTES) throw new Error(`${portal}: ${heaviest} kB is over ${LIMIT_KILOBYTES}`);
  }
  return figures;
}
