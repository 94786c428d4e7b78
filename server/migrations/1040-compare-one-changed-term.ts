import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a case keeps of its terms is written by a trigger for each statement (ADR 0016). A command changes one term at a time:
 * its two rows are compared as they are, and one case needs no order of locks. Sets are compared where a sweep changes many.
 */
export class CompareOneChangedTerm1763800001040 implements MigrationInterface {
  readonly name = 'CompareOneChangedTerm1763800001040';

  async up(runner: QueryRunner): Promise<void> {
    await change(runner, (body) =>
      body.replace(
        BEGIN,
        `declare touched integer[]; one integer; other integer; differs boolean;
    begin
      if (select count(*) from (select from after limit 2) c) = 1 then
        select b.inspection_id, a.inspection_id, ${seen(body, 'b')} is distinct from ${seen(body, 'a')}
        into one, other, differs from before b, after a;
        if not differs then return null; end if;
        if one = other then
          update inspection i set ${keptIn(body)} where i.id = one;
          return null;
        end if;
      end if;
`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await change(runner, (body) => body.replace(ONE_TERM, BEGIN));
  }
}

export const ONE_TERM = /declare touched[\s\S]+?\n {6}end if;\n(?= {6}select array_agg)/;
export const BEGIN = 'declare touched integer[];\n    begin\n';

/** The columns that the comparison of sets names, as a row. */
export function seen(body: string, alias: string): string {
  const columns = /select (inspection_id, [\w, ]+) from before/.exec(body)?.[1];
  if (columns === undefined) throw new Error('deadline_changed compares no columns');
  return `(${columns
    .split(', ')
    .map((column) => `${alias}.${column}`)
    .join(', ')})`;
}

export function keptIn(body: string): string {
  const kept = /update inspection i set ([\s\S]+) where i\.id = any/.exec(body)?.[1];
  if (kept === undefined) throw new Error('deadline_changed keeps nothing');
  return kept;
}

export async function change(runner: QueryRunner, to: (body: string) => string): Promise<void> {
  const [{ body }] = (await runner.query(
    `select pg_get_functiondef('deadline_changed()'::regprocedure) as body`,
  )) as [{ body: string }];
  const changed = to(body);
  if (changed === body) throw new Error('deadline_changed says nothing to change');
  await runner.query(changed);
}
