import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ReferralState } from './states';

@Entity('referral')
export class ReferralRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('int')
  version!: number;

  @Column('text')
  state!: ReferralState;

  @Column('int', { name: 'inspection_id', nullable: true })
  inspectionId!: number | null;

  /** The external monitoring whose materials they are (clause 37). */
  @Column('int', { name: 'monitoring_id', nullable: true })
  monitoringId!: number | null;

  @Column('text', { name: 'case_number' })
  caseNumber!: string;

  @Column('int', { name: 'authority_id' })
  authorityId!: number;

  @Column('int', { name: 'subject_id' })
  subjectId!: number;

  @Column('text')
  officials!: string;

  @Column('text')
  signs!: string;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt!: Date;

  @Column('text', { name: 'proposed_by' })
  proposedBy!: string;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('text', { name: 'decision_reason', nullable: true })
  decisionReason!: string | null;

  @Column('text', { name: 'competent_body', nullable: true })
  competentBody!: string | null;

  @Column('text', { nullable: true })
  number!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('text', { nullable: true })
  answer!: string | null;

  /** Its entry in the register of what came in. */
  @Column('int', { name: 'incoming_paper_id', nullable: true })
  incomingPaperId!: number | null;
}
