import type { RequestContext } from '../../platform/graphql/request-context';
import { bySystem } from '../case';
import { caseOfMark } from './case-of-mark';
import type { MarkInForce } from './marked-things';

export type ReadingWay = 'TEXT' | 'FILE' | 'DOCUMENT';

/**
 * Notes that somebody read a marked thing: with its mark and in the journal, once for each opening (clause 31). Before it is shown, so
 * that nothing is read that was not noted.
 * @param opening what one opening is known by; the same one again is not noted twice
 */
export async function noteReading(
  context: RequestContext,
  mark: MarkInForce,
  way: ReadingWay,
  opening: string,
): Promise<void> {
  const { id: markId, inspectionId, authorityId, bodyId, title } = mark;
  const command = { name: 'noteReading', idempotencyKey: opening, input: { markId, way } };
  await context.execute(command, async (work) => {
    await bySystem(work, () =>
      work.query(
        `insert into marked_reading (mark_id, inspection_id, authority_id, at, account_id, reader_name, reader_title, way, body_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
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
        ],
      ),
    );
    work.journal({
      action: 'markedThingRead',
      ...caseOfMark(mark),
      details: { marked: mark.thing, number: title, mark: mark.mark, readingWay: way },
    });
    return markId;
  });
}

const MINUTE = 60_000;

/** A browser may ask several times for what a person opens once: what is asked for within one minute is one opening. */
export function openingOf(context: RequestContext, what: string): string {
  return `opening-${what}-${Math.floor(context.now.getTime() / MINUTE)}`;
}
