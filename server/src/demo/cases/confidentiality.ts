import type { Teller } from '../teller';
import { ALMATY, BODY, SPECIALIST } from './people';
import { mark } from './confidentiality-steps';
import { appoint, draft, handOver, notify, prosecutor } from './steps';

/** What the subject gave is a commercial secret in part; a specialist of another body is asked about it (clauses 11, 31). */
export async function secretsAndSpecialist(teller: Teller): Promise<void> {
  await teller.at(-6, '10:00');
  const id = await draft(teller, {
    office: ALMATY,
    body: BODY.almaty,
    matter: 'Ақпараттық жүйедегі мерзімдер / Сроки в информационной системе',
    grounds: [prosecutor('2-3/91', teller.day(-10), 'Жүйедегі іркілістер / Сбои в системе')],
    start: -4,
    specialist: SPECIALIST,
  });
  await appoint(teller, ALMATY, id);
  await notify(teller, ALMATY, id);
  await teller.at(-4, '11:00');
  await handOver(teller, ALMATY, id);
  await teller.inspection(ALMATY.inspector, 'sendDocumentRequest', id, {
    text: 'Жүйені қолдау шарты және іркілістер журналы / Договор поддержки системы и журнал сбоев',
    items: ['Шарт / Договор', 'Іркілістер журналы / Журнал сбоев'],
    dueDate: teller.day(-2),
  });
  await teller.at(-3, '12:00');
  const request = await teller.find<{ id: number; version: number }>(
    'select id, version from document_request where inspection_id = $1',
    [Number(id)],
  );
  const fileId = await teller.upload(
    ALMATY.control,
    'Қолдау шарты 2026.txt',
    'Бағасы айына 1 240 000 теңге / Цена 1 240 000 тенге в месяц\n',
  );
  await teller.run(
    ALMATY.control,
    `mutation ($id: ID!, $key: String!, $version: Int!, $input: AnswerDocumentRequestInput!) {
      answerDocumentRequest(requestId: $id, idempotencyKey: $key, expectedVersion: $version, input: $input) { id } }`,
    {
      id: String(request.id),
      key: `story-secret-answer-${request.id}`,
      version: request.version,
      input: {
        text: 'Шарттың бағасы – коммерциялық құпия: айына 1 240 000 теңге / Цена договора – коммерческая тайна: 1 240 000 тенге в месяц',
        fileIds: [fileId],
      },
    },
  );
  await teller.at(-3, '15:00');
  const reason = 'Шарттың 7-тармағы / Пункт 7 договора';
  await mark(teller, id, {
    thing: 'REQUEST_ANSWER',
    thingId: String(request.id),
    mark: 'COMMERCIAL',
    reason,
  });
  await mark(teller, id, { thing: 'FILE', thingId: fileId, mark: 'COMMERCIAL', reason });
  const person = await teller.find<{ id: number }>(
    'select id from inspection_specialist where inspection_id = $1',
    [Number(id)],
  );
  await teller.run(
    ALMATY.inspector,
    `mutation ($id: ID!, $key: String!, $input: AskConclusionInput!) {
      askConclusion(specialistId: $id, idempotencyKey: $key, input: $input) { id } }`,
    {
      id: String(person.id),
      key: `story-ask-conclusion-${person.id}`,
      input: {
        question:
          'Мерзімнің өтуіне жүйенің іркілісі себеп болды ма? / Стали ли сбои системы причиной пропуска сроков?',
        dueDate: teller.day(3),
        fileIds: [fileId],
      },
    },
  );
}
