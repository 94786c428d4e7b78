import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PrescriptionPhase } from './phase-states';

@Entity('prescription')
export class PrescriptionRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('int')
  version!: number;

  /** Acts that the subject was not told of; its version is the version less these. */
  @Column('int', { name: 'withheld_versions' })
  withheldVersions!: number;

  @Column('text')
  number!: string;

  @Column('date')
  date!: string;

  @Column('int', { name: 'inspection_id' })
  inspectionId!: number;

  @Column('int', { name: 'result_act_id' })
  resultActId!: number;

  @Column('int', { name: 'authority_id' })
  authorityId!: number;

  @Column('int', { name: 'subject_id' })
  subjectId!: number;

  @Column('int', { name: 'disclosed_to_subject_id', nullable: true })
  disclosedToSubjectId!: number | null;

  @Column('int', { name: 'responsible_account_ids', array: true })
  responsibleAccountIds!: number[];

  @Column('text')
  phase!: PrescriptionPhase;

  /** Closed by an inspection of which the subject has no notice yet. */
  @Column('boolean', { name: 'closing_withheld' })
  closingWithheld!: boolean;

  @Column('date', { name: 'report_by' })
  reportBy!: string;

  /** 24:00 of `reportBy` in Almaty. */
  @Column('timestamptz', { name: 'report_due_at' })
  reportDueAt!: Date;

  @Column('date', { name: 'handed_over_on', nullable: true })
  handedOverOn!: string | null;

  @Column('timestamptz', { name: 'informed_at', nullable: true })
  informedAt!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;
}
