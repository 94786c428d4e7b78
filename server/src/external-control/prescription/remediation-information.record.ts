import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('remediation_information')
export class RemediationInformationRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('int', { name: 'prescription_id' })
  prescriptionId!: number;

  @Column('int', { name: 'violation_id' })
  violationId!: number;

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

  @Column('text')
  text!: string;

  @Column('text')
  state!: 'INFORMED' | 'ACCEPTED' | 'RETURNED';

  @Column('text', { name: 'return_reason', nullable: true })
  returnReason!: string | null;

  @Column('timestamptz', { name: 'returned_at', nullable: true })
  returnedAt!: Date | null;
}
