import { refuseUnlawful } from '../../../external-control/case';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { compose } from '../content/compose';
import { holdsTypedWords } from '../content/content';
import { keepWordsLeftOut } from '../content/left-out-words';
import type { PublicationSource } from '../content/source';
import { notePublication } from '../publication-case';
import { PublicationRecord } from '../publication.record';
import { judgeSnapshot, judgeSource } from '../rules';

export interface PublishResult {
  readonly source: PublicationSource;
  /** Hash of the snapshot that was looked at. */
  readonly sha256: string;
  /** The publisher says to have read what people typed: it names nobody and holds no secret. */
  readonly textsRead: boolean;
  /** The publisher says that words which the publication before left out are to be shown now. */
  readonly wordsComeBack: boolean;
  readonly idempotencyKey: string;
}

const INSERT = `insert into publication (kind, source, publisher, publisher_kind, publisher_name_kk, publisher_name_ru, publisher_name_en,
    authority_id, publisher_subject_id, subject_id, body_name_kk, body_name_ru, body_name_en, body_bin, territory_id, case_kind, case_id,
    inspection_id, case_number, form_code, year, quarter, points, title_kk, title_ru, title_en, content, sha256, published_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29)
  returning id`;

/**
 * Publishes exactly the snapshot that was looked at; an earlier one of the same thing by the same publisher is replaced.
 * @throws Refusal NOT_FOUND, FORBIDDEN, REFUSED_BY_LAW
 */
export function publishResult(context: RequestContext, given: PublishResult): Promise<number> {
  const { source, sha256, textsRead, wordsComeBack, idempotencyKey } = given;
  return context.execute(
    { name: 'publishResult', idempotencyKey, input: { source, sha256, textsRead, wordsComeBack } },
    async (work) => {
      work.authorize('publish', 'Publication', {});
      const composed = await compose(
        (text, values) => work.query(text, values),
        work.actor,
        source,
        work.now,
      );
      const { content, publisher } = composed;
      const earlier = await work.manager.findOne(PublicationRecord, {
        where: [
          { source: composed.source, publisher: publisher.key, state: 'PUBLISHED' },
          { source: composed.source, publisher: publisher.key, state: 'HELD_BACK' },
        ],
        lock: { mode: 'pessimistic_write' },
      });
      refuseUnlawful([
        ...judgeSource(composed.facts),
        ...judgeSnapshot({
          previewed: sha256,
          sha256: composed.sha256,
          inForce: earlier?.state === 'PUBLISHED' ? earlier.sha256 : null,
          typed: holdsTypedWords(content),
          textsRead,
          comesBack: composed.comesBack,
          wordsComeBack,
        }),
      ]);
      if (earlier) {
        // Its own id till the new one is known: the two exclude each other.
        Object.assign(earlier, {
          state: 'REPLACED',
          replacedById: earlier.id,
          version: earlier.version + 1,
        });
        await work.manager.save(earlier);
      }
      const { title, body } = content;
      const [row] = await work.query<{ id: number }>(INSERT, [
        content.kind,
        composed.source,
        publisher.key,
        publisher.kind,
        publisher.name.kk,
        publisher.name.ru,
        publisher.name.en,
        publisher.authorityId,
        publisher.subjectId,
        composed.subjectId,
        body?.name.kk ?? null,
        body?.name.ru ?? null,
        body?.name.en ?? null,
        body?.bin ?? null,
        composed.territoryId,
        composed.caseKind,
        composed.caseKind === null ? null : source.caseId,
        composed.inspectionId,
        composed.caseKind === null ? null : (content.facts['number'] ?? null),
        content.figures?.form ?? null,
        composed.year,
        content.figures?.quarter ?? null,
        content.points.length,
        title.kk,
        title.ru,
        title.en,
        composed.text,
        composed.sha256,
        work.now.toISOString(),
      ]);
      const published = row && (await work.manager.findOneBy(PublicationRecord, { id: row.id }));
      if (!published) throw new Error('the publication was not written');
      await keepWordsLeftOut(work, published.id, composed.leaveOut, publisher);
      if (earlier) {
        earlier.replacedById = published.id;
        await work.manager.save(earlier);
        notePublication(work, earlier, 'publicationReplaced', {});
      }
      await work.query('select carry_answers($1)', [published.id]);
      notePublication(work, published, 'resultPublished', { sha256: composed.sha256 });
      return published.id;
    },
  );
}
