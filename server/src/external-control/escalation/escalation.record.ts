import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { EscalationState } from './states';

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
}
