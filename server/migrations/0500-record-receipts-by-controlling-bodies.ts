import type { MigrationInterface, QueryRunner } from 'typeorm';
import { joinWaiting, OFFICE, part, roles, writeWaitingPart } from './support/waiting';

/**
 * Whoever issued a paper notes who received it: papers of internal control wait for the body that controls, not for the office
 * that reads them (clauses 42 to 60). What an act of the case hands over is noted by that act, also where it was handed over so far.
 */
export class RecordReceiptsByControllingBodies1763800000500 implements MigrationInterface {
  readonly name = 'RecordReceiptsByControllingBodies1763800000500';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of HANDED_OVER) await runner.query(statement);
    await writeWaitingPart(runner, 'papers', papersToReceive());
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'papers', OF_WHOMEVER);
    await joinWaiting(runner);
  }
}

const HANDED_OVER = [
  // Orders of control events that were taken: in the portal, or on paper by whom the record names.
  `update document_copy c set way = case when e.handing_witness is null then 'ELECTRONIC' else 'PAPER' end,
     delivered_at = e.handed_over_at, proof = coalesce(e.handing_witness, 'portal'), received_at = e.handed_over_at, received_by = e.handing_witness
   from issued_document d join control_event e on d.case_kind = 'control-event' and e.id = d.case_id
   where c.document_id = d.id and d.kind = 'CONTROL_APPOINTMENT_ORDER' and d.replaced_at is null and c.recipient = 'SUBJECT'
     and c.delivered_at is null and e.handing = 'TAKEN' and e.handed_over_at is not null`,
  // Letters on measures that were sent on paper or by e-mail and whose receipt was recorded.
  `update document_copy c set received_at = c.delivered_at, received_by = coalesce(l.addressee, c.proof)
   from issued_document d join letter_on_measures l on d.case_kind = 'letter-on-measures' and l.id = d.case_id
   where c.document_id = d.id and c.recipient = 'SUBJECT' and c.delivered_at is not null and c.received_at is null
     and l.received_at is not null`,
];

/** Their handing over is a step of the case itself. */
const BY_INSPECTION = `'ACT_OF_APPOINTMENT', 'RESULT_ACT', 'PRESCRIPTION', 'RESULT_ACT_REFUSAL_PROTOCOL', 'COMMISSION_PROTOCOL',
  'COMMISSION_INVITATION', 'LETTER_ON_MEASURES'`;
const BY_CONTROL = `'MONITORING_LETTER', 'CONTROL_APPOINTMENT_ORDER', 'CONTROL_ACT', 'CONTROL_LETTER'`;

/**
 * What goes to somebody and whose receipt nobody has noted. The notice of the start waits till the act of appointment was shown: that
 * proves it. A case that is closed asks for nothing more.
 * @param which of the papers
 * @param later kinds of papers of offices that came since, `when … then …`
 */
const ofOffices = (ofTheCase: string, which: string, later = '') =>
  part(
    {
      id: `'RECORD_PAPER_RECEIPT-' || c.id`,
      code: `'STEP_RECORD_PAPER_RECEIPT'`,
      clause: `case when d.kind = 'START_NOTICE' then '16' when d.kind = 'EXTENSION_NOTICE' then '14'
        when d.kind in ('SUSPENSION_NOTICE', 'RESUMPTION_NOTICE') then '21'
        when d.kind = 'COMPLAINT_FORWARDING' then '10' when d.kind = 'REFERRAL_OF_MATERIALS' then '29'
        when d.kind = 'STATE_BODY_REQUEST' then '7-1'
        when d.kind in ('LIABILITY_LETTER', 'PROSECUTOR_NOTICE', 'STATE_BODY_NOTICE', 'COURT_CLAIM') then '35' ${later} else '22' end`,
      case_kind: 'd.case_kind',
      case_id: 'd.case_id',
      case_number: `coalesce(i.number, case d.case_kind when 'complaint' then (select k.number from complaint k where k.id = d.case_id)
        when 'half-year-list' then (select l.year || '-' || l.half from half_year_list l where l.id = d.case_id) end, d.number)`,
      inspection_id: 'd.inspection_id',
      authority_id: 'd.authority_id',
      subject_id: 'd.subject_id',
      account_ids: `case when d.inspection_id is null then null else
        array(select n.account_id from inspection_inspector n where n.inspection_id = d.inspection_id) end`,
      whose: `case when d.inspection_id is null then 'OFFICE' else 'NAMED' end`,
      roles: roles(...OFFICE),
      reference: 'd.number',
      since: 'd.created_at',
    },
    `document_copy c join issued_document d on d.id = c.document_id left join inspection i on i.id = d.inspection_id
     where c.received_at is null and c.recipient in ('SUBJECT', 'ADDRESSEE', 'INSPECTOR')
       and d.replaced_at is null and d.kind not in (${ofTheCase})
       and (i.id is null or i.state not in ('CLOSED', 'WITHDRAWN'))
       and (d.kind <> 'START_NOTICE' or i.state in ('APPOINTED', 'REGISTERED', 'NOTIFIED'))${which}`,
  );

const ofOfficesOnly = (later: string) =>
  ofOffices(`${BY_INSPECTION}, ${BY_CONTROL}`, ' and d.also_disclosed_to_subject_id is null', later);
const OF_WHOMEVER = ofOffices(BY_INSPECTION, '');

/** Of an event that was cancelled the object is still to have the order that says so. Of later kinds the clause is given by who adds them. */
const ofBodies = (later: string, which: string) =>
  part(
    {
      id: `'RECORD_PAPER_RECEIPT-' || c.id`,
      code: `'STEP_RECORD_PAPER_RECEIPT'`,
      clause: `case d.kind when 'CONTROL_CANCELLATION_ORDER' then '42' when 'CONTROL_EXTENSION_ORDER' then '45'
      when 'CONTROL_NOTICE' then '46' when 'CONTROL_REQUEST' then '48' when 'PROPOSALS_LETTER' then '60' ${later} else '22' end`,
      party: `'SUBJECT'`,
      case_kind: 'd.case_kind',
      case_id: 'd.case_id',
      case_number: `coalesce(e.number, (select m.year || '-' || m.quarter from internal_monitoring m
      where d.case_kind = 'internal-monitoring' and m.id = d.case_id), d.number)`,
      authority_id: 'd.authority_id',
      subject_id: 'coalesce(d.subject_id, d.also_disclosed_to_subject_id)',
      disclosed_to_subject_id: 'd.also_disclosed_to_subject_id',
      roles: roles('INTERNAL_CONTROL', 'SUBJECT_HEAD'),
      reference: 'd.number',
      since: 'd.created_at',
    },
    `document_copy c join issued_document d on d.id = c.document_id
     left join control_event e on d.case_kind = 'control-event' and e.id = d.case_id
   where c.received_at is null and c.recipient in ('SUBJECT', 'ADDRESSEE', 'INSPECTOR')
     and d.replaced_at is null and d.also_disclosed_to_subject_id is not null
     and d.kind not in (${BY_CONTROL})
     and (e.id is null or e.state not in ('CLOSED', 'CANCELLED') or d.kind = 'CONTROL_CANCELLATION_ORDER')${which}`,
  );

/**
 * Whatever waits for its receipt. @param later kinds of papers of bodies that came since, `when … then …`; @param laterOfOffices the same
 * of offices; @param whichOfBodies which of the papers of bodies
 */
export const papersToReceive = (later = '', laterOfOffices = '', whichOfBodies = ''): string =>
  [ofOfficesOnly(laterOfOffices), ofBodies(later, whichOfBodies)].join(' union all ');
