import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { EscalationState } from './states';

/** A term that a decree moved after non-fulfilment was established of it. */
export interface MovedTerm {
  readonly rule: string;
  readonly decreeId: number;
  readonly decree: string;
  readonly earlierDueDate: string;
  readonly dueDate: string;
}

@Entity('escalation')
export class EscalationRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('int')
  version!: number;

  @Column('text')
  state!: EscalationState;

  @Column('int', { name: 'inspection_id' })
  inspectionId!: number;

  @Column('text', { name: 'case_number' })
  caseNumber!: string;

  @Column('int', { name: 'authority_id' })
  authorityId!: number;

  @Column('int', { name: 'subject_id' })
  subjectId!: number;

  @Column('int', { name: 'disclosed_to_subject_id', nullable: true })
  disclosedToSubjectId!: number | null;

  @Column('int', { name: 'responsible_account_ids', array: true })
  responsibleAccountIds!: number[];

  @Column('timestamptz', { name: 'established_at' })
  establishedAt!: Date;

  @Column('text', { name: 'established_by' })
  establishedBy!: string;

  @Column('text')
  statement!: string;

  @Column('text', { array: true })
  missed!: string[];

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column('jsonb')
  moved!: readonly MovedTerm[];

  @Column('timestamptz', { name: 'recalled_at', nullable: true })
  recalledAt!: Date | null;

  @Column('text', { name: 'recall_reason', nullable: true })
  recallReason!: string | null;

  @Column('text', { name: 'recalled_by', nullable: true })
  recalledBy!: string | null;
}
