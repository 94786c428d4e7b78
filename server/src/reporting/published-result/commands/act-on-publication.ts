import { assertDayHappened } from '../../../external-control/case';
import { dayOf, type CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import type { RequestContext } from '../../../platform/graphql/request-context';
import {
  beginAct,
  endAct,
  forThePublic,
  linkForThePublic,
  type PublicationCommand,
} from '../publication-case';
import type { PublicationRecord } from '../publication.record';

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

/** The day on which its publisher made the result public for the first time: what replaced it since is the same result. */
async function firstPublishedOn(
  work: Work,
  { source, publisher }: PublicationRecord,
): Promise<CalendarDate | null> {
  const [first] = await work.query<{ at: Date | null }>(
    'select min(published_at) as at from publication where source = $1 and publisher = $2',
    [source, publisher],
  );
  return first?.at ? dayOf(first.at) : null;
}

/** Records where and when the media published it (66). @throws Refusal FACT_IN_FUTURE, FACT_BEFORE_CASE */
export function recordMediaPublication(
  context: RequestContext,
  command: PublicationCommand & MediaRecord,
): Promise<number> {
  const name = 'recordMediaPublication';
  return context.execute({ name, idempotencyKey: command.idempotencyKey, input: command }, async (work) => {
    const publication = await beginAct(work, name, command);
    const { publishedOn } = command;
    const after = await firstPublishedOn(work, publication);
    assertDayHappened(publishedOn, { now: work.now, after, field: 'input.publishedOn' });
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
