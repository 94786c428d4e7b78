import { randomUUID } from 'node:crypto';
import { addMonths, fromCivil, toCivil, type CalendarDate } from '../../law';
import type { Teller } from '../teller';
import { byBranch, halfFilled, wholeQuarter, wrongTotal, type Cell } from './figures';
import { AGENCY, ALMATY, CLERKS, KARAGANDY } from './people';
import { publish } from './publication';

interface Quarter {
  readonly year: number;
  readonly quarter: number;
  /** The month after it, in which it is filed. */
  day(ofMonth: number): CalendarDate;
}

function quarterOf(year: number, quarter: number): Quarter {
  const next = toCivil(addMonths(fromCivil(year, quarter * 3, 1), 1));
  return { year, quarter, day: (ofMonth) => fromCivil(next.year, next.month, ofMonth) };
}

/** The last quarter whose reports are all due by now: districts file by the 5th, the others by the 10th (clause 62). */
function lastFiled(teller: Teller): Quarter {
  const { year, month } = toCivil(teller.after(0, -12));
  const current = Math.ceil(month / 3);
  return current === 1 ? quarterOf(year - 1, 4) : quarterOf(year, current - 1);
}

interface Report {
  readonly id: string;
  readonly version: number;
}

async function command(
  teller: Teller,
  email: string,
  text: string,
  of: Report,
  more: object = {},
): Promise<Report> {
  const variables = { id: of.id, version: of.version, key: randomUUID(), ...more };
  const answer = await teller.run<Record<string, Report & { readonly report?: Report }>>(
    email,
    text,
    variables,
  );
  const [given] = Object.values(answer);
  if (!given) throw new Error('a report without an answer');
  return given.report ?? given;
}

const act = (name: string, declared = '', given = '') =>
  `mutation ($id: ID!, $key: String!, $version: Int!${declared}) {
    ${name}(reportId: $id, idempotencyKey: $key, expectedVersion: $version${given}) { id version } }`;
const SAVE = `mutation ($id: ID!, $key: String!, $version: Int!, $cells: [ReportCellInput!]!) {
  saveReportCells(reportId: $id, idempotencyKey: $key, expectedVersion: $version, cells: $cells) { report { id version } } }`;
const NOTE = act('setReportNote', ', $note: String!', ', note: $note');
const RETURN = act('returnReport', ', $remarks: [ReportRemarkInput!]!', ', remarks: $remarks');

const OF_CONTROL =
  'Тоқсанда бес іс-шара өткізілді, мерзім бұзу жиі кездеседі; қызметкерлер оқытылды. / За квартал проведено пять мероприятий, чаще всего нарушены сроки; работники обучены.';
const OF_SERVICES =
  'Электрондық түрде көрсетілген қызметтердің үлесі өсті, қағаз түрінде азайды. / Доля услуг в электронном виде выросла, на бумаге их стало меньше.';

async function fill(
  teller: Teller,
  clerk: string,
  { year, quarter }: Quarter,
  cells: readonly Cell[],
  form = 'appendix-2',
): Promise<Report> {
  const { openReport } = await teller.run<{ openReport: Report }>(
    clerk,
    `mutation ($form: String!, $year: Int!, $quarter: Int!, $key: String!) {
      openReport(form: $form, year: $year, quarter: $quarter, idempotencyKey: $key) { id version } }`,
    { form, year, quarter, key: randomUUID() },
  );
  return command(teller, clerk, SAVE, openReport, { cells });
}

async function file(
  teller: Teller,
  clerk: string,
  quarter: Quarter,
  cells: readonly Cell[],
  form = 'appendix-2',
  note = OF_CONTROL,
): Promise<Report> {
  const filled = await fill(teller, clerk, quarter, cells, form);
  return command(teller, clerk, act('submitReport'), await command(teller, clerk, NOTE, filled, { note }));
}

/** The quarter has ended: from here on whoever does not file is reminded, and whatever counts missed terms begins with it. */
export async function asked(teller: Teller): Promise<void> {
  await teller.on(lastFiled(teller).day(1), '09:00');
  await teller.askForReports();
}

/** Who filed before reports were asked for, who took each in, and what of. */
const BEFORE: readonly (readonly [clerk: string, by: string, cells: (quarter: number) => readonly Cell[]])[] =
  [
    [CLERKS.bostandyk, CLERKS.almaty, (quarter) => wholeQuarter(quarter, 1)],
    [CLERKS.medeu, CLERKS.almaty, (quarter) => wrongTotal(quarter, 2)],
    [CLERKS.almaty, ALMATY.head, (quarter) => wholeQuarter(quarter, 6)],
    [CLERKS.karagandy, KARAGANDY.head, (quarter) => wholeQuarter(quarter, 4)],
  ];

/** The end of the year before, where its reports were asked of nobody: that year is scored by the bodies that filed all the same (65). */
export async function ofLastYear(teller: Teller): Promise<void> {
  const last = lastFiled(teller);
  if (last.quarter === 4) return;
  const quarter = quarterOf(last.year - 1, 4);
  await teller.on(quarter.day(5), '10:00');
  for (const [clerk, by, cells] of BEFORE)
    await command(
      teller,
      by,
      act('acceptReport'),
      await file(teller, clerk, quarter, cells(quarter.quarter)),
    );
}

/** A district's report, taken in by its city. */
export async function accepted(teller: Teller): Promise<void> {
  const quarter = lastFiled(teller);
  await teller.on(quarter.day(3), '16:00');
  const report = await file(teller, CLERKS.bostandyk, quarter, wholeQuarter(quarter.quarter, 1));
  await teller.on(quarter.day(6), '10:00');
  await command(teller, CLERKS.almaty, act('acceptReport'), report);
}

/** Another district's: a total that does not add up, returned with a remark on its cell. */
export async function returned(teller: Teller): Promise<void> {
  const quarter = lastFiled(teller);
  await teller.on(quarter.day(4), '18:00');
  const report = await file(teller, CLERKS.medeu, quarter, wrongTotal(quarter.quarter, 2));
  await teller.on(quarter.day(6), '11:00');
  const text =
    'Бұзушылықтар саны түрлері бойынша қосындыға тең емес / Число нарушений не равно сумме по видам';
  await command(teller, CLERKS.almaty, RETURN, report, {
    remarks: [{ rowKey: '1/3', month: quarter.quarter * 3 - 2, text }],
  });
}

/** The city's own, before the territorial body. */
export async function submitted(teller: Teller): Promise<void> {
  const quarter = lastFiled(teller);
  await teller.on(quarter.day(9), '15:00');
  await file(teller, CLERKS.almaty, quarter, wholeQuarter(quarter.quarter, 6));
}

/** An oblast's, half filled on the day on which it is due. */
export async function draft(teller: Teller): Promise<void> {
  const quarter = lastFiled(teller);
  await teller.on(quarter.day(10), '09:00');
  await fill(teller, CLERKS.karagandy, quarter, halfFilled(quarter.quarter, 4));
}

/** What the informatisation body files by the 25th: appendix 3 is being filled in, appendix 4 waits for the Agency (clause 63). */
export async function ofInformatisation(teller: Teller): Promise<void> {
  const quarter = lastFiled(teller);
  await teller.on(quarter.day(11), '10:00');
  await fill(teller, AGENCY.subject, quarter, byBranch(quarter.quarter, 3), 'appendix-3');
  await teller.on(quarter.day(11), '16:00');
  await file(teller, AGENCY.subject, quarter, byBranch(quarter.quarter, 8), 'appendix-4', OF_SERVICES);
}

/** The quarter is over and its first reports are accepted: the Agency publishes their figures (clause 66). */
export async function published(teller: Teller): Promise<void> {
  const { day, year, quarter } = lastFiled(teller);
  await teller.on(day(11), '17:00');
  await publish(teller, AGENCY.chair, { kind: 'QUARTER', form: 'appendix-2', year, quarter });
}
