import { randomUUID } from 'node:crypto';
import type { Teller } from '../teller';
import { mark } from './confidentiality-steps';
import { ALMATY } from './people';

interface Published {
  readonly id: string;
  readonly version: number;
}

/** Looks at what the public will see, and publishes just that. */
export async function publish(teller: Teller, email: string, source: object): Promise<Published> {
  const { previewPublication: preview } = await teller.run<{ previewPublication: { sha256: string } }>(
    email,
    'query ($source: PublicationSourceInput!) { previewPublication(source: $source) { sha256 } }',
    { source },
  );
  const { publishResult } = await teller.run<{ publishResult: Published }>(
    email,
    `mutation ($source: PublicationSourceInput!, $sha256: String!, $key: String!) {
      publishResult(source: $source, sha256: $sha256, textsRead: true, idempotencyKey: $key) { id version } }`,
    { source, sha256: preview.sha256, key: randomUUID() },
  );
  return publishResult;
}

/** The office publishes the results of a case; the next day the body answers beside them. */
export async function publishedWithAnswer(teller: Teller, caseId: string, day: number): Promise<void> {
  await teller.at(day, '15:00');
  const published = await publish(teller, ALMATY.head, { kind: 'INSPECTION', caseId });
  await teller.at(day + 1, '11:00');
  await teller.run(
    ALMATY.subject,
    `mutation ($id: ID!, $version: Int!, $key: String!, $input: AnswerPublicationInput!) {
      answerPublication(publicationId: $id, expectedVersion: $version, idempotencyKey: $key, input: $input) { id } }`,
    {
      ...published,
      key: randomUUID(),
      input: {
        text: 'Бұзушылық мерзімінен бұрын жойылды, қызметкерлер қайта оқытылды. / Нарушение устранено досрочно, сотрудники обучены заново.',
      },
    },
  );
}

/** Published, and a day later a finding of it is marked: nobody reads it till the office has decided (clause 31). */
export async function publishedAndHeldBack(teller: Teller, caseId: string, day: number): Promise<void> {
  await teller.at(day, '15:00');
  await publish(teller, ALMATY.head, { kind: 'INSPECTION', caseId });
  const point = await teller.find<{ id: number }>(
    `select point_id as id from checklist_answer where inspection_id = $1 and answer = 'VIOLATED' order by id limit 1`,
    [Number(caseId)],
  );
  await teller.at(day + 1, '12:00');
  await mark(teller, caseId, {
    thing: 'FINDING',
    thingId: String(point.id),
    mark: 'COMMERCIAL',
    reason: 'Орындаушымен шарттың 9-тармағы / Пункт 9 договора с исполнителем',
  });
}
