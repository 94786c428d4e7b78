import { createHash, randomUUID } from 'node:crypto';
import { open, readFile, stat } from 'node:fs/promises';
import { DEFAULT_EDITION_ID, instantFromEpoch } from '../../../law';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import type { Work } from '../../../platform/commands/work';
import { Refusal } from '../../../platform/refusals/refusal';
import { readCsv, readWorkbook, type FileRow } from '../../../platform/tables';
import { calendarOfWork } from '../../../working-calendar';
import { keepFindings, withLaw } from '../../case';
import { factsOf } from '../act';
import { discloseCase, discloseResults } from '../disclose';
import { TAKE_IN_FAULTS, UnfitRow, type TakeInFault } from './columns';
import { courseOf } from './course-of-case';
import { findRow } from './find-row';
import { judgeCourse, judgeResults } from './judge-case';
import { openTerms } from './open-terms';
import { findCaseColumns } from './read-cells';
import { readCase } from './read-case';
import type { RunningCase } from './running-case';
import { writeAppointment, writeCase, writeCourse, writeOpening, writeResults } from './write-case';

/** A file of running cases, on the disk. */
export interface CasesFile {
  readonly path: string;
  readonly name: string;
}

export interface TakenInCases {
  readonly taken: readonly { readonly line: number; readonly number: string; readonly state: string }[];
  /** Rows whose act the office has already: taken in earlier, or led here from its beginning. */
  readonly known: number;
  readonly faults: readonly TakeInFault[];
  /** Rows that were refused, however many cells of each. */
  readonly refused: number;
}

interface Source {
  readonly fileName: string;
  readonly sha256: string;
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

async function rowsOf(path: string): Promise<AsyncGenerator<FileRow>> {
  const file = await open(path);
  const head = Buffer.alloc(ZIP.length);
  await file.read(head, 0, head.length, 0).finally(() => file.close());
  const nothing = () => undefined;
  return head.equals(ZIP) ? readWorkbook(path, (await stat(path)).size, nothing) : readCsv(path, nothing);
}

/** An act of an office is one, however its number is written. */
const sameAct = (text: string) => text.trim().toLowerCase();

async function isKnown(work: Work, authorityId: number, { actNumber }: RunningCase): Promise<boolean> {
  const found = await work.query(
    'select from inspection where authority_id = $1 and lower(btrim(act_number)) = $2',
    [authorityId, sameAct(actNumber)],
  );
  return found.length > 0;
}

async function checkPrescription(work: Work, authorityId: number, { result }: RunningCase): Promise<void> {
  const number = result?.prescription?.number;
  if (number === undefined) return;
  const found = await work.query('select from prescription where authority_id = $1 and number = $2', [
    authorityId,
    number,
  ]);
  if (found.length > 0)
    throw new UnfitRow([
      { column: 'prescription_number', code: 'TAKE_IN_PRESCRIPTION_KNOWN', value: number },
    ]);
}

/** Writes one case as it stands today: its facts, what the rules say of them, its terms. @returns nothing where it is known */
async function takeIn(work: Work, read: RunningCase, { fileName, sha256 }: Source) {
  work.authorize('takeIn', 'Inspection', { authorityId: work.actor.authorityId });
  const found = await findRow(work, read);
  if (await isKnown(work, found.authorityId, read)) return null;
  await checkPrescription(work, found.authorityId, read);
  const { calendar } = await calendarOfWork(work);
  const edition = DEFAULT_EDITION_ID;
  const course = await withLaw(async () => courseOf(read, edition, calendar));
  const taken = { read, found, course, edition };
  const inspection = await writeCase(work, taken);
  await work.query(
    `insert into taken_in_case (inspection_id, authority_id, file_name, line, sha256, act_key, taken_in_at, taken_in_by, result_filed_on, letter_number)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      inspection.id,
      inspection.authorityId,
      fileName,
      read.line,
      sha256,
      sameAct(read.actNumber),
      work.now.toISOString(),
      work.actor.name,
      read.result?.filedOn ?? null,
      read.result?.letterNumber ?? null,
    ],
  );
  await writeAppointment(work, inspection, taken);
  await writeOpening(work, inspection, taken);
  await writeCourse(work, inspection, taken);
  const resultActId = await writeResults(work, inspection, taken);
  if (read.noticeAt || read.start) await discloseCase(work, inspection);
  if (course.completedOn !== null) await discloseResults(work, inspection);
  const facts = await factsOf(work, inspection.id, instantFromEpoch(work.now.getTime()));
  await withLaw(() => openTerms({ work, inspection, facts }, taken, resultActId));
  const { id, authorityId, number, state, disclosedToSubjectId } = inspection;
  const of = { caseKind: 'inspection' as const, id, authorityId };
  const courseFindings = judgeCourse(read, facts, course);
  const resultFindings = judgeResults(read, facts);
  await keepFindings(work, { ...of, disclosedToSubjectId }, 'takeInCase', courseFindings);
  const toSubject = course.completedOn === null ? null : disclosedToSubjectId;
  await keepFindings(work, { ...of, disclosedToSubjectId: toSubject }, 'takeInResults', resultFindings);
  const told = [...courseFindings, ...(toSubject === null ? [] : resultFindings)];
  const breaches = told.filter(({ outcome, severity }) => outcome === 'notMet' && severity !== 'WARNING');
  work.journal({
    action: 'caseTakenIn',
    caseKind: 'inspection',
    caseId: id,
    caseVersion: 1,
    authorityId,
    disclosedToSubjectId,
    details: {
      number: read.actNumber,
      file: fileName,
      row: read.line,
      sha256,
      ...(breaches.length > 0 ? { breaches: [...new Set(breaches.map(({ clause }) => clause))] } : {}),
    },
  });
  return { line: read.line, number, state };
}

/** Refusals of whoever takes the file in: they are the same for every row. */
const OF_THE_ACTOR: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'];

/** What an error is called, without its words: those may hold a statement and its values. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
}

/** What a row was refused for; what nobody foresaw is the row's fault too, so that the others are taken and all are reported. */
function faultsOf(error: unknown, line: number): TakeInFault[] {
  if (error instanceof UnfitRow) return error.faults.map((fault) => ({ line, ...fault }));
  if (error instanceof Refusal && OF_THE_ACTOR.includes(error.code)) throw error;
  const name = nameOf(error);
  const known = error instanceof Refusal ? TAKE_IN_FAULTS.find((code) => code === name) : undefined;
  return [{ line, column: null, code: known ?? 'TAKE_IN_FAILED', value: known ? '' : name }];
}

/**
 * Takes in inspections that are under way already, row by row: each whole or not at all. A fact that the law would have
 * refused is kept as a breach; only what cannot be read, or names what nobody knows, is refused. An act that the office has is
 * left as it is, so that the same file adds nothing.
 * @throws UnreadableFile for what is no table; Refusal FORBIDDEN
 */
export async function takeInCases(context: CommandContext, { path, name }: CasesFile): Promise<TakenInCases> {
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  const source = { fileName: name, sha256 };
  const taken: { line: number; number: string; state: string }[] = [];
  const faults: TakeInFault[] = [];
  const seen = new Set<string>();
  let columns: ReturnType<typeof findCaseColumns> | undefined;
  let known = 0;
  let refused = 0;
  for await (const row of await rowsOf(path)) {
    columns ??= findCaseColumns(row);
    if (!(columns instanceof Map)) return { taken, known, faults: columns as TakeInFault[], refused: 1 };
    if (row.line === 1) continue;
    const read = readCase(row, columns, context.now);
    if (read === undefined) continue;
    const found = 'line' in read ? await takeRow(context, read, source, seen) : { faults: read };
    if ('faults' in found) {
      faults.push(...found.faults);
      refused += 1;
    } else if (found.taken) taken.push(found.taken);
    else known += 1;
  }
  return { taken, known, faults, refused };
}

type RowTaken = { faults: readonly TakeInFault[] } | { taken: Awaited<ReturnType<typeof takeIn>> };

async function takeRow(
  context: CommandContext,
  read: RunningCase,
  source: Source,
  seen: Set<string>,
): Promise<RowTaken> {
  const { line, authority, actNumber } = read;
  const key = `${sameAct(authority)} ${sameAct(actNumber)}`;
  if (seen.has(key))
    return { faults: [{ line, column: 'act_number', code: 'TAKE_IN_ROW_TWICE', value: actNumber }] };
  seen.add(key);
  try {
    const command = { name: 'takeInCase', idempotencyKey: randomUUID(), input: { line, ...source } };
    return { taken: await execute(context, command, (work) => takeIn(work, read, source)) };
  } catch (error) {
    return { faults: faultsOf(error, line) };
  }
}
