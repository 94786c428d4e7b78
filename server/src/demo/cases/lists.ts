import { randomUUID } from 'node:crypto';
import type { Teller } from '../teller';
import { AGENCY, ALMATY } from './people';

interface List {
  readonly id: string;
  readonly version: number;
}

/** The half-year whose list is the next to fall due: by 10 December the first of the year after, by 10 May the second (clause 7). */
function nextToApprove(today: string): { year: number; half: 1 | 2 } {
  const year = Number(today.slice(0, 4));
  if (today <= `${year}-05-10`) return { year, half: 2 };
  return today <= `${year}-12-10` ? { year: year + 1, half: 1 } : { year: year + 1, half: 2 };
}

/** Drawn up, one body added with its reason, approved by the Chair and published. */
export async function approvedList(teller: Teller): Promise<void> {
  await teller.at(-12, '10:00');
  const { buildHalfYearList } = await teller.run<{ buildHalfYearList: List }>(
    AGENCY.inspector,
    `mutation ($year: Int!, $half: Int!, $key: String!) {
      buildHalfYearList(year: $year, half: $half, idempotencyKey: $key) { id version } }`,
    { ...nextToApprove(teller.today()), key: randomUUID() },
  );
  let list = buildHalfYearList;
  const act = async (email: string, name: string, declared = '', given: object = {}): Promise<void> => {
    const argument = declared === '' ? '' : ', input: $input';
    const text = `mutation ($id: ID!, $version: Int!, $key: String!${declared}) {
      ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key${argument}) { id version } }`;
    const variables = { id: list.id, version: list.version, key: randomUUID(), ...given };
    list = (await teller.run<Record<string, List>>(email, text, variables))[name] ?? list;
  };
  const { id: subjectId } = await teller.find<{ id: string }>(
    'select c.subject_id::text as id from capacity c join account a on a.id = c.account_id where a.email = $1',
    [ALMATY.subject],
  );
  const { listed } = await teller.find<{ listed: boolean }>(
    `select exists (select from half_year_list_line where list_id = $1 and subject_id = $2 and position is not null) as listed`,
    [list.id, subjectId],
  );
  if (!listed) {
    const input = {
      subjectId,
      fact: 'Өтініштердің мерзімі қайта-қайта бұзылды / Сроки заявлений нарушались повторно',
      risk: 'Халыққа көрсетілетін қызметтің кешігуі / Задержка услуг населению',
      reason: 'Бақылау нәтижелері бойынша / По итогам наблюдения',
    };
    await act(AGENCY.inspector, 'addListLine', ', $input: AddListLineInput!', { input });
  }
  await teller.at(-10, '16:00');
  await act(AGENCY.inspector, 'freezeHalfYearList');
  await teller.at(-9, '11:00');
  const order = { orderNumber: '7-1/212', orderDate: teller.today() };
  await act(AGENCY.chair, 'approveHalfYearList', ', $input: ApproveHalfYearListInput!', { input: order });
  await teller.at(-8, '09:30');
  await act(AGENCY.inspector, 'publishHalfYearList');
}
