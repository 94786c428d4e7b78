import type { TerritoryLevel } from './territory.record';

/** Codes that can be a territory's parent, nearest first: the code itself says under what it lies. */
export function parentCodesOf(code: string): string[] {
  const above = [`${code.slice(0, 6)}000`, `${code.slice(0, 4)}00000`, `${code.slice(0, 2)}0000000`];
  return above.filter((parent, i) => parent !== code && above.indexOf(parent) === i);
}

/** The first-level territory that a code lies in. */
export function firstLevelCodeOf(code: string): string {
  return `${code.slice(0, 2)}0000000`;
}

const SHAPES: Readonly<Record<TerritoryLevel, RegExp>> = {
  OBLAST: /^\d{2}0{7}$/,
  DISTRICT: /^\d{2}(?!00)\d{2}0{5}$/,
  SUB_DISTRICT: /^\d{4}(?!00)\d{2}0{3}$/,
  SETTLEMENT: /^\d{6}(?!000)\d{3}$/,
};

/** Does the code have the zeros that its level asks for? */
export function codeFitsLevel(code: string, level: TerritoryLevel): boolean {
  return SHAPES[level].test(code);
}
