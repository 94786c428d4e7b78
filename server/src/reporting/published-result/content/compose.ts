import { createHash } from 'node:crypto';
import type { RunQuery } from '../../../external-control/case';
import type { Actor } from '../../../platform/access/actor';
import { Refusal } from '../../../platform/refusals/refusal';
import { mayPublish } from '../rules';
import { composeCase, composeOwn } from './compose-case';
import { composeEvent } from './compose-event';
import { composeQuarter } from './compose-quarter';
import { textOfContent, type PublishedContent } from './content';
import { standsIn, wordsLeftOut } from './left-out-words';
import type { ComposedSource, PublicationSource, Publisher, SourceWithWords } from './source';

/** Something ready to be looked at, or published: the snapshot and whose it is. */
export interface Composed extends Omit<ComposedSource, 'content'> {
  readonly publisher: Publisher;
  readonly content: PublishedContent;
  readonly text: string;
  readonly sha256: string;
  /** The words that are left out beside what the system leaves out itself. */
  readonly leaveOut: readonly string[];
  /** Of them those that stand nowhere in what people typed, or somewhere else too, and so stay. */
  readonly notLeftOut: readonly string[];
  /** Words that were left out of it before, and this one would show. */
  readonly comesBack: readonly string[];
}

interface PublisherRow {
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly authorityId: number;
  readonly territoryId: number | null;
}

const NAMES = 'name_kk as "nameKk", name_ru as "nameRu", name_en as "nameEn"';

/** The body in whose capacity somebody publishes. @throws Refusal FORBIDDEN */
async function publisherOf(run: RunQuery, actor: Actor): Promise<Publisher> {
  const ofSubject = actor.scope === 'subject';
  const [row] = ofSubject
    ? await run<PublisherRow>(
        `select ${NAMES}, authority_id as "authorityId", null as "territoryId" from inspected_subject where id = $1`,
        [actor.subjectId],
      )
    : await run<PublisherRow>(
        `select ${NAMES}, id as "authorityId", territory_id as "territoryId" from authority where id = $1`,
        [actor.authorityId],
      );
  if (!row || !['agency', 'territory', 'subject'].includes(actor.scope)) throw new Refusal('FORBIDDEN');
  const kind = ofSubject ? 'SUBJECT' : actor.scope === 'agency' ? 'AGENCY' : 'TERRITORIAL';
  return {
    kind,
    key: ofSubject ? `subject/${actor.subjectId}` : `authority/${row.authorityId}`,
    name: { kk: row.nameKk, ru: row.nameRu, en: row.nameEn },
    authorityId: row.authorityId,
    subjectId: ofSubject ? actor.subjectId : null,
    territoryId: kind === 'TERRITORIAL' ? row.territoryId : null,
  };
}

function composeSource(
  run: RunQuery,
  source: SourceWithWords,
  publisher: Publisher,
  now: Date,
): Promise<ComposedSource> {
  switch (source.kind) {
    case 'INSPECTION':
      return composeCase(
        run,
        source,
        { authorityId: publisher.authorityId, everywhere: publisher.kind === 'AGENCY' },
        now,
      );
    case 'CONTROL_EVENT':
      return composeEvent(run, source, publisher.subjectId);
    case 'QUARTER':
      return composeQuarter(run, source, publisher.territoryId, now);
    case 'OWN_RESULT':
      return composeOwn(run, source, publisher.subjectId, now);
  }
}

const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * A thing as the actor would publish it now. Read as the actor, out of the ordinary columns.
 * @throws Refusal NOT_FOUND, FORBIDDEN, UNKNOWN_FORM
 */
export async function compose(
  run: RunQuery,
  actor: Actor,
  source: PublicationSource,
  now: Date,
): Promise<Composed> {
  const publisher = await publisherOf(run, actor);
  if (!mayPublish(publisher.kind, source.kind)) throw new Refusal('FORBIDDEN');
  const contentWithout = async (leaveOut: readonly string[]) => {
    const composed = await composeSource(run, { ...source, leaveOut }, publisher, now);
    const { kind, title, ...rest } = composed.content;
    const whose = { publisherKind: publisher.kind, publisher: publisher.name };
    const content: PublishedContent = { kind, title, ...whose, ...rest };
    return { ...composed, content, text: textOfContent(content) };
  };
  const whole = await contentWithout([]);
  const before = await wordsLeftOut(run, whole.source, publisher);
  const leaveOut = source.leaveOut ?? before;
  const composed = leaveOut.length === 0 ? whole : await contentWithout(leaveOut);
  const { text } = composed;
  const dropped = before.filter((words) => !leaveOut.some((one) => isSame(one, words)));
  const isShownAgain = dropped.length > 0 && (await contentWithout([...leaveOut, ...dropped])).text !== text;
  return {
    ...composed,
    publisher,
    sha256: createHash('sha256').update(text).digest('hex'),
    leaveOut,
    notLeftOut: leaveOut.filter((words) => !standsIn(whole.text, words) || standsIn(text, words)),
    comesBack: isShownAgain ? dropped.filter((words) => standsIn(text, words)) : [],
  };
}
