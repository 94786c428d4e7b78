import { dayOf, type CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import {
  beginAct,
  endAct,
  forThePublic,
  linkForThePublic,
  type PublicationCommand,
} from '../publication-case';

/** Takes a publication back from the public, with a reason that the public reads. */
export function withdrawPublication(
  context: RequestContext,
  command: PublicationCommand & { readonly reason: string },
): Promise<number> {
  const name = 'withdrawPublication';
  return context.execute({ name, idempotencyKey: command.idempotencyKey, input: command }, async (work) => {
    const publication = await beginAct(work, name, command);
    const reason = await forThePublic(work, command.reason, publication.inspectionId);
    Object.assign(publication, { withdrawnAt: work.now, withdrawalReason: reason });
    return endAct(work, publication, name, { event: 'publicationWithdrawn', details: { reason } });
  });
}

/** What the body that a publication is about says to it; more than once if it likes, nothing is overwritten. */
export function answerPublication(
  context: RequestContext,
  command: PublicationCommand & { readonly text: string },
): Promise<number> {
  const name = 'answerPublication';
  return context.execute({ name, idempotencyKey: command.idempotencyKey, input: command }, async (work) => {
    const publication = await beginAct(work, name, command);
    const text = await forThePublic(work, command.text, publication.inspectionId);
    await work.query(
      `insert into publication_answer (publication_id, subject_id, text, answered_at) values ($1, $2, $3, $4)`,
      [publication.id, publication.subjectId, text, work.now.toISOString()],
    );
    return endAct(work, publication, name, {
      event: 'publicationAnswered',
      details: { publicationAnswer: text },
    });
  });
}

export interface MediaRecord {
  readonly outlet: string;
  readonly publishedOn: CalendarDate;
  readonly link: string | null;
}

/** Records where and when the media published it (66). @throws Refusal FACT_IN_FUTURE */
export function recordMediaPublication(
  context: RequestContext,
  command: PublicationCommand & MediaRecord,
): Promise<number> {
  const name = 'recordMediaPublication';
  return context.execute({ name, idempotencyKey: command.idempotencyKey, input: command }, async (work) => {
    const publication = await beginAct(work, name, command);
    const { publishedOn } = command;
    if (publishedOn > dayOf(work.now)) {
      const params = { at: publishedOn, now: work.now.toISOString() };
      throw new Refusal('FACT_IN_FUTURE', { field: 'input.publishedOn', params });
    }
    const { inspectionId } = publication;
    const outlet = await forThePublic(work, command.outlet, inspectionId);
    const link = await linkForThePublic(work, command.link, inspectionId);
    await work.query(
      `insert into publication_media (publication_id, outlet, published_on, link, recorded_at) values ($1, $2, $3, $4, $5)`,
      [publication.id, outlet, publishedOn, link, work.now.toISOString()],
    );
    return endAct(work, publication, name, {
      event: 'mediaPublicationRecorded',
      details: { outlet, date: publishedOn },
    });
  });
}
