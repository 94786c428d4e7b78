import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { YearScoreState } from './states';

@Entity('year_score')
export class YearScoreRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('int')
  version!: number;

  @Column('smallint')
  year!: number;

  @Column('text')
  state!: YearScoreState;

  /** The Agency: it makes the score. */
  @Column('int', { name: 'authority_id' })
  authorityId!: number;

  @Column('int', { name: 'edition_id' })
  editionId!: number;

  /** Last day of the terms of the fourth quarter's reports. */
  @Column('date', { name: 'last_term' })
  lastTerm!: string;

  @Column('timestamptz', { name: 'computed_at' })
  computedAt!: Date;

  @Column('int', { name: 'line_count' })
  lineCount!: number;

  /** Of the canonical form of what was sealed. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('text', { name: 'order_number', nullable: true })
  orderNumber!: string | null;

  @Column('date', { name: 'order_date', nullable: true })
  orderDate!: string | null;

  @Column('timestamptz', { name: 'sealed_at', nullable: true })
  sealedAt!: Date | null;

  @Column('text', { name: 'sealed_by', nullable: true })
  sealedBy!: string | null;
}
