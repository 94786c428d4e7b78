/** Minutes that Asia/Almaty is ahead of UTC, each from an instant on (milliseconds), by `scripts/emit-zone.ts`. */
export const ALMATY_OFFSETS: readonly (readonly [from: number, minutes: number])[] = [
  [Date.parse('2005-01-01T00:00:00.000Z'), 360],
  [Date.parse('2024-02-29T18:00:00.000Z'), 300],
];
