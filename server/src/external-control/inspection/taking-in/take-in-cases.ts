import { createHash, randomUUID } from 'node:crypto';
import { open, readFile, stat } from 'node:fs/promises';
import { DEFAULT_EDITION_ID, instantFromEpoch } from '../../../law';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import type { Work } from '../../../platform/commands/work';
import { Refusal } from '../../../platform/refusals/refusal';
import { Formula, readCsv, readWorkbook, type FileRow } from '../../../platform/tables';
import { calendarOfWork } from '../../../working-calendar';
import { keepFindings, withLaw } from '../../case';
import { factsOf } from '../act';
import { discloseCase, discloseResults } from '../disclose';
import { TAKE_IN_FAULTS, UnfitRow, type TakeInFault } from './columns';
import { courseOf } from './course-of-case';
import { findRow } from './find-row';
import { judgeCourse, judgeResults, judgeSigner } from './judge-case';
import { unknownIn } from './look-up';
import { openTerms } from './open-terms';
import { findCaseColumns, type Columns } from './read-cells';
import { readCase } from './read-case';
import type { RunningCase } from './running-case';
import { writeAppointment, writeCase, writeCourse, writeOpening, writeResults } from './write-case';

/** A file of running cases, on the disk. */
export interface CasesFile {
  readonly path: string;
  readonly name: string;
}

/** A case that a row became. */
export interface TakenCase {
  readonly inspectionId: number;
  readonly number: string;
  readonly state: string;
}

/** What became of a row of a file; on a trial, what would become of it. */
export type CaseRow = { readonly line: number; readonly actNumber: string | null } & (
  | { readonly outcome: 'TAKEN'; readonly of: TakenCase }
  /** The office has its act already: taken in earlier, or led here from its beginning. */
  | { readonly outcome: 'KNOWN' }
  | { readonly outcome: 'REFUSED'; readonly faults: readonly TakeInFault[] }
);

export interface TakingIn {
  /** Each row is written and taken back: the trial is told by the same rules, and leaves nothing. */
  readonly trial?: boolean;
  /** The import that the rows belong to: what it has taken before its worker was killed is its own. */
  readonly importId?: number | null;
}

export interface TakenInCases {
  readonly taken: readonly { readonly line: number; readonly number: string; readonly state: string }[];
  /** Rows whose act the office has already. */
  readonly known: number;
  readonly faults: readonly TakeInFault[];
  /** Rows that were refused, however many cells of each. */
  readonly refused: number;
}

interface Source {
  readonly fileName: string;
  readonly sha256: string;
  readonly importId: number | null;
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

async function rowsOf(path: string): Promise<AsyncGenerator<FileRow>> {
  const file = await open(path);
  const head = Buffer.alloc(ZIP.length);
  await file.read(head, 0, head.length, 0).finally(() => file.close());
  const nothing = () => undefined;
  return head.equals(ZIP)
    ? readWorkbook(path, (await stat(path)).size, nothing, 'BESIDE')
    : readCsv(path, nothing);
}

/** An act of an office is one, however its number is written. */
const sameAct = (text: string) => text.trim().toLowerCase();

interface KnownCase extends TakenCase {
  readonly importId: number | null;
}

async function findKnown(
  work: Work,
  authorityId: number,
  { actNumber }: RunningCase,
): Promise<KnownCase | undefined> {
  const [found] = await work.query<KnownCase>(
    `select i.id as "inspectionId", i.number, i.state, t.import_id as "importId"
     from inspection i left join taken_in_case t on t.inspection_id = i.id
     where i.authority_id = $1 and lower(btrim(i.act_number)) = $2 order by t.import_id nulls last limit 1`,
    [authorityId, sameAct(actNumber)],
  );
  return found;
}

/** Papers of an office that have a number each of its own. */
const NUMBERED = [
  {
    table: 'prescription',
    column: 'prescription_number',
    code: 'TAKE_IN_PRESCRIPTION_KNOWN',
    numberOf: ({ result }: RunningCase) => result?.prescription?.number,
  },
  {
    table: 'letter_on_measures',
    column: 'letter_number',
    code: 'TAKE_IN_LETTER_KNOWN',
    numberOf: ({ result }: RunningCase) => result?.letter?.number,
  },
] as const;

async function checkNumbers(work: Work, authorityId: number, read: RunningCase): Promise<void> {
  for (const { table, column, code, numberOf } of NUMBERED) {
    const number = numberOf(read);
    if (number === undefined) continue;
    const values = [authorityId, number];
    const found = await work.query(`select from ${table} where authority_id = $1 and number = $2`, values);
    if (found.length > 0) throw new UnfitRow([{ column, code, value: number }]);
  }
}

/** Writes one case as it stands today: its facts, what the rules say of them, its terms. @returns nothing where it is known */
async function takeIn(
  work: Work,
  read: RunningCase,
  { fileName, sha256, importId }: Source,
): Promise<TakenCase | null> {
  work.authorize('takeIn', 'Inspection', { authorityId: work.actor.authorityId });
  const found = await findRow(work, read);
  const known = await findKnown(work, found.authorityId, read);
  if (known) {
    const { inspectionId, number, state } = known;
    return importId !== null && known.importId === importId ? { inspectionId, number, state } : null;
  }
  await checkNumbers(work, found.authorityId, read);
  const { calendar } = await calendarOfWork(work);
  const edition = DEFAULT_EDITION_ID;
  const course = await withLaw(async () => courseOf(read, edition, calendar));
  const taken = { read, found, course, edition };
  const inspection = await writeCase(work, taken);
  await work.query(
    `insert into taken_in_case (inspection_id, authority_id, file_name, line, sha256, act_key, taken_in_at, taken_in_by, result_filed_on, letter_number, import_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
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
      read.result?.letter?.number ?? null,
      importId,
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
  const courseFindings = [...judgeSigner(found), ...judgeCourse(read, facts, course)];
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
  return { inspectionId: id, number, state };
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

/** What was written on trial, on its way out of the transaction that takes it back. */
class TakenBack extends Error {
  constructor(readonly taken: TakenCase | null) {
    super('a trial leaves nothing');
  }
}

const LONGEST_ACT = 200;

/** What stands for the number of the act in a row that cannot be read, so that its office finds the row again. */
function actOf({ cells }: FileRow, columns: Columns): string | null {
  const cell = cells[columns.get('act_number') ?? -1];
  return cell === undefined || cell instanceof Formula ? null : cell.trim().slice(0, LONGEST_ACT) || null;
}

/** How many rows a file holds below its head. @throws UnreadableFile for what is no table */
export async function countCases(path: string): Promise<number> {
  let count = 0;
  for await (const { line, cells } of await rowsOf(path))
    if (line > 1 && cells.some((cell) => cell !== '')) count += 1;
  return count;
}

/**
 * Takes in inspections that are under way already, row by row: each whole or not at all. A fact that the law would have
 * refused is kept as a breach; only what cannot be read, or names what nobody knows, is refused. An act that the office has is
 * left as it is, so that the same file adds nothing. Whoever stops asking for rows leaves the rest of the file alone.
 * @throws UnreadableFile for what is no table; Refusal FORBIDDEN
 */
export async function* takeInRows(
  context: CommandContext,
  { path, name }: CasesFile,
  { trial = false, importId = null }: TakingIn = {},
): AsyncGenerator<CaseRow> {
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  const source = { fileName: name, sha256, importId };
  const seen = { acts: new Set<string>(), papers: new Set<string>() };
  let columns: ReturnType<typeof findCaseColumns> | undefined;
  for await (const row of await rowsOf(path)) {
    const { line } = row;
    columns ??= findCaseColumns(row);
    if (!(columns instanceof Map)) {
      yield { line, actNumber: null, outcome: 'REFUSED', faults: columns as TakeInFault[] };
      return;
    }
    if (line === 1) continue;
    const found = readCase(row, columns, context.now);
    if (found === undefined) continue;
    const { read, faults } = found;
    if (faults.length === 0) {
      yield await takeRow(context, read, source, { seen, trial });
      continue;
    }
    const unknown = await unknownIn(context, read, faults);
    yield { line, actNumber: actOf(row, columns), outcome: 'REFUSED', faults: [...faults, ...unknown] };
  }
  if (columns === undefined) {
    const faults = findCaseColumns({ line: 1, cells: [] });
    yield { line: 1, actNumber: null, outcome: 'REFUSED', faults: faults as TakeInFault[] };
  }
}

/** The whole of a file at once, as the command line takes it in. */
export async function takeInCases(context: CommandContext, file: CasesFile): Promise<TakenInCases> {
  const taken: { line: number; number: string; state: string }[] = [];
  const faults: TakeInFault[] = [];
  let known = 0;
  let refused = 0;
  for await (const row of takeInRows(context, file)) {
    const { line } = row;
    if (row.outcome === 'REFUSED') {
      faults.push(...row.faults);
      refused += 1;
    } else if (row.outcome === 'KNOWN') known += 1;
    else taken.push({ line, number: row.of.number, state: row.of.state });
  }
  return { taken, known, faults, refused };
}

interface Course {
  /** Acts, prescriptions and letters of offices that the file gave already. */
  readonly seen: { readonly acts: Set<string>; readonly papers: Set<string> };
  readonly trial: boolean;
}

async function writeRow(
  context: CommandContext,
  read: RunningCase,
  source: Source,
  trial: boolean,
): Promise<TakenCase | null> {
  const { fileName, sha256 } = source;
  const input = { line: read.line, fileName, sha256 };
  const command = { name: 'takeInCase', idempotencyKey: randomUUID(), input };
  try {
    return await execute(context, command, async (work) => {
      const taken = await takeIn(work, read, source);
      if (!trial) return taken;
      // What the database looks at when a transaction ends, it looks at now.
      await work.query('set constraints all immediate');
      throw new TakenBack(taken);
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.taken;
    throw error;
  }
}

async function takeRow(
  context: CommandContext,
  read: RunningCase,
  source: Source,
  { seen, trial }: Course,
): Promise<CaseRow> {
  const { line, authority, actNumber } = read;
  const row = { line, actNumber } as const;
  const refused = (...faults: TakeInFault[]): CaseRow => ({ ...row, outcome: 'REFUSED', faults });
  const act = `${sameAct(authority)} ${sameAct(actNumber)}`;
  if (seen.acts.has(act))
    return refused({ line, column: 'act_number', code: 'TAKE_IN_ROW_TWICE', value: actNumber });
  seen.acts.add(act);
  try {
    const of = await writeRow(context, read, source, trial);
    if (of === null) return { ...row, outcome: 'KNOWN' };
    // A trial takes back what it wrote, so that the database does not know the numbers of the rows before.
    for (const { column, code, numberOf } of NUMBERED) {
      const number = numberOf(read);
      if (number === undefined) continue;
      const paper = `${column} ${sameAct(authority)} ${number}`;
      if (seen.papers.has(paper)) return refused({ line, column, code, value: number });
      seen.papers.add(paper);
    }
    return { ...row, outcome: 'TAKEN', of };
  } catch (error) {
    return refused(...faultsOf(error, line));
  }
}
