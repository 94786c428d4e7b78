import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A kind of public service, by its number in the report form. */
@Entity('public_service')
export class PublicServiceRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ name: 'code', type: 'text' })
  code!: string;

  @Column({ name: 'name_kk', type: 'text' })
  nameKk!: string;

  @Column({ name: 'name_ru', type: 'text' })
  nameRu!: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;
}
