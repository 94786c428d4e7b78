/** What of a register is shown; the address says it. */
export interface RegisterChoice {
  readonly year: string;
  readonly kind: string;
  readonly search: string;
}

/** The words of a choice as the server's filter takes them. */
export function filterOf<Kind extends string>({ year, kind, search }: RegisterChoice) {
  return { year: year ? Number(year) : null, kind: (kind || null) as Kind | null, search: search || null };
}
