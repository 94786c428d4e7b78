import type { NoteOpening } from '../../platform/documents';

/**
 * Notes who of the subject opened its paper in the portal first, and when: the proof beside the instant of delivery, that no term goes
 * by. Clauses 14, 16, 21, 22.
 */
export const noteOpening: NoteOpening = async (context, document) => {
  const { actor, reader } = context;
  const { id, disclosedToSubjectId, number } = document;
  if (actor.scope !== 'subject' || disclosedToSubjectId === null || actor.subjectId !== disclosedToSubjectId)
    return;
  const [unopened] = await reader.query<{ id: number }>(
    `select id from document_copy where document_id = $1 and recipient = 'SUBJECT' and opened_at is null`,
    [id],
  );
  if (!unopened) return;
  const command = { name: 'noteOpening', idempotencyKey: `opening-paper-${id}`, input: { id } };
  await context.execute(command, async (work) => {
    const openedBy = [work.actor.name, work.actor.title].filter(Boolean).join(', ');
    // Of two who open it at once the first is kept.
    const noted = await work.query(
      `update document_copy set opened_at = $2, opened_by = $3
       where document_id = $1 and recipient = 'SUBJECT' and opened_at is null returning id`,
      [id, work.now.toISOString(), openedBy],
    );
    const { caseKind, caseId, authorityId, alsoDisclosedToSubjectId } = document;
    if (noted.length > 0)
      work.journal({
        action: 'paperOpened',
        caseKind,
        caseId,
        authorityId,
        disclosedToSubjectId,
        alsoDisclosedToSubjectId,
        details: { number, recipient: openedBy },
      });
    return id;
  });
};
