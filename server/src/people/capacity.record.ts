import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Role, Side } from './role';

/** A role that an account holds in one office or body, from a day to a day. */
@Entity('capacity')
export class CapacityRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ name: 'version', type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'account_id', type: 'integer' })
  accountId!: number;

  @Column({ name: 'role', type: 'text' })
  role!: Role;

  @Column({ name: 'side', type: 'text' })
  side!: Side;

  @Column({ name: 'authority_id', type: 'integer', nullable: true })
  authorityId!: number | null;

  @Column({ name: 'subject_id', type: 'integer', nullable: true })
  subjectId!: number | null;

  /** Who employs a specialist (clause 11). */
  @Column({ name: 'employer_id', type: 'integer', nullable: true })
  employerId!: number | null;

  @Column({ name: 'position_kk', type: 'text' })
  positionKk!: string;

  @Column({ name: 'position_ru', type: 'text' })
  positionRu!: string;

  @Column({ name: 'position_en', type: 'text' })
  positionEn!: string;

  /** Performs the duties of the head by an order (clause 12). */
  @Column({ name: 'acting', type: 'boolean' })
  acting!: boolean;

  @Column({ name: 'order_number', type: 'text', nullable: true })
  orderNumber!: string | null;

  @Column({ name: 'order_date', type: 'date', nullable: true })
  orderDate!: string | null;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  /** The last day, itself included; null while no end is known. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
}
