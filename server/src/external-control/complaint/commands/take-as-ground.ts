import { addWorkingDays, dayOf, DEFAULT_EDITION_ID, type CalendarDate } from '../../../law';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import type { Work } from '../../../platform/commands/work';
import { copyFiles, keepFile } from '../../../platform/files';
import { readableDate } from '../../../platform/messages/readable-value';
import { Refusal } from '../../../platform/refusals/refusal';
import { calendarOfWork } from '../../../working-calendar';
import { heirOfCase } from '../../../registry';
import { refuseUnlawful } from '../../case';
import { longestTerm, openDraft, type DraftInput } from '../../inspection';
import { beginAct, COMPLAINT_CASE, decided, endAct, type ComplaintCommand } from '../complaint-case';
import { neutralBasisSql, neutralRightSql } from '../neutral-basis';
import { judgeWordsOfGround } from '../rules';

interface WordsOfGround {
  /** The substance in the inspector's own words; null: the suggested one. */
  readonly basisText: string | null;
  /** The right in the inspector's own words; null: the suggested ones. */
  readonly violatedRight: string | null;
}

interface Basis {
  readonly number: string;
  readonly receivedOn: CalendarDate;
  readonly personName: string;
  readonly violatedRight: string;
  readonly text: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly suggestedBasis: string;
  readonly suggestedRight: string;
  readonly serviceKk: string;
  readonly serviceRu: string;
  readonly subjectId: number;
  readonly publicServiceId: number;
  readonly factDate: CalendarDate;
  readonly checklistId: number | null;
  readonly inspectorIds: number[];
}

// The inspector whom the head gave it to, else whoever takes it, where that is an inspector.
const BASIS_SQL = `
  select c.number, (c.received_at at time zone 'Asia/Almaty')::date::text as "receivedOn", p.name as "personName",
    p.violated_right as "violatedRight", p.text, p.phone, p.email, ${neutralBasisSql('c')} as "suggestedBasis",
    ${neutralRightSql('c')} as "suggestedRight", v.name_kk as "serviceKk", v.name_ru as "serviceRu", s.id as "subjectId",
    c.public_service_id as "publicServiceId", c.fact_date::text as "factDate",
    (select l.id from checklist l where s.kind = any (l.subject_kinds) and (l.withdrawn_on is null or l.withdrawn_on > $3::date)
     order by l.id desc limit 1) as "checklistId",
    (select coalesce(array_agg(k.id), '{}') from capacity k
     where k.authority_id = c.authority_id and k.role in ('AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR') and k.withdrawn_at is null
       and (k.valid_to is null or k.valid_to >= $3::date)
       and (k.account_id = c.assigned_account_id or (c.assigned_account_id is null and k.id = $2))) as "inspectorIds"
  from complaint c join complaint_person p on p.id = c.id join inspected_subject s on s.id = ${heirOfCase('complaint', 'c.id', 'c.subject_id')}
  join public_service v on v.id = c.public_service_id where c.id = $1`;

const LEAD_WORKING_DAYS = 3;

function draftOf(
  basis: Basis & { readonly checklistId: number; readonly basisText: string },
  { today, plannedStart }: { readonly today: CalendarDate; readonly plannedStart: CalendarDate },
): DraftInput {
  const { number, receivedOn, serviceKk, serviceRu } = basis;
  return {
    subjectId: basis.subjectId,
    subjectMatter: `${serviceKk}: мемлекеттік қызмет көрсету туралы заңнаманың сақталуы / ${serviceRu}: соблюдение законодательства о государственных услугах`,
    scope: 'SINGLE_FACT',
    periodFrom: basis.factDate,
    periodTo: today,
    plannedStart,
    termWorkingDays: longestTerm(DEFAULT_EDITION_ID),
    termReason: `№ ${number} өтініштегі фактіні тексеру / Проверка факта, изложенного в обращении № ${number}`,
    assignmentId: null,
    grounds: [
      {
        kind: 'CONSUMER_ADDRESS',
        basisNumber: number,
        basisDate: receivedOn,
        basisText: basis.basisText,
        personName: basis.personName,
        violatedRight: basis.violatedRight,
        publicServiceId: basis.publicServiceId,
        factDate: basis.factDate,
        prescriptionId: null,
        relatedInspectionId: null,
        civilLawRelation: null,
        informationSought: null,
        criminalProcedureArticle: null,
        fileIds: [],
      },
    ],
    inspectorIds: basis.inspectorIds,
    checklistId: basis.checklistId,
    pointIds: null,
  };
}

/** The complaint as a paper of the ground: what came by the public form has no other. */
function paperOf({ number, receivedOn, personName, violatedRight, text, ...basis }: Basis): Buffer {
  const lines = [
    `№ ${number}, ${readableDate(receivedOn)}`,
    `Өтініш беруші / Заявитель: ${personName}`,
    `Бұзылған құқық / Нарушенное право: ${violatedRight}`,
    `Мемлекеттік көрсетілетін қызмет / Государственная услуга: ${basis.serviceKk} / ${basis.serviceRu}`,
    `Факт күні / Дата факта: ${readableDate(basis.factDate)}`,
    '',
    text.replaceAll('<', '‹').replaceAll('>', '›'),
  ];
  return Buffer.from(lines.join('\r\n'));
}

async function giveFiles(work: Work, complaintId: number, basis: Basis, inspectionId: number): Promise<void> {
  const [ground] = await work.query<{ id: number; authorityId: number }>(
    'select id, authority_id as "authorityId" from inspection_ground where inspection_id = $1',
    [inspectionId],
  );
  if (!ground) throw new Error(`inspection ${inspectionId} has no ground`);
  const owner = {
    ownerKind: 'inspectionGround',
    ownerId: ground.id,
    caseKind: 'inspection',
    caseId: inspectionId,
    authorityId: ground.authorityId,
    disclosedToSubjectId: null,
  };
  await copyFiles(work, { ownerKind: COMPLAINT_CASE, ownerId: complaintId }, owner);
  await keepFile(work, { name: `${basis.number}.txt`, bytes: paperOf(basis) }, owner);
}

/**
 * Takes a complaint as ground 3 of clause 8: drafts the inspection with the ground's basis filled in, and links the two.
 * Where the body was reorganised since, its legal successor is inspected.
 * The words of the complaint stay with it: the ground's are the inspector's own, for the inspected body reads them (clause 31).
 * @throws Refusal REFUSED_BY_LAW, NO_CHECKLIST_FOR_SUBJECT, DATE_OUTSIDE_CALENDAR
 */
export async function takeComplaintAsGround(
  context: CommandContext,
  command: ComplaintCommand & WordsOfGround,
): Promise<number> {
  const { idempotencyKey } = command;
  const named = { name: 'takeComplaintAsGround', idempotencyKey, input: command };
  return execute(context, named, async (work) => {
    const complaint = await beginAct(work, 'takeComplaintAsGround', command);
    const authorityId = complaint.authority.id;
    work.authorize('draftInspection', 'Inspection', { authorityId, disclosedToSubjectId: null });
    const today = dayOf(work.now);
    const [basis] = await work.query<Basis>(BASIS_SQL, [complaint.id, work.actor.capacityId, today]);
    if (!basis) throw new Error(`complaint ${complaint.id} has no basis`);
    const { checklistId } = basis;
    const basisText = command.basisText ?? basis.suggestedBasis;
    const violatedRight = command.violatedRight ?? basis.suggestedRight;
    refuseUnlawful(judgeWordsOfGround([basisText, violatedRight], { ...basis, name: basis.personName }));
    if (checklistId === null) throw new Refusal('NO_CHECKLIST_FOR_SUBJECT');
    const { calendar } = await calendarOfWork(work);
    const plannedStart = addWorkingDays(today, LEAD_WORKING_DAYS, calendar);
    const input = draftOf({ ...basis, checklistId, basisText, violatedRight }, { today, plannedStart });
    const inspection = await openDraft(work, input, { authorityId });
    await giveFiles(work, complaint.id, basis, inspection.id);
    await endAct(work, complaint, 'takeComplaintAsGround', {
      values: { ...decided(work), inspectionId: inspection.id },
      event: 'complaintTakenAsGround',
      details: { inspection: inspection.number },
    });
    return complaint.id;
  });
}
