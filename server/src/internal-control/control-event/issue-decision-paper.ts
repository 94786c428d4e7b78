import { loadSigner } from '../../external-control/case';
import { documentMessages, type ExternalControlDocumentKind } from '../../external-control/documents';
import { issueBodyPaper } from '../scope';
import { caseOf, EVENT_CASE, type Step } from './act';
import { loadEventPaper } from './event-paper';

interface Issued {
  readonly kind: ExternalControlDocumentKind;
  readonly number: string;
  readonly date: string;
}

function issuedOf({ work, event }: Step): Promise<Issued[]> {
  return work.query<Issued>(
    `select kind, number, date::text as date from issued_document
     where case_kind = $1 and case_id = $2 and replaced_at is null order by id`,
    [EVENT_CASE, event.id],
  );
}

async function actOf(step: Step, issued?: readonly Issued[]) {
  const act = (issued ?? (await issuedOf(step))).find(({ kind }) => kind === 'CONTROL_ACT');
  if (!act) throw new Error(`event ${step.event.id} has no act`);
  return { number: act.number, date: act.date };
}

const answered = ({ event }: Step) => (event.response ? { response: event.response } : {});

/** Puts the materials before the head of the body: the act, every paper of the event, how many files go with them, what the object said (clause 53). */
export async function issueSubmission(step: Step): Promise<string> {
  const { work, event } = step;
  const issued = await issuedOf(step);
  const [stored] = await work.query<{ files: number }>(
    'select count(*)::int as files from stored_file where case_kind = $1 and case_id = $2',
    [EVENT_CASE, event.id],
  );
  const materials = {
    act: await actOf(step, issued),
    papers: issued.map(({ kind, number, date }) => {
      const { kk, ru } = documentMessages[`DOCUMENT_${kind}`];
      return { name: { kk, ru }, reference: { number, date } };
    }),
    ...(stored && stored.files > 0 ? { files: stored.files } : {}),
    ...answered(step),
  };
  const paper = await loadEventPaper(work, event);
  const signer = await loadSigner(work);
  const { number } = await issueBodyPaper(work, {
    kind: 'CONTROL_SUBMISSION',
    ...caseOf(event, null),
    subjectId: event.objectId,
    data: () => ({ ...paper, materials, signer }),
  });
  return number;
}

/** The decision to take note: the object reads it as it reads the act, so it names no paper that is kept within the body (clause 54 (2)). */
export async function issueNotedDecision(step: Step): Promise<string> {
  const { work, event } = step;
  const materials = { act: await actOf(step), ...answered(step) };
  const paper = await loadEventPaper(work, event);
  const signer = await loadSigner(work);
  const { number } = await issueBodyPaper(work, {
    kind: 'CONTROL_NOTED_DECISION',
    ...caseOf(event),
    subjectId: event.objectId,
    data: () => ({ ...paper, materials, signer }),
  });
  return number;
}
