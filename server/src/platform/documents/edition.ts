import { createHash } from 'node:crypto';
import { dayOf } from '../../law';
import { asSystem } from '../access/as-system';
import { systemActor } from '../access/actor';
import { execute } from '../commands/execute';
import type { RequestContext } from '../graphql/request-context';
import type { DocumentTemplates } from './document-template';
import { draw, findIssued, getRendering, type Form, type IssuedRow, type Rendering } from './rendering';
import { leaveOut, type MarkedText } from './withheld';

/** What a paper bears beside what it was issued with. */
export interface PaperMark {
  /** Of an endorsement its own kind; `CANCELLED` of a paper that holds no more, `SET_RIGHT` of one that another sets right. */
  readonly kind: string;
  /** `YYYY-MM-DD`, the day in Almaty. */
  readonly on: string;
  /** The clause that was breached by then; of a mark that is no breach none. */
  readonly clause?: string;
}

const hashOf = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');

/** The mark of a cancelling stands on what is read, not on what is edited before signing. */
function marksOf({ endorsements, cancelled }: IssuedRow, { format }: Form): PaperMark[] {
  const noted = endorsements.map(({ kind, at }) => ({ kind, on: dayOf(new Date(at)) }));
  if (!cancelled || format !== 'pdf') return noted;
  return [...noted, { kind: cancelled.setRight ? 'SET_RIGHT' : 'CANCELLED', on: cancelled.on }];
}

/** What a paper says together with what was noted on it since: as its template draws it. */
const endorsed = ({ data, endorsements }: IssuedRow): unknown =>
  endorsements.length > 0 ? { ...(data as object), endorsements } : data;

const FIND = `select sha256, bytes from document_edition where document_id = $1 and language = $2 and format = $3 and basis = $4`;
const KEEP = `insert into document_edition (document_id, language, format, basis, marks, withheld, sha256, bytes, rendered_at)
  values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9) on conflict do nothing`;
const CASE = `select number, case_kind as "caseKind", case_id as "caseId", authority_id as "authorityId",
  disclosed_to_subject_id as "disclosedToSubjectId", also_disclosed_to_subject_id as "alsoDisclosedToSubjectId"
  from issued_document where id = $1`;

interface CaseOfPaper {
  readonly number: string;
  readonly caseKind: string;
  readonly caseId: number;
  readonly authorityId: number;
  readonly disclosedToSubjectId: number | null;
  readonly alsoDisclosedToSubjectId: number | null;
}

interface Edition extends Rendering {
  readonly id: number;
  readonly form: Form;
  readonly basis: string;
  readonly marks: readonly PaperMark[];
  readonly withheld: boolean;
}

/** Keeps an edition before it is given out, with an entry of the journal; of two at once the first is kept. */
async function keep(context: RequestContext, edition: Edition): Promise<void> {
  const { id, form, basis, marks, withheld, sha256, bytes } = edition;
  const { language, format } = form;
  const { application, now } = context;
  const { dataSource, abilities } = application;
  const key = `edition-${id}-${language}-${format}-${basis}`;
  const command = { name: 'keepEdition', idempotencyKey: key, input: { id, ...form, basis } };
  await execute({ dataSource, abilities, actor: systemActor, now }, command, async (work) => {
    await work.query(KEEP, [
      id,
      language,
      format,
      basis,
      JSON.stringify(marks),
      withheld,
      sha256,
      bytes,
      now.toISOString(),
    ]);
    const [paper] = await work.query<CaseOfPaper>(CASE, [id]);
    if (!paper) throw new Error(`no document ${id}`);
    const { number, ...ofCase } = paper;
    work.journal({
      action: withheld ? 'redactedEditionKept' : 'markedEditionKept',
      ...ofCase,
      // What was left out for others is no news to whoever reads the whole.
      ...(withheld ? { disclosedToSubjectId: null, alsoDisclosedToSubjectId: null } : {}),
      details: { number, paperForm: `${language}_${format}`, sha256 },
    });
    return id;
  });
}

/**
 * A document with what became of it since and without what its reader may not see (clause 31): the first bytes where that changes
 * nothing, otherwise an edition that is drawn once, kept, and known to the public page by its hash. Asks no permission: whoever calls it
 * has.
 */
export async function editionOf(
  context: RequestContext,
  templates: DocumentTemplates,
  id: number,
  form: Form,
  withheldTexts: readonly MarkedText[],
): Promise<Rendering> {
  const { application } = context;
  const { dataSource } = application;
  const row = await asSystem(dataSource, (manager) => findIssued(manager, id));
  const whole = endorsed(row);
  const data = leaveOut(whole, withheldTexts);
  const marks = marksOf(row, form);
  const withheld = JSON.stringify(data) !== JSON.stringify(whole);
  const { language, format } = form;
  if (marks.length === 0 && !withheld) return getRendering(application, templates, id, language, format);
  const basis = hashOf(JSON.stringify([data, format === 'pdf' ? row.cancelled : null]));
  const find = () =>
    asSystem(dataSource, async (manager) => {
      const rows = await manager.query<Rendering[]>(FIND, [id, language, format, basis]);
      return rows[0];
    });
  const kept = await find();
  if (kept) return kept;
  const bytes = await draw(application, templates, { ...row, data }, form, true);
  await keep(context, { id, form, basis, marks, withheld, sha256: hashOf(bytes), bytes });
  const stored = await find();
  if (!stored) throw new Error(`no edition of document ${id} was kept`);
  return stored;
}
