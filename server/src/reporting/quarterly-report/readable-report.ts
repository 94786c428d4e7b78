import { thing } from '../../platform/access/ability';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Refusal } from '../../platform/refusals/refusal';

/** Columns of a report that is read beside the figures of its page. */
export interface ReadableReport {
  readonly id: number;
  readonly formCode: string;
  readonly formEdition: string;
  readonly bodyId: number;
  readonly bodyKind: string;
  readonly bodyName: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly year: number;
  readonly quarter: number;
  readonly state: string;
  readonly authorityId: number;
  readonly higherBodyId: number | null;
  readonly leadBodyId: number;
}

/** A report that the caller may read. @throws Refusal NOT_FOUND */
export async function findReadableReport(context: RequestContext, id: number): Promise<ReadableReport> {
  const [report] = await context.reader.query<ReadableReport>(
    `select r.id, r.form_code as "formCode", r.form_edition as "formEdition", r.body_id as "bodyId", r.year, r.quarter, r.state,
       r.authority_id as "authorityId", r.higher_body_id as "higherBodyId", r.lead_body_id as "leadBodyId", b.kind as "bodyKind",
       jsonb_build_object('kk', b.name_kk, 'ru', b.name_ru, 'en', b.name_en) as "bodyName"
     from quarterly_report r join inspected_subject b on b.id = r.body_id where r.id = $1`,
    [id],
  );
  const ability = context.abilities.forActor(context.actor);
  if (!report || !ability.can('read', thing('QuarterlyReport', report))) throw new Refusal('NOT_FOUND');
  return report;
}
