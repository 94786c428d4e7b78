import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { DeliveryWay } from '../documents';
import type { LetterState } from './states';

@Entity('letter_on_measures')
export class LetterOnMeasuresRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('int')
  version!: number;

  @Column('text')
  state!: LetterState;

  /** Null for a letter that follows no inspection (clause 37). */
  @Column('int', { name: 'inspection_id', nullable: true })
  inspectionId!: number | null;

  /** The control event that it follows (clause 54); the body that held it is `alsoDisclosedToSubjectId`. */
  @Column('int', { name: 'control_event_id', nullable: true })
  controlEventId!: number | null;
  /** The external monitoring that it follows (clause 37). */
  @Column('int', { name: 'monitoring_id', nullable: true })
  monitoringId!: number | null;

  /** What the case is called on work lists: of the letter once it has a number. */
  @Column('text', { name: 'case_number' })
  caseNumber!: string;

  @Column('int', { name: 'authority_id' })
  authorityId!: number;

  @Column('int', { name: 'subject_id' })
  subjectId!: number;

  @Column('int', { name: 'disclosed_to_subject_id', nullable: true })
  disclosedToSubjectId!: number | null;

  /** Of a letter after a control event: the body that controls. */
  @Column('int', { name: 'also_disclosed_to_subject_id', nullable: true })
  alsoDisclosedToSubjectId!: number | null;

  @Column('int', { name: 'responsible_account_ids', array: true })
  responsibleAccountIds!: number[];

  /** Clause 32; not after monitoring (D20). */
  @Column('boolean', { name: 'plan_asked' })
  planAsked!: boolean;

  @Column('timestamptz', { name: 'owed_since' })
  owedSince!: Date;

  @Column('text', { nullable: true })
  number!: string | null;

  @Column('text', { nullable: true })
  addressee!: string | null;

  @Column('text', { nullable: true })
  way!: DeliveryWay | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz', { name: 'received_at', nullable: true })
  receivedAt!: Date | null;

  @Column('text', { nullable: true })
  proof!: string | null;

  @Column('date', { name: 'report_by', nullable: true })
  reportBy!: string | null;
}
