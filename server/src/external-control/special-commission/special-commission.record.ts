import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { CalendarDate } from '../../law';
import type { CommissionState } from './states';

/** The commission that considers the objections of one inspection: the row that its commands lock. */
@Entity('special_commission')
export class SpecialCommissionRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('int')
  version!: number;

  @Column('int', { name: 'inspection_id' })
  inspectionId!: number;

  @Column('int', { name: 'authority_id' })
  authorityId!: number;

  @Column('int', { name: 'subject_id' })
  subjectId!: number;

  @Column('int', { name: 'disclosed_to_subject_id', nullable: true })
  disclosedToSubjectId!: number | null;

  @Column('text')
  state!: CommissionState;

  @Column('timestamptz', { name: 'formed_at' })
  formedAt!: Date;

  @Column('int', { name: 'chair_account_id', nullable: true })
  chairAccountId!: number | null;

  @Column('int', { name: 'secretary_account_id', nullable: true })
  secretaryAccountId!: number | null;

  /** Who votes now. */
  @Column('int', { name: 'member_account_ids', array: true })
  memberAccountIds!: number[];

  @Column('timestamptz', { name: 'session_at', nullable: true })
  sessionAt!: Date | null;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { name: 'began_at', nullable: true })
  beganAt!: Date | null;

  @Column('text', { name: 'protocol_number', nullable: true })
  protocolNumber!: string | null;

  @Column('date', { name: 'protocol_date', nullable: true })
  protocolDate!: CalendarDate | null;

  @Column('timestamptz', { name: 'protocol_signed_at', nullable: true })
  protocolSignedAt!: Date | null;

  @Column('int', { name: 'protocol_document_id', nullable: true })
  protocolDocumentId!: number | null;

  @Column('text', { name: 'sent_way', nullable: true })
  sentWay!: 'ELECTRONIC' | 'PAPER' | 'EMAIL' | null;

  @Column('timestamptz', { name: 'received_at', nullable: true })
  receivedAt!: Date | null;

  @Column('text', { name: 'received_by', nullable: true })
  receivedBy!: string | null;

  @Column('text', { nullable: true })
  proof!: string | null;
}
