import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Deadline, OPEN_DEADLINE_COLUMNS, stillAsks } from '../../../deadlines';
import { Capacity } from '../../../people';
import { connectionOf } from '../../../platform/graphql/connection';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { Authority, InspectedSubject } from '../../../registry';
import { Finding, Violation } from '../../case';
import { IssuedDocument, type Procedure } from '../../documents';
import { HalfYearListLine } from '../../half-year-list';
import { LetterOnMeasures } from '../../letter-on-measures';
import { IncomingPaper } from '../../paper-register';
import { Prescription } from '../../prescription';
import { ThirdPersonRequest } from '../../third-person-request';
import type { InspectionState } from '../states';
import { AdministrativeCase } from './administrative-case.graphql-type';
import { TakenInCase } from './taken-in-case.graphql-type';
import { CounterEntry } from './counter-entry.graphql-type';
import { PinnedChecklist } from './checklist.graphql-type';
import { DocumentRequest, Objection, RefusalProtocol, ResultAct } from './course.graphql-type';
import { CourseNotice, InspectionExtension } from './extension.graphql-type';
import { FieldRecord } from './field.graphql-type';
import { InspectorChange } from './inspector-change.graphql-type';
import { InspectionSuspension } from './suspension.graphql-type';
import { InspectionScopeEnum, InspectionStateEnum, ProcedureEnum } from './inspection.enums';
import { firstOfOffice, soonestOfOwnSide } from './next-deadline';
import { noticeNeededSql } from '../ground-kind';
import { shownStateSql, shownVersionSql, stateWordSql } from './shown-to-reader';
import {
  Delivery,
  InspectionGround,
  InspectionInspector,
  InspectionStart,
  Registration,
} from './opening.graphql-type';

/** Of its subject a case keeps what its lists show, and what the rules ask about it (clause 9). */
const KEPT_OF_SUBJECT = ['kind', 'bin', 'authority_id', 'name_kk', 'name_ru', 'name_en'];

const ofInspection = (orderBy: string, cap: number) => ({ many: { foreign: 'inspection_id', orderBy, cap } });
const ofCase = (orderBy: string, cap: number) => ({
  many: { foreign: 'case_id', where: `{alias}.case_kind = 'inspection'`, orderBy, cap },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'An unscheduled inspection, or a preventive control with a visit: `procedure` says which (clauses 6 to 25).',
})
@SqlType({ table: 'inspection' })
export class Inspection {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  @Sql({ expression: shownVersionSql })
  version!: number;

  @Field()
  number!: string;

  @Field(() => ProcedureEnum, { description: 'Never changes after the opening (clause 6).' })
  procedure!: Procedure;

  @Field()
  @Sql({ worded: { code: 'procedure', prefix: 'PROCEDURE_' } })
  procedureTitle!: string;

  @Field(() => HalfYearListLine, {
    nullable: true,
    description: 'The line of the approved list that a control stands on (clause 7).',
  })
  @Sql({ one: { on: 'list_line_id' } })
  listLine!: HalfYearListLine | null;

  @Field(() => [String], { description: 'Objects of the subject that a control visits.' })
  objects!: string[];

  @Field({ description: 'In the field of support and protection of entrepreneurship (clause 6-1).' })
  businessSupport!: boolean;

  @Field(() => [AdministrativeCase], { description: 'Cases on administrative offences: clause 6-1.' })
  @Sql(ofInspection('{alias}.opened_on, {alias}.id', 50))
  administrativeCases!: AdministrativeCase[];

  @Field(() => [CounterEntry], { description: 'Corrections of facts that were recorded wrongly.' })
  @Sql(ofInspection('{alias}.id', 50))
  counterEntries!: CounterEntry[];

  @Field(() => TakenInCase, {
    nullable: true,
    description: 'Where it came from, if it ran already when it was taken in.',
  })
  @Sql({ one: { foreign: 'inspection_id' } })
  takenIn!: TakenInCase | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the head has it appointed before the remedy-by date (clause 6-2).',
  })
  earlyOrderReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  earlyOrderedAt!: Date | null;

  @Field(() => InspectionStateEnum)
  @Sql({ expression: shownStateSql })
  state!: InspectionState;

  @Field(() => String)
  @Sql({ worded: { code: stateWordSql, prefix: 'INSPECTION_STATE_' } })
  stateTitle!: string;

  @Field({ description: 'Whether a notice of the start must be sent (clause 16 exempts grounds 3 and 8).' })
  @Sql({ expression: noticeNeededSql })
  noticeNeeded!: boolean;

  @Field(() => Authority)
  @Sql({ one: { on: 'authority_id' } })
  authority!: Authority;

  @Field(() => InspectedSubject)
  @Sql({ one: { on: 'subject_id', kept: { prefix: 'subject_', columns: KEPT_OF_SUBJECT } } })
  subject!: InspectedSubject;

  @Field()
  edition!: string;

  @Field()
  subjectMatter!: string;

  @Field(() => InspectionScopeEnum)
  scope!: keyof typeof InspectionScopeEnum;

  @Field(() => CalendarDateScalar, { nullable: true })
  periodFrom!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  periodTo!: string | null;

  @Field(() => [InspectionGround])
  @Sql(ofInspection('{alias}.position', 8))
  grounds!: InspectionGround[];

  @Field(() => [InspectionInspector])
  @Sql(ofInspection('{alias}.position', 50))
  inspectors!: InspectionInspector[];

  @Field(() => PinnedChecklist)
  @Sql({ one: { foreign: 'inspection_id' } })
  checklist!: PinnedChecklist;

  @Field(() => Int)
  termWorkingDays!: number;

  @Field()
  termReason!: string;

  @Field(() => CalendarDateScalar)
  plannedStart!: string;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      'In the act of appointment; a later start leaves it (D12), an earlier one brings it forward (D53), an extension (14) and a suspension (20) move it.',
  })
  endDate!: string | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'If the day of the start were day one (D9).',
  })
  endDateStrict!: string | null;

  @Field(() => ID, { nullable: true })
  assignmentId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Assignment by the leadership of the Agency (clause 9): its number.',
  })
  assignmentNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  assignmentDate!: string | null;

  @Field(() => String, { nullable: true })
  assignmentBy!: string | null;

  @Field(() => [String], { description: 'Legal acts and materials studied before (clause 15).' })
  studiedMaterials!: string[];

  @Field(() => DateTimeScalar, { nullable: true })
  studiedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  appointedAt!: Date | null;

  @Field(() => Capacity, { nullable: true })
  @Sql({ one: { on: 'appointed_by_capacity_id' } })
  appointedBy!: Capacity | null;

  @Field(() => String, { nullable: true })
  actNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  actDate!: string | null;

  @Field(() => Registration, { nullable: true })
  @Sql({ one: { foreign: 'inspection_id' } })
  registration!: Registration | null;

  @Field(() => Delivery, { nullable: true })
  @Sql({ one: { foreign: 'inspection_id' } })
  notice!: Delivery | null;

  @Field(() => InspectionStart, { nullable: true })
  @Sql({ one: { foreign: 'inspection_id' } })
  start!: InspectionStart | null;

  @Field(() => InspectionExtension, { nullable: true })
  @Sql({ one: { foreign: 'inspection_id' } })
  extension!: InspectionExtension | null;

  @Field(() => InspectionSuspension, { nullable: true })
  @Sql({ one: { foreign: 'inspection_id' } })
  suspension!: InspectionSuspension | null;

  @Field(() => [InspectorChange], { description: 'Additional acts on who inspects (clauses 11, 12).' })
  @Sql(ofInspection('{alias}.id', 50))
  inspectorChanges!: InspectorChange[];

  @Field(() => [Capacity], {
    nullable: true,
    description: 'Whom an additional act may name today (clause 9); nothing for the subject.',
  })
  @Sql({
    many: {
      foreign: 'authority_id',
      own: 'authority_id',
      where: (alias, sql) => {
        const today = `(${sql.instant()} at time zone 'Asia/Almaty')::date`;
        return `${alias}.role in ('AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR') and ${alias}.withdrawn_at is null
          and ${alias}.valid_from <= ${today} and coalesce(${alias}.valid_to >= ${today}, true)`;
      },
      orderBy: '{alias}.id',
      cap: 200,
    },
  })
  inspectorCandidates!: Capacity[] | null;

  @Field(() => [CourseNotice], {
    description: 'Notices of extension, suspension and resumption (clauses 14, 21).',
  })
  @Sql(ofInspection('{alias}.id', 20))
  courseNotices!: CourseNotice[];

  @Field(() => [RefusalProtocol])
  @Sql(ofInspection('{alias}.at, {alias}.id', 50))
  protocols!: RefusalProtocol[];

  @Field(() => [DocumentRequest])
  @Sql(ofInspection('{alias}.id', 200))
  requests!: DocumentRequest[];

  @Field(() => [FieldRecord], {
    description:
      'Oral hearings, and results of public monitoring, which the subject does not see (clause 5).',
  })
  @Sql(ofInspection('{alias}.happened_at, {alias}.id', 200))
  fieldRecords!: FieldRecord[];

  @Field(() => ResultAct, { nullable: true })
  @Sql({ one: { foreign: 'inspection_id' } })
  resultAct!: ResultAct | null;

  @Field(() => [Violation])
  @Sql(ofInspection('{alias}.position', 200))
  violations!: Violation[];

  @Field(() => Int, { description: 'Violations that stand: what a commission withdrew is not counted.' })
  @Sql({
    count: {
      of: 'Violation',
      foreign: 'inspection_id',
      where: `{alias}.state <> 'WITHDRAWN'`,
      kept: { column: 'violation_count', shared: ['authority_id'] },
    },
  })
  violationCount!: number;

  @Field(() => Int, { description: 'Violations that a special commission withdrew (clause 27).' })
  @Sql({ count: { of: 'Violation', foreign: 'inspection_id', where: `{alias}.state = 'WITHDRAWN'` } })
  withdrawnViolationCount!: number;

  @Field(() => Prescription, { nullable: true })
  @Sql({ one: { foreign: 'inspection_id' } })
  prescription!: Prescription | null;

  @Field(() => LetterOnMeasures, { nullable: true, description: 'The letter on measures: clause 30.' })
  @Sql({ one: { foreign: 'inspection_id' } })
  letterOnMeasures!: LetterOnMeasures | null;

  @Field(() => [Objection])
  @Sql(ofInspection('{alias}.received_at, {alias}.id', 100))
  objections!: Objection[];

  @Field(() => [IssuedDocument], {
    description: 'Those that hold: not what was replaced before it reached anybody.',
  })
  @Sql({
    many: { foreign: 'inspection_id', where: '{alias}.replaced_at is null', orderBy: '{alias}.id', cap: 100 },
  })
  documents!: IssuedDocument[];

  @Field(() => [Deadline])
  @Sql(ofInspection('{alias}.due_at, {alias}.id', 100))
  deadlines!: Deadline[];

  @Field(() => Deadline, {
    nullable: true,
    description: 'What the case asks for next, of your own side first.',
  })
  @Sql({
    one: {
      foreign: 'inspection_id',
      where: stillAsks,
      orderBy: soonestOfOwnSide,
      kept: {
        column: 'open_deadlines',
        columns: OPEN_DEADLINE_COLUMNS,
        shared: ['authority_id'],
        first: firstOfOffice,
      },
    },
  })
  nextDeadline!: Deadline | null;

  @Field(() => [Finding])
  @Sql(ofCase('{alias}.id', 200))
  findings!: Finding[];

  @Field(() => Prescription, {
    nullable: true,
    description: 'The prescription that this inspection controls (grounds 1 and 2).',
  })
  @Sql({ one: { on: 'origin_prescription_id' } })
  originPrescription!: Prescription | null;

  @Field(() => Inspection, {
    nullable: true,
    description:
      'The inspection that this one follows: whose prescription it controls (8.1, 8.2), whose third person it inspects (8.6), or which it repeats (8.7).',
  })
  @Sql({ one: { on: 'origin_inspection_id' } })
  originInspection!: Inspection | null;

  @Field(() => [Inspection], { description: 'Inspections that follow this one (grounds 1, 2, 6 and 7).' })
  @Sql({ many: { foreign: 'origin_inspection_id', orderBy: '{alias}.id', cap: 50 } })
  followUps!: Inspection[];

  @Field(() => [Inspection], { description: 'Drafted anew after its appointment was cancelled.' })
  @Sql({ many: { foreign: 'cancelled_inspection_id', orderBy: '{alias}.id', cap: 20 } })
  draftedAnew!: Inspection[];

  @Field(() => [ThirdPersonRequest], {
    description: 'Requests to persons of whom no counter-inspection may be held (8 (6), D3).',
  })
  @Sql(ofInspection('{alias}.id', 50))
  thirdPersonRequests!: ThirdPersonRequest[];

  @Field(() => [IncomingPaper], {
    description:
      'What came in about it from courts, prosecutors, other bodies and persons; the subject is told of none.',
  })
  @Sql({
    many: {
      foreign: 'inspection_id',
      where: `{alias}.content is not null`,
      orderBy: '{alias}.id desc',
      cap: 50,
    },
  })
  papersOfOthers!: IncomingPaper[];

  @Field(() => String, { nullable: true })
  withdrawalReason!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  completedOn!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  closedAt!: Date | null;

  @Field(() => DateTimeScalar)
  createdAt!: Date;
}

export const InspectionConnection = connectionOf(Inspection);
