import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ExtensionState } from './extension-states';

@Entity('remediation_extension')
export class RemediationExtensionRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('int', { name: 'prescription_id' })
  prescriptionId!: number;

  @Column('int', { name: 'authority_id' })
  authorityId!: number;

  @Column('int', { name: 'disclosed_to_subject_id', nullable: true })
  disclosedToSubjectId!: number | null;

  /** Its entry in the register of what came in. */
  @Column('int', { name: 'incoming_paper_id', nullable: true })
  incomingPaperId!: number | null;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('boolean', { name: 'on_paper' })
  onPaper!: boolean;

  @Column('boolean')
  late!: boolean;

  @Column('boolean', { name: 'needs_time' })
  needsTime!: boolean;

  @Column('boolean', { name: 'needs_money' })
  needsMoney!: boolean;

  @Column('text')
  measures!: string;

  @Column('text')
  reasons!: string;

  @Column('text')
  state!: ExtensionState;

  @Column('text', { nullable: true })
  number!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('text', { name: 'decision_reason', nullable: true })
  decisionReason!: string | null;

  @Column('date', { name: 'earlier_report_by' })
  earlierReportBy!: string;

  @Column('date', { name: 'report_by', nullable: true })
  reportBy!: string | null;
}
