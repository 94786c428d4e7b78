import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { CalendarDate } from '../../law';
import type { Procedure } from '../documents';
import type { InspectionState } from './states';

/** A half-year list that was approved before it could be kept here, as the papers of a control name it (clause 7). */
export interface EarlierList {
  readonly year: number;
  readonly half: 1 | 2;
  readonly number: string;
  readonly date: CalendarDate;
}

/** The columns that hold it. */
export function columnsOf(list: EarlierList | null) {
  return {
    earlierListYear: list?.year ?? null,
    earlierListHalf: list?.half ?? null,
    earlierListOrder: list?.number ?? null,
    earlierListDate: list?.date ?? null,
  };
}

/** An unscheduled inspection or a preventive control with a visit: the row that its commands lock. */
@Entity('inspection')
export class InspectionRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('int')
  version!: number;

  /** Acts that the subject was not told of; its version of the case is the version less these. */
  @Column('int', { name: 'withheld_versions' })
  withheldVersions!: number;

  @Column('text')
  number!: string;

  /** Never changes after the opening (clause 6). */
  @Column('text')
  procedure!: Procedure;

  /** The line of the approved half-year list that a control stands on (clause 7). */
  @Column('int', { name: 'list_line_id', nullable: true })
  listLineId!: number | null;

  @Column('smallint', { name: 'earlier_list_year', nullable: true })
  earlierListYear!: number | null;

  @Column('smallint', { name: 'earlier_list_half', nullable: true })
  earlierListHalf!: 1 | 2 | null;

  @Column('text', { name: 'earlier_list_order', nullable: true })
  earlierListOrder!: string | null;

  @Column('date', { name: 'earlier_list_date', nullable: true })
  earlierListDate!: CalendarDate | null;

  @Column('text')
  state!: InspectionState;

  @Column('int', { name: 'authority_id' })
  authorityId!: number;

  @Column('int', { name: 'subject_id' })
  subjectId!: number;

  /** The subject once it may know of the case (clause 3); null before. */
  @Column('int', { name: 'disclosed_to_subject_id', nullable: true })
  disclosedToSubjectId!: number | null;

  @Column('text')
  edition!: string;

  @Column('text', { name: 'subject_matter' })
  subjectMatter!: string;

  @Column('text')
  scope!: 'SINGLE_FACT' | 'WHOLE_ACTIVITY';

  /** Objects of the subject that a control visits. */
  @Column('text', { array: true })
  objects!: string[];

  /** In the field of support and protection of entrepreneurship (clause 6-1). */
  @Column('boolean', { name: 'business_support' })
  businessSupport!: boolean;

  /** Why the head has it appointed before the remedy-by date (clause 6-2, D1). */
  @Column('text', { name: 'early_order_reason', nullable: true })
  earlyOrderReason!: string | null;

  @Column('timestamptz', { name: 'early_ordered_at', nullable: true })
  earlyOrderedAt!: Date | null;

  @Column('date', { name: 'period_from', nullable: true })
  periodFrom!: CalendarDate | null;

  @Column('date', { name: 'period_to', nullable: true })
  periodTo!: CalendarDate | null;

  @Column('date', { name: 'planned_start' })
  plannedStart!: CalendarDate;

  @Column('int', { name: 'term_working_days' })
  termWorkingDays!: number;

  @Column('text', { name: 'term_reason' })
  termReason!: string;

  @Column('date', { name: 'end_date', nullable: true })
  endDate!: CalendarDate | null;

  @Column('date', { name: 'end_date_strict', nullable: true })
  endDateStrict!: CalendarDate | null;

  @Column('int', { name: 'assignment_id', nullable: true })
  assignmentId!: number | null;

  @Column('text', { name: 'assignment_number', nullable: true })
  assignmentNumber!: string | null;

  @Column('date', { name: 'assignment_date', nullable: true })
  assignmentDate!: CalendarDate | null;

  @Column('text', { name: 'assignment_by', nullable: true })
  assignmentBy!: string | null;

  @Column('text', { name: 'studied_materials', array: true })
  studiedMaterials!: string[];

  @Column('timestamptz', { name: 'studied_at', nullable: true })
  studiedAt!: Date | null;

  @Column('timestamptz', { name: 'appointed_at', nullable: true })
  appointedAt!: Date | null;

  @Column('int', { name: 'appointed_by_capacity_id', nullable: true })
  appointedByCapacityId!: number | null;

  @Column('text', { name: 'act_number', nullable: true })
  actNumber!: string | null;

  @Column('date', { name: 'act_date', nullable: true })
  actDate!: CalendarDate | null;

  @Column('date', { name: 'start_date', nullable: true })
  startDate!: CalendarDate | null;

  @Column('date', { name: 'completed_on', nullable: true })
  completedOn!: CalendarDate | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('text', { name: 'withdrawal_reason', nullable: true })
  withdrawalReason!: string | null;

  @Column('timestamptz', { name: 'appointment_cancelled_at', nullable: true })
  appointmentCancelledAt!: Date | null;

  /** The head left the grounds of a cancelled appointment. */
  @Column('timestamptz', { name: 'ground_left_at', nullable: true })
  groundLeftAt!: Date | null;

  /** The case whose cancelled appointment this one was drafted from. */
  @Column('int', { name: 'cancelled_inspection_id', nullable: true })
  cancelledInspectionId!: number | null;

  @Column('int', { name: 'origin_prescription_id', nullable: true })
  originPrescriptionId!: number | null;

  @Column('int', { name: 'origin_inspection_id', nullable: true })
  originInspectionId!: number | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('int', { name: 'created_by_capacity_id', nullable: true })
  createdByCapacityId!: number | null;
}
