import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ControlPlanState } from './states';

@Entity('control_plan')
export class ControlPlanRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('int')
  version!: number;

  @Column('smallint')
  year!: number;

  @Column('text')
  state!: ControlPlanState;

  /** The body that plans. */
  @Column('int', { name: 'body_id' })
  bodyId!: number;

  @Column('int', { name: 'authority_id' })
  authorityId!: number;

  /** The plan of an earlier year whose lines it began with. */
  @Column('int', { name: 'carried_from_id', nullable: true })
  carriedFromId!: number | null;

  @Column('date', { name: 'due_date' })
  dueDate!: string;

  @Column('timestamptz', { name: 'drafted_at' })
  draftedAt!: Date;

  @Column('timestamptz', { name: 'agreed_at', nullable: true })
  agreedAt!: Date | null;

  @Column('text', { name: 'agreed_by', nullable: true })
  agreedBy!: string | null;

  @Column('text', { name: 'agreed_with', nullable: true })
  agreedWith!: string | null;

  @Column('text', { name: 'order_number', nullable: true })
  orderNumber!: string | null;

  @Column('date', { name: 'order_date', nullable: true })
  orderDate!: string | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  @Column('text', { name: 'approved_by', nullable: true })
  approvedBy!: string | null;
}
