import type { RunQuery } from '../../../external-control/case';
import { Refusal } from '../../../platform/refusals/refusal';
import { bodyOf, namesWithin } from './body-of';
import { leaveOut } from './leave-out';
import type { ComposedSource, SourceWithWords } from './source';

interface EventRow {
  readonly number: string;
  readonly state: string;
  readonly bodyId: number;
  readonly objectId: number;
  readonly startedOn: string | null;
  readonly decision: string | null;
  readonly actNumber: string | null;
  readonly questions: string;
  readonly results: string | null;
  readonly measures: string | null;
  readonly year: number;
  readonly objections: number;
}

const EVENT_SQL = `select e.number, e.state, e.body_id as "bodyId", e.object_id as "objectId", e.started_on::text as "startedOn", e.decision,
    a.number as "actNumber", e.questions, a.results, a.measures, extract(year from e.end_date)::int as year,
    (select count(*) from control_response r where r.event_id = e.id and r.kind = 'OBJECTED')::int as objections
  from control_event e left join control_act a on a.event_id = e.id where e.id = $1`;

/** A control event: what was asked, found and demanded; who answers for it is not told. */
export async function composeEvent(
  run: RunQuery,
  { caseId, leaveOut: asked }: SourceWithWords,
  publisherSubjectId: number | null,
): Promise<ComposedSource> {
  const id = caseId ?? 0;
  const [row] = await run<EventRow>(EVENT_SQL, [id]);
  if (!row) throw new Refusal('NOT_FOUND');
  // The object sees the event, and publishes its own results alone.
  if (publisherSubjectId !== null && publisherSubjectId !== row.bodyId) throw new Refusal('FORBIDDEN');
  const body = await bodyOf(run, row.objectId);
  const said = { questions: row.questions, results: row.results, measures: row.measures };
  const texts = Object.entries(said).filter((one): one is [string, string] => one[1] !== null);
  const names = await namesWithin(
    run,
    texts.map(([, text]) => text),
    null,
  );
  return {
    source: `control-event/${id}`,
    facts: { of: 'EVENT', state: row.state },
    content: {
      kind: 'CONTROL_EVENT',
      title: {
        kk: 'Ішкі бақылау іс-шарасының нәтижелері',
        ru: 'Результаты контрольного мероприятия',
        en: 'Results of a control activity',
      },
      body: body.body,
      territory: body.territory,
      facts: Object.fromEntries(
        Object.entries({
          number: row.number,
          startDate: row.startedOn,
          actNumber: row.actNumber,
          decision: row.decision,
        }).filter((fact): fact is [string, string] => fact[1] !== null),
      ),
      points: [],
      passages: Object.fromEntries(texts.map(([name, text]) => [name, leaveOut(text, names, asked)])),
      withheldPoints: 0,
      objections: row.objections,
      figures: null,
    },
    subjectId: row.objectId,
    territoryId: body.territoryId,
    caseKind: 'control-event',
    inspectionId: null,
    year: row.year,
  };
}
