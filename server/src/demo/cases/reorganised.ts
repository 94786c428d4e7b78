import { randomUUID } from 'node:crypto';
import type { Teller } from '../teller';
import { ADMINISTRATOR, AGENCY, BODY, KARAGANDY } from './people';

const ENDED = {
  kind: 'ORGANISATION_OF_LOCAL',
  bin: '200340000814',
  nameKk: 'Балқаш қаласының әлеуметтік қызметтер орталығы',
  nameRu: 'Центр социальных услуг города Балхаша',
  nameEn: 'Centre of social services of Balkhash',
} as const;

/** The head and the one row of a file of running cases. */
const asFile = (row: Readonly<Record<string, string>>) =>
  [Object.keys(row).join(';'), Object.values(row).join(';')].join('\n');

/**
 * An inspection that ran on paper is taken in from a file; then its body joins the akimat, whose head reads and answers what was
 * its predecessor's.
 */
export async function takenInAndSucceeded(teller: Teller): Promise<void> {
  await teller.at(-6, '15:30');
  const successor = await teller.find<{ id: number; territoryId: number }>(
    'select id, territory_id as "territoryId" from inspected_subject where bin = $1',
    [BODY.karagandy],
  );
  const { registerSubject } = await teller.run<{ registerSubject: { id: string } }>(
    ADMINISTRATOR,
    'mutation ($input: InspectedSubjectInput!, $key: String!) { registerSubject(input: $input, idempotencyKey: $key) { id } }',
    {
      input: { ...ENDED, territoryId: String(successor.territoryId), parentId: String(successor.id) },
      key: randomUUID(),
    },
  );
  const id = await teller.sendCases(
    ADMINISTRATOR,
    'balkhash.csv',
    asFile({
      authority: '350000000',
      subject_bin: ENDED.bin,
      act_number: '35-7/12',
      act_date: teller.day(-9),
      signed_by: KARAGANDY.head,
      inspectors: KARAGANDY.inspector,
      ground: '8.4',
      ground_number: '7-12/340',
      ground_date: teller.day(-12),
      ground_text: 'Өтініштерден бас тарту / Отказы в приеме заявлений',
      fact_date: teller.day(-14),
      subject_matter: 'Арнаулы әлеуметтік қызметтер көрсету / Оказание специальных социальных услуг',
      studied_materials: '2015 жылғы стандарт / Стандарт 2015 года',
      planned_start: teller.day(-6),
      term_working_days: '10',
      term_reason: '60 өтініш / 60 заявлений',
      registration_number: '35-00012',
      registered_at: `${teller.day(-9)} 12:00`,
      notice_sent_at: `${teller.day(-8)} 10:00`,
      handed_over_at: `${teller.day(-6)} 10:00`,
      representative: 'А. Бекова',
    }),
  );
  await teller.at(-6, '16:30');
  await teller.run(
    ADMINISTRATOR,
    'mutation ($id: ID!, $key: String!) { startCaseImport(id: $id, idempotencyKey: $key, expectedVersion: 2) { id } }',
    { id, key: randomUUID() },
  );
  await teller.at(-4, '09:30');
  const { recordSuccession: entered } = await teller.run<{
    recordSuccession: { id: string; version: number };
  }>(
    ADMINISTRATOR,
    'mutation ($input: SuccessionInput!, $key: String!) { recordSuccession(input: $input, idempotencyKey: $key) { id version } }',
    {
      input: {
        predecessorIds: [registerSubject.id],
        successorId: String(successor.id),
        kind: 'ACCESSION',
        actNumber: '21/03',
        actDate: teller.day(-5),
        effectiveOn: teller.day(-4),
      },
      key: randomUUID(),
    },
  );
  await teller.at(-4, '11:00');
  await teller.run(
    AGENCY.chair,
    `mutation ($id: ID!, $version: Int!, $key: String!) {
      confirmSuccession(id: $id, expectedVersion: $version, idempotencyKey: $key) { id } }`,
    { ...entered, key: randomUUID() },
  );
  await teller.at(-4, '15:00');
  const { inspections } = await teller.run<{ inspections: { nodes: { id: string }[] } }>(
    KARAGANDY.inspector,
    'query ($subjectId: ID!) { inspections(filter: { subjectId: $subjectId }) { nodes { id } } }',
    { subjectId: registerSubject.id },
  );
  await teller.inspection(KARAGANDY.inspector, 'sendDocumentRequest', inspections.nodes[0]?.id ?? '', {
    text: 'Өтініштерді тіркеу журналы / Журнал регистрации заявлений',
    items: ['Журнал'],
    dueDate: teller.day(2),
  });
}
