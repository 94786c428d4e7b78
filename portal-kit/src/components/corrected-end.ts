interface Course {
  readonly endDate: string | null;
  readonly extension: { readonly newEnd: string; readonly inForceAt: unknown } | null;
  readonly suspension: { readonly earlierEnd: string; readonly newEnd: string | null } | null;
}

/**
 * The end that holds where a counter-entry or a changed calendar has moved it since its extension or suspension: their acts name
 * the end of their day, and so do their rows. Null where it is the one that they name. Clauses 14, 20.
 */
export function correctedEnd({ endDate, extension, suspension }: Course): string | null {
  const named = [
    ...(extension?.inForceAt ? [extension.newEnd] : []),
    ...(suspension ? [suspension.newEnd ?? suspension.earlierEnd] : []),
  ].sort();
  const last = named.at(-1);
  return endDate === null || last === undefined || last === endDate ? null : endDate;
}
