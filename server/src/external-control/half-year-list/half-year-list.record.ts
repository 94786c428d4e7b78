import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { HalfYearListState } from './states';

@Entity('half_year_list')
export class HalfYearListRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('int')
  version!: number;

  @Column('smallint')
  year!: number;

  @Column('smallint')
  half!: number;

  @Column('text')
  state!: HalfYearListState;

  /** The Agency: the Chair approves (clause 7). */
  @Column('int', { name: 'authority_id' })
  authorityId!: number;

  @Column('int', { name: 'edition_id' })
  editionId!: number;

  @Column('date', { name: 'looked_from' })
  lookedFrom!: string;

  @Column('date', { name: 'looked_to' })
  lookedTo!: string;

  @Column('timestamptz', { name: 'scored_at' })
  scoredAt!: Date;

  @Column('int', { name: 'scored_count' })
  scoredCount!: number;

  @Column('date', { name: 'due_date' })
  dueDate!: string;

  @Column('timestamptz', { name: 'frozen_at', nullable: true })
  frozenAt!: Date | null;

  /** Of the canonical form of what was frozen. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('text', { name: 'order_number', nullable: true })
  orderNumber!: string | null;

  @Column('date', { name: 'order_date', nullable: true })
  orderDate!: string | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  @Column('text', { name: 'approved_by', nullable: true })
  approvedBy!: string | null;

  @Column('text', { name: 'approved_as_kk', nullable: true })
  approvedAsKk!: string | null;

  @Column('text', { name: 'approved_as_ru', nullable: true })
  approvedAsRu!: string | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;
}
