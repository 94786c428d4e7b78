/** Numbers of papers one after another; a dash where there are none. */
export const numbersOf = (numbers: readonly string[]): string =>
  numbers.length > 0 ? numbers.map((number) => `№ ${number}`).join(', ') : '–';
