import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '../../law';
import type { Teller } from '../teller';
import { AGENCY, ALMATY, BODY } from './people';
import { answerPoints, drawUp, handOver, handOverResult, notify, pointsFor, type Severity } from './steps';

interface List {
  readonly id: string;
  readonly version: number;
}

/** The half-year that a day lies in. */
function halfYearOf(day: CalendarDate): { year: number; half: 1 | 2 } {
  return { year: Number(day.slice(0, 4)), half: Number(day.slice(5, 7)) <= 6 ? 1 : 2 };
}

/** The list of a half-year, approved in time before it, with these bodies named by hand (clauses 7, 7-1). */
async function listFor(
  teller: Teller,
  { year, half }: { year: number; half: 1 | 2 },
  bins: readonly string[],
): Promise<string> {
  await teller.on((half === 1 ? `${year - 1}-12-04` : `${year}-05-05`) as CalendarDate, '10:00');
  const { buildHalfYearList } = await teller.run<{ buildHalfYearList: List }>(
    AGENCY.inspector,
    `mutation ($year: Int!, $half: Int!, $key: String!) {
      buildHalfYearList(year: $year, half: $half, idempotencyKey: $key) { id version } }`,
    { year, half, key: randomUUID() },
  );
  let list = buildHalfYearList;
  const act = async (email: string, name: string, type = '', input?: object): Promise<void> => {
    const [declared, given] = input ? [`, $input: ${type}!`, ', input: $input'] : ['', ''];
    const text = `mutation ($id: ID!, $version: Int!, $key: String!${declared}) {
      ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key${given}) { id version } }`;
    const variables = { id: list.id, version: list.version, key: randomUUID(), ...(input ? { input } : {}) };
    list = (await teller.run<Record<string, List>>(email, text, variables))[name] ?? list;
  };
  for (const bin of bins) {
    const { id } = await teller.find<{ id: string }>(
      'select id::text as id from inspected_subject where bin = $1',
      [bin],
    );
    const { listed } = await teller.find<{ listed: boolean }>(
      `select exists (select from half_year_list_line where list_id = $1 and subject_id = $2 and position is not null) as listed`,
      [list.id, id],
    );
    if (listed) continue;
    await act(AGENCY.inspector, 'addListLine', 'AddListLineInput', {
      subjectId: id,
      fact: 'Мерзімдердің бұзылуы туралы үш өтініш / Три обращения о нарушении сроков',
      risk: 'Қызметтің кешігуі / Задержка услуг',
      reason: 'Өтініштерді талдау / Анализ обращений',
    });
  }
  await act(AGENCY.inspector, 'freezeHalfYearList');
  const order = { orderNumber: `7-1/${year % 100}${half}`, orderDate: teller.today() };
  await act(AGENCY.chair, 'approveHalfYearList', 'ApproveHalfYearListInput', order);
  await act(AGENCY.inspector, 'publishHalfYearList');
  return list.id;
}

/** Opened from its line, signed, registered, told of, begun (clauses 7, 12, 16, 17). */
async function begun(teller: Teller, listId: string, bin: string, start: number): Promise<string> {
  await teller.at(start - 2, '10:00');
  const { id: lineId } = await teller.find<{ id: string }>(
    `select n.id::text as id from half_year_list_line n join inspected_subject s on s.id = n.subject_id
     where n.list_id = $1 and s.bin = $2`,
    [listId, bin],
  );
  const { openPreventiveControl } = await teller.run<{ openPreventiveControl: { id: string } }>(
    ALMATY.inspector,
    `mutation ($lineId: ID!, $input: PreventiveControlInput!, $key: String!) {
      openPreventiveControl(lineId: $lineId, input: $input, idempotencyKey: $key) { id } }`,
    {
      lineId,
      key: randomUUID(),
      input: {
        subjectMatter:
          'Мемлекеттік қызмет көрсету мерзімдерінің сақталуы / Соблюдение сроков оказания государственных услуг',
        objects: ['Халыққа қызмет көрсету бөлімі / Отдел обслуживания населения'],
        businessSupport: true,
        periodFrom: teller.after(start, -180),
        periodTo: teller.after(start, -10),
        plannedStart: teller.day(start),
        termWorkingDays: 15,
        termReason: 'Көлемі: бес талап, алты ай / Объем: пять требований за полгода',
        ...(await pointsFor(teller, ALMATY, bin)),
      },
    },
  );
  const { id } = openPreventiveControl;
  await teller.inspection(ALMATY.head, 'appointInspection', id);
  await teller.inspection(ALMATY.inspector, 'registerAppointment', id);
  await notify(teller, ALMATY, id);
  await teller.at(start, '11:00');
  await handOver(teller, ALMATY, id);
  return id;
}

/** One control found gross violations, which make an inspection a duty (6-2); one is under way. */
export async function controlsWithVisit(teller: Teller): Promise<void> {
  const [first, second] = [-17, -4] as const;
  const halves = [halfYearOf(teller.day(first)), halfYearOf(teller.day(second))] as const;
  // The district is listed and free: whoever tries the product opens its control.
  const bins = [BODY.almaty, BODY.medeu, BODY.bostandyk];
  const lists = new Map<string, string>();
  const keyOf = ({ year, half }: { year: number; half: number }) => `${year}-${half}`;
  for (const half of halves)
    if (!lists.has(keyOf(half))) lists.set(keyOf(half), await listFor(teller, half, bins));
  const found: readonly Severity[] = ['GROSS', 'MINOR'];
  const finished = await begun(teller, lists.get(keyOf(halves[0])) ?? '', BODY.almaty, first);
  await teller.at(first + 4, '15:00');
  await answerPoints(teller, ALMATY, finished, found);
  await drawUp(teller, ALMATY, finished, teller.after(first + 5, 45));
  await teller.at(first + 5, '12:00');
  await handOverResult(teller, ALMATY, finished);
  await begun(teller, lists.get(keyOf(halves[1])) ?? '', BODY.medeu, second);
}

/** An analysis without a visit, and the recommendation that it ended in (7-2). */
export async function controlWithoutVisit(teller: Teller): Promise<void> {
  await teller.at(-9, '10:00');
  const { id: subjectId } = await teller.find<{ id: string }>(
    'select id::text as id from inspected_subject where bin = $1',
    [BODY.almaty],
  );
  const { openControlWithoutVisit } = await teller.run<{ openControlWithoutVisit: { id: string } }>(
    ALMATY.inspector,
    `mutation ($input: OpenControlWithoutVisitInput!, $key: String!) {
      openControlWithoutVisit(input: $input, idempotencyKey: $key) { id } }`,
    {
      key: randomUUID(),
      input: {
        subjectId,
        analysis:
          'Есептер мен порталдағы өтініштер бойынша мерзімдер / Сроки по отчетам и заявлениям на портале',
        periodFrom: teller.after(-9, -180),
        periodTo: teller.after(-9, -5),
      },
    },
  );
  const { id } = openControlWithoutVisit;
  const act = async (name: string, input: object): Promise<void> => {
    const { version } = await teller.find<{ version: number }>(
      'select version from control_without_visit where id = $1',
      [Number(id)],
    );
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    await teller.run(
      ALMATY.inspector,
      `mutation ($id: ID!, $version: Int!, $key: String!, $input: ${type}!) {
        ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key, input: $input) { id } }`,
      { id, version, key: randomUUID(), input },
    );
  };
  const paper = await teller.upload(
    ALMATY.inspector,
    'Портал үзіндісі.txt',
    'Мерзімі өткен өтініштер: 41 / Просроченные заявления: 41\n',
  );
  await act('addControlFinding', {
    source: 'PORTAL',
    reference: 'Өтініштер тізілімі / Реестр заявлений',
    text: 'Мерзімі өткен өтініштердің үлесі екі есе артты / Доля просроченных заявлений выросла вдвое',
    fileIds: [paper],
  });
  await teller.at(-7, '15:00');
  await act('recommendToSubject', {
    recommendation: 'Мерзімдерді күн сайын бақылауды енгізу / Ввести ежедневный контроль сроков рассмотрения',
  });
}
