import type { RequestContext } from '../../../platform/graphql/request-context';

type Names = Map<string, Promise<string>>;

async function read(
  context: RequestContext,
  table: 'authority' | 'inspected_subject',
  id: number,
): Promise<string> {
  const [row] = await context.reader.query<{ name: string }>(
    `select case $2 when 'kk' then name_kk when 'ru' then name_ru else name_en end as name from ${table} where id = $1`,
    [id, context.language],
  );
  return row?.name ?? '';
}

/** The name of whoever a report is addressed to, asked for once a request. */
export function nameAddressee(
  context: RequestContext,
  authorityId: number,
  higherBodyId: number | null,
): Promise<string> {
  const names = context.store<Names>('reporting/addressees', () => new Map());
  const [table, id] =
    higherBodyId === null
      ? (['authority', authorityId] as const)
      : (['inspected_subject', higherBodyId] as const);
  const key = `${table} ${id}`;
  const known = names.get(key) ?? read(context, table, id);
  names.set(key, known);
  return known;
}
