import { assertKey } from '../../../platform/commands/execute';
import type { SecretMark } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { findMark, mayOpen } from '../marked-things';
import { noteReading } from '../note-reading';
import type { MarkableThing } from '../states';

type TextThing = Exclude<MarkableThing, 'FILE'>;

/** A row of the thing that the reader sees: a subject sees findings from the handing over of the result act on. */
const SEEN: Readonly<Record<TextThing, string>> = {
  FINDING: 'select 1 as one from checklist_answer where point_id = $1',
  LATE_ANSWER: 'select 1 as one from late_answer where id = $1',
  REQUEST_ANSWER: 'select 1 as one from document_request where id = $1',
  FIELD_RECORD: 'select 1 as one from field_record where id = $1',
  OBJECTION: 'select 1 as one from objection where id = $1',
  REFUSAL_PROTOCOL: 'select 1 as one from refusal_protocol where id = $1',
  SPECIALIST_CONCLUSION: 'select 1 as one from specialist_conclusion where id = $1',
  REMEDIATION_INFORMATION: 'select 1 as one from remediation_information where id = $1',
  PLAN_ROW_INFORMATION: 'select 1 as one from plan_row_information where id = $1',
  LETTER_REPORT: 'select 1 as one from letter_report where id = $1',
  CONTROL_ANSWER: 'select 1 as one from control_request where id = $1',
  CONTROL_RESPONSE: 'select 1 as one from control_response where id = $1',
  INTERNAL_FINDING: 'select 1 as one from internal_monitoring_finding where id = $1',
  CONTROL_ACT: 'select 1 as one from control_act where id = $1',
  INTERNAL_POINT: 'select 1 as one from internal_monitoring_point where id = $1',
  MONITORING_PROPOSAL: 'select 1 as one from monitoring_proposal where id = $1',
};

/**
 * Opens a marked text for who needs it, and notes that it was read (clause 31).
 * @throws Refusal NOT_FOUND for what is not marked and for what is not for this caller's eyes: they look alike
 */
export async function openMarkedText(
  context: RequestContext,
  { thing, thingId }: { readonly thing: TextThing; readonly thingId: number },
  idempotencyKey: string,
): Promise<{ mark: SecretMark; text: string }> {
  assertKey(idempotencyKey);
  const { reader, actor } = context;
  const run = <T extends object>(text: string, values: readonly unknown[]) => reader.query<T>(text, values);
  const mark = await findMark(run, actor.accountId, { thing, thingId });
  const seen = await run(SEEN[thing], [thingId]);
  const ability = context.abilities.forActor(actor);
  if (!mark || seen.length === 0 || !mayOpen(ability, mark)) throw new Refusal('NOT_FOUND');
  await noteReading(context, mark, { way: 'TEXT' });
  const [kept] = await run<{ text: string }>('select text from withheld_content where mark_id = $1', [
    mark.id,
  ]);
  if (!kept) throw new Refusal('NOT_FOUND');
  return { mark: mark.mark, text: kept.text };
}
