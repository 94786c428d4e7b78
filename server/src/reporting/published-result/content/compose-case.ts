import { lateObjectionSql, type RunQuery } from '../../../external-control/case';
import { Refusal } from '../../../platform/refusals/refusal';
import { bodyOf, namesWithin } from './body-of';
import type { PublishedPoint } from './content';
import { leaveOut } from './leave-out';
import type { ComposedSource, SourceWithWords } from './source';

interface CaseRow {
  readonly number: string;
  readonly state: string;
  readonly procedure: 'INSPECTION' | 'PREVENTIVE_CONTROL';
  readonly subjectId: number;
  readonly authorityId: number;
  readonly startDate: string | null;
  readonly completedOn: string | null;
  readonly actNumber: string | null;
  readonly actDate: string | null;
  readonly year: number;
  readonly objectionsUntil: string | null;
  readonly undecided: number;
  readonly objections: number;
}

interface PointRow {
  readonly number: string;
  readonly textKk: string;
  readonly textRu: string;
  readonly textEn: string;
  readonly severity: string;
  readonly description: string;
  readonly remedyBy: string;
  readonly state: string;
  readonly marked: boolean;
}

const CASE_SQL = `select i.number, i.state, i.procedure, i.subject_id as "subjectId", i.authority_id as "authorityId",
    i.start_date::text as "startDate",
    i.completed_on::text as "completedOn", a.number as "actNumber", a.date::text as "actDate",
    extract(year from coalesce(i.completed_on, i.planned_start))::int as year,
    (select max(d.due_at at time zone 'Asia/Almaty')::date::text from deadline d where d.case_kind = 'inspection' and d.case_id = i.id
      and d.rule = 'P25_OBJECTION' and d.met_at is null and d.cancelled_at is null and d.due_at > $2) as "objectionsUntil",
    (select count(*) from objection o where o.inspection_id = i.id and not ${lateObjectionSql('o')} and (
      not exists (select from special_commission c where c.inspection_id = i.id and c.state = 'PROTOCOL_SENT')
      or exists (select from special_commission c where c.inspection_id = i.id and c.state <> 'PROTOCOL_SENT')))::int as undecided,
    (select count(*) from objection o where o.inspection_id = i.id)::int as objections
  from inspection i left join result_act a on a.inspection_id = i.id where i.id = $1`;

const POINTS_SQL = `select point_number as number, point_text_kk as "textKk", point_text_ru as "textRu", point_text_en as "textEn",
    severity, description, remedy_by::text as "remedyBy", state, mark is not null as marked
  from violation where inspection_id = $1 and state <> 'WITHDRAWN' order by position, id`;

async function findCase(run: RunQuery, caseId: number, now: Date): Promise<CaseRow> {
  const [row] = await run<CaseRow>(CASE_SQL, [caseId, now.toISOString()]);
  if (!row) throw new Refusal('NOT_FOUND');
  return row;
}

const TITLES = {
  INSPECTION: {
    kk: 'Тексеру нәтижелері',
    ru: 'Результаты проверки',
    en: 'Results of an inspection',
  },
  PREVENTIVE_CONTROL: {
    kk: 'Профилактикалық бақылау нәтижелері',
    ru: 'Результаты профилактического контроля',
    en: 'Results of a preventive control',
  },
  OWN_RESULT: {
    kk: 'Субъект қабылдаған шаралар',
    ru: 'Меры, принятые субъектом',
    en: 'What the subject did',
  },
} as const;

const given = (facts: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(Object.entries(facts).filter((fact): fact is [string, string] => fact[1] !== null));

/** An inspection or a control with a visit: its numbers and days, and its points in the words of the act, the marked ones left out. */
export async function composeCase(
  run: RunQuery,
  { caseId, leaveOut: asked }: SourceWithWords,
  publishing: { readonly authorityId: number; readonly everywhere: boolean },
  now: Date,
): Promise<ComposedSource> {
  const id = caseId ?? 0;
  const row = await findCase(run, id, now);
  // Who was lent to a case of another office sees it; that office publishes it.
  if (!publishing.everywhere && publishing.authorityId !== row.authorityId) throw new Refusal('FORBIDDEN');
  const [all, body] = [await run<PointRow>(POINTS_SQL, [id]), await bodyOf(run, row.subjectId)];
  const open = all.filter(({ marked }) => !marked);
  const names = await namesWithin(
    run,
    open.map(({ description }) => description),
    id,
  );
  const points = open.map((point): PublishedPoint => ({
    number: point.number,
    text: { kk: point.textKk, ru: point.textRu, en: point.textEn },
    severity: point.severity,
    description: leaveOut(point.description, names, asked),
    remedyBy: point.remedyBy,
    state: point.state,
  }));
  return {
    source: `inspection/${id}`,
    facts: {
      of: 'CASE',
      state: row.state,
      objectionsUntil: row.objectionsUntil,
      undecidedObjections: row.undecided,
    },
    content: {
      kind: 'INSPECTION',
      title: TITLES[row.procedure],
      body: body.body,
      territory: body.territory,
      facts: given({
        number: row.number,
        state: row.state,
        startDate: row.startDate,
        completedOn: row.completedOn,
        actNumber: row.actNumber,
        actDate: row.actDate,
      }),
      points,
      passages: {},
      withheldPoints: all.length - open.length,
      objections: row.objections,
      figures: null,
    },
    subjectId: row.subjectId,
    territoryId: body.territoryId,
    caseKind: 'inspection',
    inspectionId: id,
    year: row.year,
  };
}

/** What a subject says of its own results in a case that it sees. */
export async function composeOwn(
  run: RunQuery,
  { caseId, text, leaveOut: asked }: SourceWithWords,
  publisherSubjectId: number | null,
  now: Date,
): Promise<ComposedSource> {
  const id = caseId ?? 0;
  const row = await findCase(run, id, now);
  if (publisherSubjectId !== row.subjectId) throw new Refusal('FORBIDDEN');
  const body = await bodyOf(run, row.subjectId);
  const said = text ?? '';
  const measures = leaveOut(said, await namesWithin(run, [said], id), asked);
  return {
    source: `own/inspection/${id}`,
    facts: { of: 'OWN', state: row.state, says: /\p{L}/u.test(measures) },
    content: {
      kind: 'OWN_RESULT',
      title: TITLES.OWN_RESULT,
      body: body.body,
      territory: body.territory,
      facts: given({ number: row.number, completedOn: row.completedOn }),
      points: [],
      passages: { measures },
      withheldPoints: 0,
      objections: 0,
      figures: null,
    },
    subjectId: row.subjectId,
    territoryId: body.territoryId,
    caseKind: 'inspection',
    inspectionId: id,
    year: row.year,
  };
}
