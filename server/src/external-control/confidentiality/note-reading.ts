import { randomUUID } from 'node:crypto';
import type { RequestContext } from '../../platform/graphql/request-context';
import { bySystem } from '../case';
import { caseOfMark } from './case-of-mark';
import type { MarkInForce } from './marked-things';

export type ReadingWay = 'TEXT' | 'FILE' | 'DOCUMENT';

/** How a marked thing was opened. */
export interface Opening {
  readonly way: ReadingWay;
  /** Of a paper the language and the kind of its file: `ru_pdf`. */
  readonly form?: string;
}

/**
 * Notes that somebody read a marked thing: with its mark and in the journal, once for each opening (clause 31). Before it is shown, so
 * that nothing is read that was not noted. What is shown again was opened again, also where a request comes twice with one key: its
 * key is kept for months, and would open the thing unseen for as long.
 */
export async function noteReading(
  context: RequestContext,
  mark: MarkInForce,
  { way, form }: Opening,
): Promise<void> {
  const { id: markId, inspectionId, authorityId, bodyId, title } = mark;
  const command = { name: 'noteReading', idempotencyKey: `opening-${randomUUID()}`, input: { markId, way } };
  await context.execute(command, async (work) => {
    await bySystem(work, () =>
      work.query(
        `insert into marked_reading (mark_id, inspection_id, authority_id, at, account_id, reader_name, reader_title, way, body_id, form)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          markId,
          inspectionId,
          authorityId,
          work.now.toISOString(),
          work.actor.accountId,
          work.actor.name,
          work.actor.title,
          way,
          bodyId,
          form ?? null,
        ],
      ),
    );
    work.journal({
      action: 'markedThingRead',
      ...caseOfMark(mark),
      details: {
        marked: mark.thing,
        number: title,
        mark: mark.mark,
        readingWay: way,
        ...(form ? { paperForm: form } : {}),
      },
    });
    return markId;
  });
}

const RECENT_SQL = `select from marked_reading where mark_id = $1 and account_id = $2 and way = $3 and form is not distinct from $4
  and at > $5::timestamptz - interval '1 minute' limit 1`;

/** Whether this asks for no bytes, or for a further part of what the same reader opened just now: that is no opening of its own. */
async function isContinued(
  { http, actor, now, reader }: RequestContext,
  { id }: MarkInForce,
  { way, form }: Opening,
): Promise<boolean> {
  const { method, headers } = http.request;
  if (method === 'HEAD') return true;
  if (headers.range === undefined || /^bytes=0-/.test(headers.range)) return false;
  const noted = await reader.query(RECENT_SQL, [id, actor.accountId, way, form ?? null, now.toISOString()]);
  return noted.length > 0;
}

/** Notes that a file or a paper was opened over HTTP: each time, in each language and kind of file (clause 31). */
export async function noteOpeningOfMarked(
  context: RequestContext,
  mark: MarkInForce,
  opening: Opening,
): Promise<void> {
  if (await isContinued(context, mark, opening)) return;
  await noteReading(context, mark, opening);
}
