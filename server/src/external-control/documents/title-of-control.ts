import type { ExternalControlDocumentKind } from './catalogue';

/** Kinds of papers whose title names the procedure: those of a preventive control have a title of their own (clause 6; D7). */
const NAMED_BY_PROCEDURE = [
  'START_NOTICE',
  'RESULT_ACT',
  'RESULT_ACT_REFUSAL_PROTOCOL',
  'ADDITIONAL_ACT',
  'EXTENSION_NOTICE',
  'INSPECTOR_CHANGE_ACT',
  'FIELD_REQUEST',
] as const satisfies readonly ExternalControlDocumentKind[];
export type TitleOfControl = `${(typeof NAMED_BY_PROCEDURE)[number]}_OF_CONTROL`;

/** What stands after `DOCUMENT_` in the message that names an issued paper, over the alias of `issued_document`. */
export function titleCodeSql(alias: string): string {
  const kinds = NAMED_BY_PROCEDURE.map((kind) => `'${kind}'`).join(', ');
  return `(case when ${alias}.kind in (${kinds}) and exists (select from inspection held
    where held.id = ${alias}.inspection_id and held.procedure = 'PREVENTIVE_CONTROL') then ${alias}.kind || '_OF_CONTROL'
    when ${alias}.kind = 'CONTROL_PLAN_ORDER' and jsonb_typeof(${alias}.data -> 'change') = 'object' then 'CONTROL_PLAN_CHANGE_ORDER'
    else ${alias}.kind end)`;
}
