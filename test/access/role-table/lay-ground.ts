import { type Client } from 'pg';
import { assigned } from '../../api/inspection/support/assignment';
import { completed, draftInput, INSPECTOR, MONDAY, at, started } from '../../api/inspection/support/course';
import { CommissionWorld } from '../../api/special-commission/commission-world';
import { World, type Case } from '../../api/inspection/support/world';
import { open } from '../../api/reporting/reporting-server';
import { withProposal } from '../../builders/internal-monitoring';
import { actOn, publish, SUBJECT } from '../../api/publication/publication-world';
import { withViolation } from '../../builders/monitoring';
import type { TestServer } from '../../harness';
import { holdControl } from './hold-control';
import type { Ground } from './operation';

/** A decree, a term of the prescription that it moved, and a notice that followed from the earlier date. */
async function moveOneTerm(world: World, inspectionId: string): Promise<string> {
  const admin = await world.as('admin@agency.demo');
  const input = {
    kind: 'DAY_OFF',
    date: '2026-12-30',
    number: '1',
    decreedOn: '2026-06-01',
    source: 'Government',
    reason: 'Trial',
  };
  await admin.run(
    'mutation ($input: EnterDecreeInput!) { enterDecree(input: $input, idempotencyKey: "decree-of-the-table", expectedVersion: 0) { id } }',
    { input },
  );
  const columns = `rule, case_kind, case_id, case_number, inspection_id, authority_id, disclosed_to_subject_id`;
  const term = `from deadline where case_kind = 'prescription' and inspection_id = $1`;
  await world.owner.query(
    `insert into deadline_move (decree_id, deadline_id, alike_id, party, ${columns}, earlier_due_date, due_date, moved, at)
     select 1, id, id, party, ${columns}, due_date - 1, due_date, true, now() ${term}`,
    [inspectionId],
  );
  return world.value(
    `insert into followed_act (decree_id, deadline_id, kind, act_id, ${columns}, earlier_due_date, due_date, listed_at)
     select 1, id, 'MISSED_NOTICE', id, ${columns}, due_date - 1, due_date, now() ${term} limit 1 returning id::text as value`,
    [inspectionId],
  );
}

/** The letter on measures of an inspection, received through the portal. */
async function sendLetter(world: World, inspectionId: string): Promise<string> {
  const letterId = await world.value<string>(
    'select id::text as value from letter_on_measures where inspection_id = $1',
    [inspectionId],
  );
  const client = await world.as(INSPECTOR);
  await client.run(
    `mutation ($id: ID!, $input: IssueLetterOnMeasuresInput!) {
      issueLetterOnMeasures(letterId: $id, input: $input, idempotencyKey: "letter-of-the-table", expectedVersion: 1) { id } }`,
    {
      id: letterId,
      input: { demands: [{ kind: 'REMEDY_VIOLATIONS' }], reportBy: '2026-07-10', way: 'ELECTRONIC' },
    },
  );
  return letterId;
}

/** The body publishes what it did about the case, and takes it back. */
async function publishAndWithdraw(world: World, caseId: string): Promise<string> {
  const source = { kind: 'OWN_RESULT', caseId, text: 'The queue was put right' };
  const published = await publish(world, SUBJECT, source);
  await actOn(world, SUBJECT, 'withdrawPublication', published, { reason: 'Too early' });
  return published.id;
}

/** Non-fulfilment after an inspection, established once the plan was missed and not sent anywhere yet. */
async function establish(world: World, inspectionId: string): Promise<string> {
  world.at(at('2026-06-19'));
  const client = await world.as(INSPECTOR);
  const { establishNonFulfilment } = await client.run<{ establishNonFulfilment: { id: string } }>(
    `mutation ($id: ID!) { establishNonFulfilment(inspectionId: $id, input: { statement: "Nothing was done" },
      idempotencyKey: "escalation-of-the-table") { id } }`,
    { id: inspectionId },
  );
  world.at(at('2026-06-11'));
  return establishNonFulfilment.id;
}

/** Materials that an inspector proposes to send on. */
async function propose(world: World, inspectionId: string): Promise<string> {
  const client = await world.as(INSPECTOR);
  const { proposeReferral } = await client.run<{ proposeReferral: { id: string } }>(
    `mutation ($id: ID!) { proposeReferral(inspectionId: $id, input: { officials: "B. Ospanov", signs: "Money was taken" },
      idempotencyKey: "referral-of-the-table") { id } }`,
    { id: inspectionId },
  );
  return proposeReferral.id;
}

/** The subject objected, and a commission was formed, led by whom the table calls the commission. */
async function objectedTo(world: World, inspection: Case): Promise<string> {
  const given = new CommissionWorld(world);
  world.at(at('2026-06-11'));
  await given.object(inspection, 'The point was not violated');
  return (await given.form(inspection, { orderDate: '2026-06-11' })).id;
}

/** An accepted report of the city, corrected once; another correction is asked for. */
async function correctReport(world: World): Promise<string> {
  const report = await open(await world.as('reports@almaty-city.demo'), 'appendix-2', 2025, 4);
  return world.value<string>(
    `with accepted as (update quarterly_report set state = 'ACCEPTED', correction_pending = true where id = $1
         returning id, body_id, authority_id, lead_body_id, form_code, form_edition),
       kept as (insert into report_version (report_id, version, form_code, form_edition, replaced_at, rows, cause)
         select id, 1, form_code, form_edition, now(), '[]', 'CORRECTED' from accepted),
       asked as (insert into report_correction (report_id, body_id, authority_id, lead_body_id, reason, requested_at, requested_by)
         select id, body_id, authority_id, lead_body_id, 'A slip', now(), 'A' from accepted)
     select id::text as value from accepted`,
    [report.id],
  );
}

async function enterLeave(world: World): Promise<string> {
  const head = await world.as('head.almaty@agency.demo');
  const { enterStaffLeave } = await head.run<{ enterStaffLeave: { id: string } }>(
    `mutation ($input: EnterStaffLeaveInput!) { enterStaffLeave(input: $input, idempotencyKey: "leave-of-the-table") { id } }`,
    {
      input: {
        capacityId: await world.capacityOf(INSPECTOR),
        firstDay: '2026-08-03',
        lastDay: '2026-08-14',
        reason: 'Yearly leave',
      },
    },
  );
  return enterStaffLeave.id;
}

/** A draft and an inspection with its prescription, both of Almaty's office and the city's akimat, and the city's report. */
/** Marks the answer to the request of a case, once in force and once lifted. @returns the lifted mark's id */
async function markRequest(world: World, inspectionId: string): Promise<string> {
  const place = (lifted: boolean) =>
    world.value<string>(
      `insert into confidential_mark (inspection_id, authority_id, thing, thing_id, title, mark, reason, secret_of_subject_id,
         placed_at, placed_by, lifted_at, lift_reason)
       select i.id, i.authority_id, 'REQUEST_ANSWER', q.id, q.number, 'TAX', 'A secret', i.subject_id, now(), 'A. Inspector',
         case when $2 then now() end, case when $2 then 'Published' end
       from inspection i join document_request q on q.inspection_id = i.id where i.id = $1 returning id::text as value`,
      [inspectionId, lifted],
    );
  await world.owner.query(
    `insert into withheld_content (mark_id, inspection_id, secret_of_subject_id, text)
     select m.id, m.inspection_id, m.secret_of_subject_id, 'Taxes' from confidential_mark m where m.id = $1`,
    [await place(false)],
  );
  return place(true);
}

export async function layGround(server: TestServer, owner: Client): Promise<Ground> {
  const world = new World(server, owner);
  const inspection = await completed(world);
  const commission = await objectedTo(world, inspection);
  world.at(at(MONDAY));
  const input = await draftInput(world);
  const draft = await world.draft(INSPECTOR, input);
  const asked = await world.act(INSPECTOR, 'sendDocumentRequest', await started(world), {
    input: { text: 'Journals', items: ['Journal of May'], dueDate: '2026-06-05' },
  });
  world.at(at('2026-06-11'));
  const admin = await world.as('admin@agency.demo');
  const { createApiToken } = await admin.run<{ createApiToken: { token: { id: string } } }>(
    `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input, idempotencyKey: "token-of-the-table") { token { id } } }`,
    { input: { name: 'Table', scopes: ['READ_REPORTS'], validTo: '2026-12-31' } },
  );
  const agency = await world.as('inspector@agency.demo');
  const { buildHalfYearList } = await agency.run<{ buildHalfYearList: { id: string } }>(
    `mutation { buildHalfYearList(year: 2026, half: 2, idempotencyKey: "list-of-the-table") { id } }`,
  );
  const analyst = await world.as('analyst@agency.demo');
  const { buildYearScore } = await analyst.run<{ buildYearScore: { id: string } }>(
    `mutation { buildYearScore(year: 2025, idempotencyKey: "score-of-the-table") { id } }`,
  );
  const office = await world.as(INSPECTOR);
  const { registerComplaint } = await office.run<{ registerComplaint: { id: string } }>(
    `mutation ($input: RegisterComplaintInput!) { registerComplaint(input: $input, idempotencyKey: "complaint-of-the-table") { id } }`,
    {
      input: {
        cameBy: 'PAPER',
        receivedAt: '2026-06-01T10:00:00+05:00',
        person: { kind: 'NATURAL', name: 'Consumer A' },
        providerName: 'Akimat',
        text: 'Queue',
      },
    },
  );
  const { openControlWithoutVisit } = await office.run<{ openControlWithoutVisit: { id: string } }>(
    `mutation ($input: OpenControlWithoutVisitInput!) { openControlWithoutVisit(input: $input, idempotencyKey: "control-of-the-table") { id } }`,
    {
      input: {
        subjectId: input['subjectId'],
        analysis: 'Terms',
        periodFrom: '2026-01-01',
        periodTo: '2026-03-31',
      },
    },
  );
  const known = { nameKk: 'А', nameRu: 'А', nameEn: 'A', fieldKk: 'Б', fieldRu: 'Б', fieldEn: 'B' };
  await admin.run(
    `mutation ($input: RegisterControllingBodyInput!) { registerControllingBody(input: $input, idempotencyKey: "body-of-the-table") { id } }`,
    { input: known },
  );
  await world.owner.query(
    `with put_away as (
       insert into case_import (file_name, sha256, state, rows_total, account_id, capacity_id, uploaded_at, uploaded_by, ended_at, touched_at)
       select 'cases.csv', repeat('0', 64), 'STOPPED', 1, account_id, id, now(), 'A', now(), now()
       from capacity where role = 'ADMINISTRATOR' limit 1 returning id)
     insert into case_import_row (import_id, line, outcome, code, value) select id, 2, 'REFUSED', 'TAKE_IN_EMPTY', '' from put_away`,
  );
  const report = await open(await world.as('reports@almaty-city.demo'), 'appendix-2', 2026, 2);
  const id = (text: string, values: readonly unknown[] = []) => world.value<string>(text, values);
  return {
    draftId: draft.id,
    inspectionId: inspection.id,
    prescriptionId: await id('select id::text as value from prescription where inspection_id = $1', [
      inspection.id,
    ]),
    documentId: await id(
      `select id::text as value from issued_document where inspection_id = $1 and kind = 'RESULT_ACT'`,
      [inspection.id],
    ),
    subjectId: await id('select subject_id::text as value from inspection where id = $1', [inspection.id]),
    territoryId: await id(`select id::text as value from territory where code = '750000000'`),
    authorityId: await id('select authority_id::text as value from inspection where id = $1', [
      inspection.id,
    ]),
    staffAccountId: await id(
      `select id::text as value from account where email = 'inspector.almaty@agency.demo'`,
    ),
    actingCapacityId: await id(
      `select c.id::text as value from capacity c join account a on a.id = c.account_id where a.email = 'deputy.almaty@agency.demo' and c.acting`,
    ),
    reportId: report.id,
    correctedReportId: await correctReport(world),
    requestId: await id('select id::text as value from document_request where inspection_id = $1', [
      asked.id,
    ]),
    pointId: await id(
      'select point_id::text as value from checklist_answer where inspection_id = $1 order by 1 limit 1',
      [inspection.id],
    ),
    specialistId: await id(
      `insert into inspection_specialist (inspection_id, authority_id, kind, full_name, position, employer_id)
       select id, authority_id, 'EXPERT', 'A', 'B', subject_id from inspection where id = $1 returning id::text as value`,
      [inspection.id],
    ),
    liftedMarkId: await markRequest(world, asked.id),
    tokenId: createApiToken.token.id,
    assignmentId: await assigned(world),
    inspectorCapacityId: await world.capacityOf(INSPECTOR),
    leaveId: await enterLeave(world),
    thirdPersonRequestId: await id(
      `insert into third_person_request (inspection_id, authority_id, third_person_id, draft_inspection_id, relation, information_sought, drafted_at)
       select id, authority_id, subject_id, id, 'Contract', 'Journals', now() from inspection where id = $1 returning id::text as value`,
      [inspection.id],
    ),
    listId: buildHalfYearList.id,
    publicationId: await publishAndWithdraw(world, inspection.id),
    letterId: await sendLetter(world, inspection.id),
    ...(await holdControl(world)),
    referralId: await propose(world, inspection.id),
    escalationId: await establish(world, inspection.id),
    commissionId: commission,
    complaintId: registerComplaint.id,
    controlId: openControlWithoutVisit.id,
    monitoringId: (await withViolation(world, INSPECTOR)).id,
    quarterId: (await withProposal(world, 'control@almaty-city.demo')).id,
    yearScoreId: buildYearScore.id,
    followedActId: await moveOneTerm(world, inspection.id),
    draftInput: input,
  };
}
