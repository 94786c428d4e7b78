import { OUTGOING_KINDS } from '../documents';

/** What of a register is looked for. */
export interface RegisterFilter {
  readonly year?: number | null;
  readonly kind?: string | null;
  /** A number, its beginning, or the running number alone. */
  readonly search?: string | null;
}

/** Gives a value its place in a statement. */
type Place = (value: unknown, type: string) => string;

function matching(alias: string, { year, kind, search }: RegisterFilter, place: Place): string[] {
  const conditions: string[] = [];
  if (year) conditions.push(`${alias}.year = ${place(year, 'integer')}`);
  if (kind) conditions.push(`${alias}.kind = ${place(kind, 'text')}`);
  const wanted = search?.trim();
  if (wanted)
    conditions.push(
      `(starts_with(${alias}.number, ${place(wanted, 'text')}) or strpos(${alias}.number, ${place(`-${wanted}/`, 'text')}) > 0)`,
    );
  return conditions;
}

/** Entries of an office's register of what came in. @param office as SQL */
export function incomingOf(alias: string, office: string, filter: RegisterFilter, place: Place): string {
  return [`${alias}.authority_id = ${office}`, ...matching(alias, filter, place)].join(' and ');
}

/** Papers that an office has sent out under its numbers; what was issued anew under its number stands once. */
export function outgoingOf(alias: string, office: string, filter: RegisterFilter, place: Place): string {
  return [
    `${alias}.authority_id = ${office}`,
    `${alias}.replaced_at is null`,
    `${alias}.kind = any (${place(OUTGOING_KINDS, 'text[]')})`,
    ...matching(alias, filter, place),
  ].join(' and ');
}
