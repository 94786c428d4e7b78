import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { collectFacts, lookedAt, type CollectedFact, type LookedAt } from './fact-sources';
import { levelOf, scoreOf, type Criterion, type Thresholds } from './rules';

export interface Edition extends Thresholds {
  readonly id: number;
  readonly months: number;
  readonly criteria: readonly Criterion[];
}

/** The edition of the criteria that holds on a day. @throws Refusal NO_RISK_CRITERIA */
export async function loadEdition(work: Work, today: string): Promise<Edition> {
  const [edition] = await work.query<Omit<Edition, 'criteria'>>(
    `select id, months, listed_from as "listedFrom", medium_from as "mediumFrom", high_from as "highFrom"
     from risk_criteria_edition where valid_from <= $1 order by valid_from desc, id desc limit 1`,
    [today],
  );
  if (!edition) throw new Refusal('NO_RISK_CRITERIA');
  const criteria = await work.query<Criterion>(
    'select id, source, weight, grades from risk_criterion where edition_id = $1 order by position',
    [edition.id],
  );
  return { ...edition, criteria };
}

function groupBySubject(facts: readonly CollectedFact[]): Map<number, CollectedFact[]> {
  const groups = new Map<number, CollectedFact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.subjectId);
    if (group) group.push(fact);
    else groups.set(fact.subjectId, [fact]);
  }
  return groups;
}

function countsOf(facts: readonly CollectedFact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, amount } of facts) counts.set(source, (counts.get(source) ?? 0) + amount);
  return counts;
}

/** $1: the list; $2: its lines with their parts and facts. All of them in one statement. */
const WRITE_SCORES = `with given as (
    select * from jsonb_to_recordset($2::jsonb) g("subjectId" int, "authorityId" int, score int, level text, parts jsonb)
  ), line as (
    insert into half_year_list_line (list_id, subject_id, authority_id, score, level)
    select $1, "subjectId", "authorityId", score, level from given returning id, subject_id, authority_id
  ), given_part as (
    select line.id as line_id, line.authority_id, p.*
    from line join given on given."subjectId" = line.subject_id
    cross join jsonb_to_recordset(given.parts) p("criterionId" int, counted int, points int, facts jsonb)
  ), part as (
    insert into risk_score_part (line_id, criterion_id, authority_id, counted, points)
    select line_id, "criterionId", authority_id, counted, points from given_part returning id, line_id, criterion_id
  )
  insert into risk_fact (part_id, authority_id, kind, number, date, amount, text, case_kind, case_id)
  select part.id, g.authority_id, f.source, f.number, f.date, f.amount, f.text, f."caseKind", f."caseId"
  from part join given_part g on g.line_id = part.line_id and g."criterionId" = part.criterion_id
  cross join jsonb_to_recordset(g.facts)
    f(source text, number text, date date, amount int, text text, "caseKind" text, "caseId" int)`;

export interface Scored {
  readonly edition: Edition;
  readonly looked: LookedAt;
  readonly subjects: number;
}

/** Scores every inspected subject anew from what is known of it today; what was scored before goes. */
export async function scoreList(
  work: Work,
  listId: number,
  edition: Edition,
  today: LookedAt['to'],
): Promise<Scored> {
  await work.query('delete from half_year_list_line where list_id = $1', [listId]);
  const looked = lookedAt(today, edition.months);
  const subjects = await work.query<{ id: number; authorityId: number }>(
    `select id, authority_id as "authorityId" from inspected_subject s
     where not exists (select from subject_succession x where x.predecessor_id = s.id) order by id`,
  );
  const facts = groupBySubject(await collectFacts(work, looked));
  const sourceOf = new Map(edition.criteria.map(({ id, source }) => [id, source]));
  const lines = subjects.map(({ id, authorityId }) => {
    const own = facts.get(id) ?? [];
    const { score, parts } = scoreOf(countsOf(own), edition.criteria);
    return {
      subjectId: id,
      authorityId,
      score,
      level: levelOf(score, edition),
      parts: parts.map((part) => ({
        ...part,
        facts: own.filter(({ source }) => source === sourceOf.get(part.criterionId)),
      })),
    };
  });
  await work.query(WRITE_SCORES, [listId, JSON.stringify(lines)]);
  return { edition, looked, subjects: subjects.length };
}
