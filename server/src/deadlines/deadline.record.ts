import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { DeadlineCertificate } from '../law';

export type DeadlineParty = 'AUTHORITY' | 'SUBJECT' | 'REGISTRY';

/** A stored deadline: the certificate of how it was computed, and the facts from which its state follows. */
@Entity('deadline')
export class DeadlineRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('text', { name: 'case_kind' })
  caseKind!: string;

  @Column('int', { name: 'case_id' })
  caseId!: number;

  @Column('text', { name: 'case_number' })
  caseNumber!: string;

  @Column('int', { name: 'inspection_id', nullable: true })
  inspectionId!: number | null;

  @Column('int', { name: 'authority_id', nullable: true })
  authorityId!: number | null;

  @Column('int', { name: 'subject_id', nullable: true })
  subjectId!: number | null;

  @Column('int', { name: 'disclosed_to_subject_id', nullable: true })
  disclosedToSubjectId!: number | null;

  /** The body above that takes the report in (clause 62). */
  @Column('int', { name: 'also_disclosed_to_subject_id', nullable: true })
  alsoDisclosedToSubjectId!: number | null;

  @Column('text')
  party!: DeadlineParty;

  @Column('int', { name: 'responsible_account_ids', array: true })
  responsibleAccountIds!: number[];

  @Column('text')
  rule!: string;

  /** Tells apart several deadlines of one rule in one case, e.g. `request-12`. */
  @Column('text')
  ref!: string;

  @Column('text')
  clause!: string;

  @Column('text')
  edition!: string;

  @Column('date', { name: 'from_date' })
  fromDate!: string;

  @Column('date', { name: 'due_date' })
  dueDate!: string;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  /** Hours end with their last instant; days end before the midnight that follows them. */
  @Column('boolean', { name: 'due_instant_included' })
  dueInstantIncluded!: boolean;

  @Column('boolean')
  provisional!: boolean;

  @Column('jsonb')
  certificate!: DeadlineCertificate;

  @Column('timestamptz', { name: 'first_warning_at' })
  firstWarningAt!: Date;

  @Column('timestamptz', { name: 'last_warning_at' })
  lastWarningAt!: Date;

  @Column('timestamptz', { name: 'met_at', nullable: true })
  metAt!: Date | null;

  /** When it was told that the term had been kept, where that was after its end. */
  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt!: Date | null;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt!: Date | null;

  @Column('timestamptz', { name: 'suspended_at', nullable: true })
  suspendedAt!: Date | null;

  @Column('smallint')
  stage!: number;

  @Column('timestamptz', { name: 'next_wake_at', nullable: true })
  nextWakeAt!: Date | null;

  /** How many decrees the calendar held by which it was counted last. */
  @Column('int', { name: 'calendar_version' })
  calendarVersion!: number;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;
}
