import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { SubjectKind } from './subject-kind';

/** A body, organisation or person that the Rules bind (clause 1). */
@Entity('inspected_subject')
export class InspectedSubjectRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ name: 'version', type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'kind', type: 'text' })
  kind!: SubjectKind;

  /** BIN of a body or organisation, IIN of a natural person. */
  @Column({ name: 'bin', type: 'text', nullable: true })
  bin!: string | null;

  @Column({ name: 'name_kk', type: 'text' })
  nameKk!: string;

  @Column({ name: 'name_ru', type: 'text' })
  nameRu!: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;

  @Column({ name: 'territory_id', type: 'integer', nullable: true })
  territoryId!: number | null;

  /** The body that it is subordinate to. */
  @Column({ name: 'parent_id', type: 'integer', nullable: true })
  parentId!: number | null;

  /** The office within whose competence it lies (clause 9). */
  @Column({ name: 'authority_id', type: 'integer' })
  authorityId!: number;

  /** From which day it is; null of what stood in the register before days were kept: it always was. */
  @Column({ name: 'began_on', type: 'date', nullable: true })
  beganOn!: string | null;

  @Column({ name: 'head_name', type: 'text', nullable: true })
  headName!: string | null;

  @Column({ name: 'head_position', type: 'text', nullable: true })
  headPosition!: string | null;

  @Column({ name: 'address', type: 'text', nullable: true })
  address!: string | null;

  @Column({ name: 'phone', type: 'text', nullable: true })
  phone!: string | null;

  @Column({ name: 'email', type: 'text', nullable: true })
  email!: string | null;
}
