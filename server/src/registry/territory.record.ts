import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export const TERRITORY_LEVELS = ['OBLAST', 'DISTRICT', 'SUB_DISTRICT', 'SETTLEMENT'] as const;
export type TerritoryLevel = (typeof TERRITORY_LEVELS)[number];

/** A unit of the classifier of administrative territories. `OBLAST` is the first level, the three great cities too. */
@Entity('territory')
export class TerritoryRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  /** Nine digits; a code, never a number. */
  @Column({ name: 'code', type: 'text' })
  code!: string;

  @Column({ name: 'level', type: 'text' })
  level!: TerritoryLevel;

  @Column({ name: 'name_kk', type: 'text' })
  nameKk!: string;

  @Column({ name: 'name_ru', type: 'text' })
  nameRu!: string;

  @Column({ name: 'name_en', type: 'text', nullable: true })
  nameEn!: string | null;

  @Column({ name: 'parent_id', type: 'integer', nullable: true })
  parentId!: number | null;
}
