import { randomUUID } from 'node:crypto';
import type { Teller } from '../teller';
import { ALMATY } from './people';

/** The office publishes the results of a case; the next day the body answers beside them. */
export async function publishedWithAnswer(teller: Teller, caseId: string, day: number): Promise<void> {
  await teller.at(day, '15:00');
  const source = { kind: 'INSPECTION', caseId };
  const { previewPublication: preview } = await teller.run<{ previewPublication: { sha256: string } }>(
    ALMATY.head,
    'query ($source: PublicationSourceInput!) { previewPublication(source: $source) { sha256 } }',
    { source },
  );
  const { publishResult: published } = await teller.run<{
    publishResult: { id: string; version: number };
  }>(
    ALMATY.head,
    `mutation ($source: PublicationSourceInput!, $sha256: String!, $key: String!) {
      publishResult(source: $source, sha256: $sha256, idempotencyKey: $key) { id version } }`,
    { source, sha256: preview.sha256, key: randomUUID() },
  );
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
