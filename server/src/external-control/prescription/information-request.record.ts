import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type DeliveryWayName = 'ELECTRONIC' | 'PAPER' | 'EMAIL';

@Entity('information_request')
export class InformationRequestRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('int', { name: 'prescription_id' })
  prescriptionId!: number;

  @Column('int', { name: 'authority_id' })
  authorityId!: number;

  @Column('int', { name: 'disclosed_to_subject_id', nullable: true })
  disclosedToSubjectId!: number | null;

  @Column('text', { nullable: true })
  number!: string | null;

  @Column('timestamptz', { name: 'drafted_at' })
  draftedAt!: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column('text', { nullable: true })
  way!: DeliveryWayName | null;

  @Column('text', { nullable: true })
  recipient!: string | null;

  @Column('timestamptz', { name: 'received_at', nullable: true })
  receivedAt!: Date | null;

  @Column('text', { nullable: true })
  proof!: string | null;

  @Column('date', { name: 'due_date', nullable: true })
  dueDate!: string | null;

  /** When the three working days of clause 28-3 are over. */
  @Column('timestamptz', { name: 'answer_due_at', nullable: true })
  answerDueAt!: Date | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
}
