import { assertDayHappened } from '../../../external-control/case';
import type { CalendarDate } from '../../../law';
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

const CAME_TO_BE = `select case p.kind
    when 'QUARTER' then (make_date(p.year, p.quarter * 3, 1) + interval '1 month')::date
    when 'CONTROL_EVENT' then (select (a.drawn_up_at at time zone 'Asia/Almaty')::date from control_act a where p.case_kind = 'control-event' and a.event_id = p.case_id)
    else coalesce((select a.date from result_act a where a.inspection_id = p.inspection_id),
      (select i.completed_on from inspection i where i.id = p.inspection_id)) end::text as day
  from publication p where p.id = $1`;

/** The day on which the result itself came to be: its act, or the end of its quarter. Who published it first is open (66). */
async function cameToBeOn(work: Work, { id }: PublicationRecord): Promise<CalendarDate | null> {
  const [row] = await work.query<{ day: CalendarDate | null }>(CAME_TO_BE, [id]);
  return row?.day ?? null;
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
    const after = await cameToBeOn(work, publication);
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
