import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ZONE = 'Asia/Almaty';
const FROM = Date.UTC(2005, 0, 1);
const UNTIL = Date.UTC(2050, 0, 1);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

const clock = new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' });

/** Minutes that the zone is ahead of UTC. */
function offsetAt(instant: number): number {
  const name = clock.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/.exec(name) ?? [];
  if (!sign) throw new Error(`${ZONE} is ${name} at ${new Date(instant).toISOString()}`);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The first minute of another offset, between two instants of which the second has it. */
function changeBetween(before: number, after: number): number {
  if (after - before <= MINUTE) return after;
  const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
  return offsetAt(middle) === offsetAt(before) ? changeBetween(middle, after) : changeBetween(before, middle);
}

/** Offsets of the zone by Node's own table of zones, each with the instant it begins at. */
function offsets(): [from: number, minutes: number][] {
  const found: [number, number][] = [[FROM, offsetAt(FROM)]];
  for (let day = FROM + DAY; day <= UNTIL; day += DAY)
    if (offsetAt(day) !== offsetAt(day - DAY)) found.push([changeBetween(day - DAY, day), offsetAt(day)]);
  return found;
}

const rows = offsets().map(
  ([from, minutes]) => `  [Date.parse('${new Date(from).toISOString()}'), ${minutes}],`,
);
const text = `/** Minutes that ${ZONE} is ahead of UTC, each from an instant on (milliseconds), by \`scripts/emit-zone.ts\`. */
export const ALMATY_OFFSETS: readonly (readonly [from: number, minutes: number])[] = [
${rows.join('\n')}
];
`;
const file = join(
  resolve(process.argv[2] ?? join(__dirname, '..')),
  'portal-kit/src/generated/almaty-offsets.ts',
);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, text);
