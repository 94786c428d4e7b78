import {
  CLAUSE_COVERAGE,
  CLAUSE_DOCUMENTS,
  CLAUSE_IDS,
  CLAUSES,
  clauseOf,
  EDITION_2018_11_28,
  isClauseReference,
  type ClauseCoverage,
  type ClauseId,
  type DeadlineRule,
} from '../../server/src/law';
import type { Proof } from './find-proofs';
import type { RoomRule } from './find-rules';

export interface ClausePage {
  readonly clause: ClauseId;
  readonly chapter: number;
  readonly title: string;
  readonly summary: string;
  readonly status: ClauseCoverage['status'];
  readonly room?: string;
  readonly reason?: string;
  readonly rules: readonly RoomRule[];
  readonly deadlines: readonly { readonly id: string; readonly name: string; readonly count: string }[];
  readonly documents: readonly string[];
  readonly decisions: readonly string[];
  readonly tests: readonly Proof[];
}

export interface RulebookData {
  readonly edition: string;
  readonly inForceFrom: string;
  readonly clauses: readonly ClausePage[];
  readonly decisions: readonly {
    readonly id: string;
    readonly clauses: readonly string[];
    readonly question: string;
    readonly reading: string;
    readonly verified: boolean;
  }[];
  /** What is wrong; the command fails when there is anything. */
  readonly faults: string[];
}

function chapterOf(id: ClauseId): number {
  const whole = Number(id.split('-')[0]);
  if (whole <= 3) return 1;
  if (whole <= 37) return 2;
  return whole <= 64 ? 3 : 4;
}

/** The count of a rule in a few English words. */
export function describeCount({ count }: DeadlineRule): string {
  if (count.unit !== 'calendarDate') {
    const unit = {
      workingDays: 'working days',
      calendarDays: 'calendar days',
      months: 'month',
      hours: 'hours',
    }[count.unit];
    return `${count.length} ${unit} ${count.direction}`;
  }
  if (!('fixed' in count)) return 'the date set in the document';
  const { fixed } = count;
  if (fixed.kind === 'monthAfterQuarter') return `day ${fixed.day} of the month after the quarter`;
  const date = `${String(fixed.day).padStart(2, '0')}.${String(fixed.month).padStart(2, '0')}`;
  return `${date} of ${fixed.yearOffset === 0 ? 'the same year' : 'the year before'}`;
}

/** A test of a room or of the whole product; the kernel's own only show that a date is computed right. */
function isOutsideKernel(proof: Proof): boolean {
  return !proof.file.startsWith('test/law/');
}

/** Clauses 1 to 66 and those inserted among them, whatever the kernel happens to list. */
const INSERTED = ['6-1', '6-2', '6-3', '7-1', '7-2', '22-1', '28-1', '28-2', '28-3'];

export function missingClauses(present: readonly string[]): string[] {
  const wanted = [...Array.from({ length: 66 }, (_, index) => String(index + 1)), ...INSERTED];
  return wanted.filter((clause) => !present.includes(clause));
}

export function buildRulebookData(proofs: readonly Proof[], rules: readonly RoomRule[]): RulebookData {
  const faults = proofs
    .filter(({ clause }) => !isClauseReference(clause))
    .map(({ clause, file }) => `${file} cites clause ${clause}, which the Rules do not have`);
  faults.push(...missingClauses(CLAUSE_IDS).map((clause) => `clause ${clause} is missing`));
  const of = (id: ClauseId, clause: string) => isClauseReference(clause) && clauseOf(clause) === id;
  const clauses = CLAUSE_IDS.map((id): ClausePage => {
    const coverage = CLAUSE_COVERAGE[id];
    const tests = proofs.filter(({ clause }) => of(id, clause));
    if (coverage.status === 'enforced' && !tests.some(isOutsideKernel)) {
      faults.push(
        `clause ${id} is entered as enforced in clause-coverage.ts, but no test outside test/law cites it`,
      );
    }
    const deadlines = Object.entries(EDITION_2018_11_28.rules).filter(([, rule]) =>
      rule.clauses.includes(id),
    );
    const decisions = Object.entries(EDITION_2018_11_28.decisions).filter(([, decision]) =>
      decision.clauses.includes(id),
    );
    return {
      clause: id,
      chapter: chapterOf(id),
      title: CLAUSES[id].title.en,
      summary: CLAUSES[id].summary,
      ...coverage,
      rules: rules.filter(({ clause }) => of(id, clause)),
      deadlines: deadlines.map(([ruleId, rule]) => ({
        id: ruleId,
        name: rule.name.en,
        count: describeCount(rule),
      })),
      documents: CLAUSE_DOCUMENTS[id] ?? [],
      decisions: decisions.map(([decisionId]) => decisionId),
      tests,
    };
  });
  return {
    edition: EDITION_2018_11_28.id,
    inForceFrom: EDITION_2018_11_28.inForceFrom,
    clauses,
    decisions: Object.entries(EDITION_2018_11_28.decisions)
      .map(([id, { clauses: cited, question, reading, verified }]) => ({
        id,
        clauses: cited,
        question: question.en,
        reading: reading.en,
        verified,
      }))
      .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
    faults,
  };
}
