import type { Ability } from '../../platform/access/ability';
import { thing as tagged } from '../../platform/access/ability';
import type { SecretMark } from '../../platform/files';
import type { InspectionThing, MarkableThing } from './states';

/** A mark in force, and what the ability is asked about it. */
export interface MarkInForce {
  readonly id: number;
  /** Null in internal control: there the body that controls has the case. */
  readonly inspectionId: number | null;
  readonly caseKind: string;
  readonly caseId: number;
  readonly bodyId: number | null;
  readonly authorityId: number;
  readonly thing: MarkableThing;
  readonly thingId: number;
  readonly title: string;
  readonly mark: SecretMark;
  readonly secretOfSubjectId: number | null;
  /** The account that asks, where the case names it as an inspector. */
  readonly namedAccountId: number | null;
}

type Run = <T extends object>(text: string, values: readonly unknown[]) => Promise<T[]>;

/** The account that asks, where the inspection names it. */
export const namedSql = (inspection: string, account: string) =>
  `(select n.account_id from inspection_inspector n where n.inspection_id = ${inspection} and n.account_id = ${account} limit 1)`;

/** The account that asks, where the case of a mark names it: an inspector, or an executor of a control event. */
export const namedInMarkSql = (alias: string, account: string) =>
  `coalesce(${namedSql(`${alias}.inspection_id`, account)}, (select x.account_id from control_executor x
    where ${alias}.case_kind = 'control-event' and x.event_id = ${alias}.case_id and x.account_id = ${account} limit 1))`;

export const MARK_COLUMNS = `m.id, m.inspection_id as "inspectionId", coalesce(m.case_kind, 'inspection') as "caseKind",
  coalesce(m.case_id, m.inspection_id) as "caseId", m.body_id as "bodyId", m.authority_id as "authorityId", m.thing, m.thing_id as "thingId", m.title,
  m.mark, m.secret_of_subject_id as "secretOfSubjectId", ${namedInMarkSql('m', '$1::int')} as "namedAccountId"`;

/** The mark that a thing bears; undefined where it bears none, or the reader may not know of it. */
export async function findMark(
  run: Run,
  accountId: number | null,
  { thing, thingId }: { readonly thing: MarkableThing; readonly thingId: number },
): Promise<MarkInForce | undefined> {
  const [mark] = await run<MarkInForce>(
    `select ${MARK_COLUMNS} from confidential_mark m where m.thing = $2 and m.thing_id = $3 and m.lifted_at is null`,
    [accountId, thing, thingId],
  );
  return mark;
}

export type KeepingMark = MarkInForce & { readonly pieces: readonly string[] };

const KEEPING = `select ${MARK_COLUMNS}, coalesce(w.pieces, array[w.text]) as pieces from confidential_mark m
  join withheld_content w on w.mark_id = m.id`;

/** All marks in force of the case that a paper is of, with what they keep, text by text. */
export function findMarksOfPaper(
  run: Run,
  accountId: number | null,
  documentId: number,
): Promise<KeepingMark[]> {
  return run<KeepingMark>(
    `${KEEPING} join issued_document d on m.inspection_id = d.inspection_id or (m.case_kind = d.case_kind and m.case_id = d.case_id)
     where d.id = $2 and m.lifted_at is null order by m.id`,
    [accountId, documentId],
  );
}

/** All marks of an inspection that are in force, with what they keep, text by text. */
export function findMarkedTexts(
  run: Run,
  accountId: number | null,
  inspectionId: number,
): Promise<(KeepingMark & { readonly thing: InspectionThing })[]> {
  return run<KeepingMark & { readonly thing: InspectionThing }>(
    `${KEEPING}
     where m.inspection_id = $2 and m.lifted_at is null order by m.id`,
    [accountId, inspectionId],
  );
}

/**
 * What the ability is asked of the secrets of a case of internal control, as JSON.
 * @param object SQL of the object that was told of it; `named` SQL of the account that asks, where the case names it
 */
export const needOfControlSql = (alias: string, kind: string, object: string, named: string) =>
  `jsonb_build_object('caseKind', '${kind}', 'caseId', ${alias}.id, 'authorityId', ${alias}.authority_id, 'bodyId', ${alias}.body_id,
    'secretOfSubjectId', ${object}, 'namedAccountId', ${named})`;

/** Whether somebody needs what a mark keeps (clause 31). */
export function mayOpen(ability: Ability, mark: MarkInForce): boolean {
  return ability.can('open', tagged('MarkedThing', mark));
}

/**
 * What a violation says, for a paper that goes to the subject whose secret it is: the kept text where whoever issues the paper may
 * see it, else what stands in its place.
 */
export const violationTextSql = (alias: string) =>
  `coalesce((select w.text from confidential_mark m join withheld_content w on w.mark_id = m.id
    where ${alias}.mark is not null and m.thing = 'FINDING' and m.thing_id = ${alias}.point_id and m.lifted_at is null
      and m.secret_of_subject_id = ${alias}.subject_id), ${alias}.description)`;

/** What an objection says, for the protocol of the commission, which the subject gets whole. */
export const objectionTextSql = (alias: string) =>
  `coalesce((select w.text from confidential_mark m join withheld_content w on w.mark_id = m.id
    where ${alias}.mark is not null and m.thing = 'OBJECTION' and m.thing_id = ${alias}.id and m.lifted_at is null
      and m.secret_of_subject_id = ${alias}.disclosed_to_subject_id), ${alias}.text)`;

/**
 * What a violation says in a paper for another body: the kept text where it was disclosed to that body under a named law, else what
 * stands in its place. @param names SQL of the names that the body goes by, as `text[]`
 */
export const disclosedTextSql = (alias: string, names: string) =>
  `coalesce((select w.text from secret_disclosure d join confidential_mark m on m.id = any(d.mark_ids)
      join withheld_content w on w.mark_id = m.id
    where ${alias}.mark is not null and d.inspection_id = ${alias}.inspection_id and m.thing = 'FINDING' and m.thing_id = ${alias}.point_id
      and m.lifted_at is null and lower(btrim(d.recipient)) in (select lower(btrim(name)) from unnest(${names}) name) limit 1), ${alias}.description)`;
