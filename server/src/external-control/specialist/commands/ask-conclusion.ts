import { dayOf, type CalendarDate } from '../../../law';
import { parseId } from '../../../platform/graphql/id';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { calendarToCount } from '../../../working-calendar';
import { refuseUnlawful, withLaw } from '../../case';
import { namedSql } from '../../confidentiality';
import { isAhead, judgeAsking, judgeDue, type TermFacts } from '../rules';

export interface AskInput {
  readonly specialistId: number;
  readonly question: string;
  readonly dueDate: CalendarDate;
  /** Files of the case that are put to whoever is brought into it. */
  readonly fileIds: readonly string[];
}

interface Asked {
  readonly inspectionId: number;
  readonly authorityId: number;
  readonly state: string;
  readonly namedAccountId: number | null;
  readonly accountId: number | null;
  readonly isLetIn: boolean;
  readonly fullName: string;
  readonly term: TermFacts;
}

const FIND = `select i.id as "inspectionId", i.authority_id as "authorityId", i.state, ${namedSql('i.id', '$2::int')} as "namedAccountId",
    p.account_id as "accountId", p.opened_at is not null and p.ended_at is null as "isLetIn", p.full_name as "fullName",
    jsonb_build_object('endDate', i.end_date, 'suspension', (select jsonb_build_object('suspendedOn', x.suspended_on, 'daysLeft', x.days_left)
      from inspection_suspension x where x.inspection_id = i.id and i.state = 'SUSPENDED')) as term
  from inspection_specialist p join inspection i on i.id = p.inspection_id where p.id = $1 for update of i`;

/** The same words till the same day, not answered yet: whoever asks holds the case, so that two take turns. */
const SAME = `select 1 as one from specialist_conclusion
  where specialist_id = $1 and state = 'ASKED' and btrim(question) = $2 and due_date = $3 limit 1`;

/**
 * Asks a specialist, consultant or expert for a conclusion, and puts materials to them (clause 11).
 * @returns the conclusion's id
 * @throws Refusal NOT_FOUND, FORBIDDEN, DATE_PAST, CONCLUSION_ASKED_ALREADY, FILE_UNAVAILABLE, REFUSED_BY_LAW
 */
export function askConclusion(
  context: RequestContext,
  idempotencyKey: string,
  input: AskInput,
): Promise<number> {
  return context.execute({ name: 'askConclusion', idempotencyKey, input }, async (work) => {
    const [asked] = await work.query<Asked>(FIND, [input.specialistId, work.actor.accountId]);
    if (!asked) throw new Refusal('NOT_FOUND');
    const { inspectionId, authorityId, accountId } = asked;
    work.authorize('ask', 'SpecialistConclusion', asked);
    const facts = { inspectionState: asked.state, isLetIn: asked.isLetIn, hasAccount: accountId !== null };
    refuseUnlawful(judgeAsking(facts));
    const today = dayOf(work.now);
    if (!isAhead(input.dueDate, today)) {
      const field = 'input.dueDate';
      throw new Refusal('DATE_PAST', { params: { field, date: input.dueDate, today }, field });
    }
    const { calendar } = await calendarToCount(work);
    refuseUnlawful(await withLaw(async () => judgeDue(input.dueDate, asked.term, calendar)));
    const question = input.question.trim();
    const [same] = await work.query(SAME, [input.specialistId, question, input.dueDate]);
    if (same) throw new Refusal('CONCLUSION_ASKED_ALREADY', { field: 'input.question' });
    const put = await work.query<{ name: string }>(
      `update stored_file set put_to_specialists = true
       where id = any ($1::int[]) and case_kind = 'inspection' and case_id = $2 returning name`,
      [input.fileIds.map(parseId), inspectionId],
    );
    if (put.length !== new Set(input.fileIds).size)
      throw new Refusal('FILE_UNAVAILABLE', { field: 'input.fileIds' });
    const [added] = await work.query<{ id: number }>(
      `insert into specialist_conclusion (inspection_id, authority_id, specialist_id, account_id, question, due_date, asked_at, asked_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [
        inspectionId,
        authorityId,
        input.specialistId,
        accountId,
        question,
        input.dueDate,
        work.now.toISOString(),
        work.actor.name,
      ],
    );
    if (!added) throw new Error('the question was not kept');
    work.journal({
      action: 'conclusionAsked',
      caseKind: 'inspection',
      caseId: inspectionId,
      authorityId,
      disclosedToSubjectId: null,
      details: { specialist: asked.fullName, dueDate: input.dueDate, files: put.map(({ name }) => name) },
    });
    return added.id;
  });
}
