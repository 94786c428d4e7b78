/** The year that a file's name gives, as `appendix-2-2017-half.tsv` does; undefined where it gives none. */
export function yearInName(name: string): number | undefined {
  const year = /(?:^|\D)(20\d{2})(?:\D|$)/.exec(name)?.[1];
  return year === undefined ? undefined : Number(year);
}
