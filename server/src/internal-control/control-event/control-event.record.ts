import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ControlEventState } from './states';

@Entity('control_event')
export class ControlEventRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('int')
  version!: number;

  @Column('text')
  number!: string;

  @Column('text')
  state!: ControlEventState;

  /** The body that controls. */
  @Column('int', { name: 'body_id' })
  bodyId!: number;

  /** The office within whose competence that body lies. */
  @Column('int', { name: 'authority_id' })
  authorityId!: number;

  @Column('int', { name: 'object_id' })
  objectId!: number;

  /** The object, from the notice on. */
  @Column('int', { name: 'disclosed_to_subject_id', nullable: true })
  disclosedToSubjectId!: number | null;

  @Column('text')
  basis!: 'PLAN' | 'MONITORING';

  @Column('int', { name: 'plan_line_id', nullable: true })
  planLineId!: number | null;

  /** The proposal of internal monitoring, where that was made in the product (clause 59). */
  @Column('int', { name: 'monitoring_id', nullable: true })
  monitoringId!: number | null;

  /** The letter after external monitoring, where the event follows from that (clauses 37, 42). */
  @Column('int', { name: 'monitoring_letter_id', nullable: true })
  monitoringLetterId!: number | null;

  @Column('text', { name: 'monitoring_reference', nullable: true })
  monitoringReference!: string | null;

  @Column('date', { name: 'monitoring_date', nullable: true })
  monitoringDate!: string | null;

  @Column('text')
  questions!: string;

  @Column('date', { name: 'planned_start' })
  plannedStart!: string;

  /** As extended. */
  @Column('date', { name: 'end_date' })
  endDate!: string;

  @Column('date', { name: 'appointed_end_date' })
  appointedEndDate!: string;

  @Column('text', { name: 'order_number', nullable: true })
  orderNumber!: string | null;

  @Column('date', { name: 'order_date', nullable: true })
  orderDate!: string | null;

  @Column('text', { name: 'appointed_by', nullable: true })
  appointedBy!: string | null;

  @Column('timestamptz', { name: 'notified_at', nullable: true })
  notifiedAt!: Date | null;

  /** Of a notice given outside the system: its number and who received it. */
  @Column('text', { name: 'notice_reference', nullable: true })
  noticeReference!: string | null;

  @Column('date', { name: 'started_on', nullable: true })
  startedOn!: string | null;

  @Column('timestamptz', { name: 'handed_over_at', nullable: true })
  handedOverAt!: Date | null;

  @Column('text', { nullable: true })
  handing!: 'TAKEN' | 'REFUSED' | null;

  /** Who took it, or who witnessed the refusal (D29). */
  @Column('text', { name: 'handing_witness', nullable: true })
  handingWitness!: string | null;

  @Column('timestamptz', { name: 'shown_at', nullable: true })
  shownAt!: Date | null;

  @Column('text', { nullable: true })
  response!: 'AGREED' | 'OBJECTED' | 'NO_ANSWER' | null;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('text', { nullable: true })
  decision!: 'LETTER' | 'TAKE_NOTE' | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt!: Date | null;

  @Column('text', { name: 'cancelled_by', nullable: true })
  cancelledBy!: string | null;

  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason!: string | null;

  /** Of a draft that the unit gave up there is no order. */
  @Column('text', { name: 'cancel_order_number', nullable: true })
  cancelOrderNumber!: string | null;

  @Column('date', { name: 'cancel_order_date', nullable: true })
  cancelOrderDate!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
