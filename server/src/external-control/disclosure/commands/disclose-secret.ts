import type { CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { loadSigner, refuseUnlawful } from '../../case';
import { findMarkedTexts } from '../../confidentiality';
import { issue, type ExternalControlDocumentData } from '../../documents';
import { judgeDisclosure } from '../rules';

export interface DisclosureInput {
  readonly markIds: readonly number[];
  readonly law: string;
  readonly article: string;
  readonly recipient: string;
  readonly reason: string;
  /** What exactly of the marked things is disclosed. */
  readonly what: string;
}

interface CaseFacts {
  readonly authorityId: number;
  readonly subjectId: number;
}

type LetterData = ExternalControlDocumentData['DISCLOSURE_LETTER'];

const SAME_SQL = `
  select x.number, x.date::text as date from secret_disclosure d join issued_document x on x.id = d.document_id
  where d.inspection_id = $1 and d.mark_ids @> $2::int[] and d.mark_ids <@ $2::int[]
    and (lower(d.law), lower(d.article), lower(d.recipient), d.reason, d.what) = (lower($3), lower($4), lower($5), $6, $7)
  order by d.id limit 1`;

/** The letter that told the same recipient the same under the same law: of two who disclose at once the second sees the first. */
async function sameBefore(
  work: Work,
  inspectionId: number,
  asked: readonly number[],
  input: DisclosureInput,
) {
  await work.query('select pg_advisory_xact_lock(780942, $1)', [inspectionId]);
  const words = [input.law, input.article, input.recipient, input.reason, input.what].map((text) =>
    text.trim(),
  );
  const [letter] = await work.query<{ number: string; date: CalendarDate }>(SAME_SQL, [
    inspectionId,
    asked,
    ...words,
  ]);
  return letter ?? null;
}

/** The act of appointment, from which the letter takes office and subject. */
async function appointmentOf(work: Work, inspectionId: number) {
  const [paper] = await work.query<{ number: string; date: string; data: LetterData }>(
    `select number, date::text as date, data from issued_document where inspection_id = $1 and replaced_at is null
       and kind in ('ACT_OF_APPOINTMENT', 'CONTROL_APPOINTMENT') order by id limit 1`,
    [inspectionId],
  );
  if (!paper) throw new Refusal('WRONG_STATE');
  return paper;
}

/**
 * Discloses marked things of a case under a named law: with a covering letter that holds them. Their marks stay in force (clause 31).
 * @returns the disclosure's id
 * @throws Refusal NOT_FOUND, FORBIDDEN, REFUSED_BY_LAW
 */
export function discloseSecret(
  context: RequestContext,
  { inspectionId, idempotencyKey }: { readonly inspectionId: number; readonly idempotencyKey: string },
  input: DisclosureInput,
): Promise<number> {
  const command = { name: 'discloseSecret', idempotencyKey, input: { inspectionId, input } };
  return context.execute(command, async (work) => {
    const [of] = await work.query<CaseFacts>(
      'select authority_id as "authorityId", subject_id as "subjectId" from inspection where id = $1',
      [inspectionId],
    );
    if (!of) throw new Refusal('NOT_FOUND');
    work.authorize('disclose', 'SecretDisclosure', of);
    const [law, article, reason] = [input.law.trim(), input.article.trim(), input.reason.trim()];
    const run = <T extends object>(text: string, values: readonly unknown[]) => work.query<T>(text, values);
    const asked = [...new Set(input.markIds)];
    const marks = (await findMarkedTexts(run, work.actor.accountId, inspectionId)).filter(({ id }) =>
      asked.includes(id),
    );
    const sentIn = await sameBefore(work, inspectionId, asked, input);
    refuseUnlawful(
      judgeDisclosure({ law, article, reason, asked: asked.length, marked: marks.length, sentIn }),
    );
    const { number, date, data } = await appointmentOf(work, inspectionId);
    const { place, authority, subject } = data;
    const signer = await loadSigner(work);
    const recipient = input.recipient.trim();
    const what = input.what.trim();
    const document = await issue(work, {
      kind: 'DISCLOSURE_LETTER',
      caseKind: 'inspection',
      caseId: inspectionId,
      inspectionId,
      authorityId: of.authorityId,
      subjectId: of.subjectId,
      disclosedToSubjectId: null,
      data: () => ({
        place,
        authority,
        subject,
        recipient,
        appointment: { number, date },
        law,
        article,
        reason,
        what,
        things: marks.map(({ thing, title, mark, pieces }) => ({ thing, title, mark, texts: [...pieces] })),
        signer,
      }),
    });
    const [added] = await work.query<{ id: number }>(
      `insert into secret_disclosure (inspection_id, authority_id, mark_ids, law, article, recipient, reason, what, disclosed_at,
         disclosed_by, disclosed_by_capacity_id, document_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
      [
        inspectionId,
        of.authorityId,
        asked,
        law,
        article,
        recipient,
        reason,
        what,
        work.now.toISOString(),
        work.actor.name,
        work.actor.capacityId,
        document.id,
      ],
    );
    if (!added) throw new Error('the disclosure was not kept');
    work.journal({
      action: 'secretDisclosed',
      caseKind: 'inspection',
      caseId: inspectionId,
      authorityId: of.authorityId,
      disclosedToSubjectId: null,
      details: {
        number: document.number,
        recipient,
        law: `${law}, ${article}`,
        reason,
        disclosed: marks.map(({ title }) => title),
      },
    });
    return added.id;
  });
}
