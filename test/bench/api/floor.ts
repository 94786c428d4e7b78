import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from './figures';

/** Below this share of what was once reached something is broken, and not the machine busy. */
const SHARE = 0.5;

/** @throws when a figure fell below half of what `floor.json` keeps of it, or is not there at all */
export function checkFloor(figures: Figures): void {
  const floor = JSON.parse(readFileSync(join(__dirname, '..', 'floor.json'), 'utf8')) as Figures;
  const fallen = Object.entries(floor).filter(
    ([name, kept]) => !((figures[name] ?? Number.NaN) >= kept * SHARE),
  );
  if (fallen.length === 0) return;
  const lines = fallen.map(([name, kept]) => `${name}: ${figures[name] ?? 'not measured'}, once ${kept}`);
  throw new Error(`fallen below half:\n${lines.join('\n')}`);
}
