import { refuseUnlawful } from '../../../external-control/case';
import type { Work } from '../../../platform/commands/work';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { bareNameSql } from '../../../platform/names/bare-name';
import { Refusal } from '../../../platform/refusals/refusal';
import { act, ROW_COLUMNS, rowOf, type ActRequest } from '../act';
import {
  judgeExpert,
  judgeExpertApart,
  judgeExpertEmployer,
  judgeExpertLikeness,
  type EmployerFacts,
  type EmployerPlace,
  type ObjectNames,
} from '../expert-rules';

export interface AddExpert {
  readonly fullName: string;
  readonly position: string;
  /** Of the register; null where the employer is given in words. */
  readonly employerId: number | null;
  /** The employer in words; empty where the register has it. */
  readonly organisation: string;
  readonly field: string;
  /** What the expert declared, when and how. */
  readonly declaration: string;
  readonly civilLawTies: boolean;
  readonly labourTies: boolean;
  /** Why an employer called like the object is another body; kept only where there is a likeness. */
  readonly apartBecause: string | null;
}

const TREE_SQL = `
  with recursive above as (
    select id, parent_id from inspected_subject where id = $1
    union select s.id, s.parent_id from inspected_subject s join above a on s.id = a.parent_id),
  below as (
    select id from inspected_subject where id = $1
    union select s.id from inspected_subject s join below b on s.parent_id = b.id),
  tree as (
    select id, 'ABOVE' as place from above where id <> $1 union all select id, 'BELOW' from below where id <> $1
    union all values ($1::int, 'OBJECT'))
  select t.id, t.place, array_remove(array[s.bin, s.name_kk, s.name_ru, s.name_en], null) as names
  from tree t join inspected_subject s on s.id = t.id`;

/** Who was replaced at the object's wish does not come back; who executes the event is not drawn in beside (clauses 42, 49). */
const BARRED_SQL = `
  select 'CONTROL_EXPERT_REPLACED' as code from control_expert_objection o join control_expert x on x.id = o.expert_id
  where x.event_id = $1 and o.answer = 'REPLACED' and ${bareNameSql('x.full_name')} = ${bareNameSql('$2::text')}
  union all select 'CONTROL_EXPERT_EXECUTES' from control_executor where event_id = $1 and ${bareNameSql('full_name')} = ${bareNameSql('$2::text')}
  limit 1`;

/** @throws Refusal NOT_FOUND for an employer that the register does not have */
async function loadEmployer(
  work: Work,
  objectId: number,
  today: string,
  { fullName, organisation, employerId }: Pick<AddExpert, 'fullName' | 'organisation' | 'employerId'>,
): Promise<EmployerFacts & { readonly name: string | null }> {
  const tree = await work.query<{ id: number; place: EmployerPlace; names: string[] }>(TREE_SQL, [objectId]);
  const [employer] = await work.query<{ name: string }>(
    'select name_ru as name from inspected_subject where id = $1',
    [employerId],
  );
  if (employerId !== null && !employer) throw new Refusal('NOT_FOUND', { field: 'input.employerId' });
  const [known] = await work.query<{ namesake: boolean }>(
    'select works_at_or_below($1, $2, $3::date) as namesake',
    [fullName, objectId, today],
  );
  const place = employerId === null ? null : (tree.find(({ id }) => id === employerId)?.place ?? 'APART');
  return {
    place,
    organisation,
    // The object's own names are looked for within what was written (judgeExpertApart).
    tree: tree.filter((one) => one.place !== 'OBJECT').flatMap(({ names }) => names),
    namesake: known?.namesake === true,
    name: employer?.name ?? null,
  };
}

/**
 * Brings in an expert who declared, and of whom the executor made sure, that nothing ties him or her to the object: named with a position
 * and an employer, who is compared with the object and all that stands above and below it (clause 49). A person is one expert, whatever
 * organisation he or she is named with.
 * @throws Refusal CONTROL_EXPERT_ONCE, CONTROL_EXPERT_REPLACED, CONTROL_EXPERT_EXECUTES
 */
export function addControlExpert(
  context: RequestContext,
  request: ActRequest,
  input: AddExpert,
): Promise<number> {
  return act(context, 'addControlExpert', request, input, async ({ work, event, today }) => {
    const { civilLawTies, labourTies, employerId } = input;
    const fullName = input.fullName.trim();
    const inWords = input.organisation.trim();
    const [object] = await work.query<ObjectNames>(
      `with recursive around as (
         select t.id, t.parent_id, t.name_kk, t.name_ru, t.name_en from territory t join inspected_subject s on s.territory_id = t.id where s.id = $1
         union select t.id, t.parent_id, t.name_kk, t.name_ru, t.name_en from territory t join around a on t.id = a.parent_id)
       select coalesce(bin, '') as identifier, array[name_kk, name_ru, name_en] as names, coalesce(head_name, '') as head,
         array_remove(array(select unnest(array[name_kk, name_ru, name_en]) from around), null) as places
       from inspected_subject where id = $1`,
      [event.objectId],
    );
    if (!object) throw new Refusal('NOT_FOUND');
    const employer = await loadEmployer(work, event.objectId, today, {
      fullName,
      organisation: inWords,
      employerId,
    });
    const organisation = inWords || (employer.name ?? '');
    const apartBecause = input.apartBecause?.trim() ?? '';
    const written = { fullName, position: input.position, organisation: inWords };
    const findings = [
      ...judgeExpert({ civilLawTies, labourTies }),
      ...judgeExpertApart(written, object),
      ...judgeExpertEmployer(employer),
    ];
    const told = refuseUnlawful(findings);
    // Asked only of whom nothing else bars: no reason makes the object another body.
    const alike = refuseUnlawful(judgeExpertLikeness(written, apartBecause, object, employer.tree));
    const same = await work.query(
      `select from control_expert where event_id = $1 and withdrawn_at is null
         and ${bareNameSql('full_name')} = ${bareNameSql('$2::text')}`,
      [event.id, fullName],
    );
    if (same.length > 0) throw new Refusal('CONTROL_EXPERT_ONCE', { field: 'input.fullName' });
    const [barred] = await work.query<{ code: 'CONTROL_EXPERT_REPLACED' | 'CONTROL_EXPERT_EXECUTES' }>(
      BARRED_SQL,
      [event.id, fullName],
    );
    if (barred) throw new Refusal(barred.code, { field: 'input.fullName' });
    await work.query(
      `insert into control_expert (${ROW_COLUMNS}, full_name, organisation, field, checked_by, added_at, declaration, position, employer_id, apart_because)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...rowOf(event),
        fullName,
        organisation,
        input.field.trim(),
        work.actor.name,
        work.now.toISOString(),
        input.declaration.trim(),
        input.position.trim(),
        employerId,
        alike.length > 0 ? apartBecause : null,
      ],
    );
    return {
      event: 'controlExpertAdded',
      details: { recipient: fullName },
      findings: [...told, ...alike],
      withinBody: event.disclosedToSubjectId === null,
    };
  });
}
