import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export const AUTHORITY_KINDS = ['CENTRAL', 'TERRITORIAL'] as const;
export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];

/** The Agency (`CENTRAL`) or one of its territorial bodies. */
@Entity('authority')
export class AuthorityRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  /** `agency`, or the KATO code of the territory. */
  @Column({ name: 'code', type: 'text' })
  code!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: AuthorityKind;

  @Column({ name: 'name_kk', type: 'text' })
  nameKk!: string;

  @Column({ name: 'name_ru', type: 'text' })
  nameRu!: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;

  @Column({ name: 'address_kk', type: 'text', nullable: true })
  addressKk!: string | null;

  @Column({ name: 'address_ru', type: 'text', nullable: true })
  addressRu!: string | null;

  @Column({ name: 'territory_id', type: 'integer', nullable: true })
  territoryId!: number | null;
}
