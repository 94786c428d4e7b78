import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { SubjectKind } from './subject-kind';

/** One edition of a checklist. A case pins the edition that it is appointed with. */
@Entity('checklist')
export class ChecklistRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ name: 'code', type: 'text' })
  code!: string;

  @Column({ name: 'edition', type: 'text' })
  edition!: string;

  @Column({ name: 'title_kk', type: 'text' })
  titleKk!: string;

  @Column({ name: 'title_ru', type: 'text' })
  titleRu!: string;

  @Column({ name: 'title_en', type: 'text' })
  titleEn!: string;

  @Column({ name: 'subject_kinds', type: 'text', array: true })
  subjectKinds!: SubjectKind[];

  @Column({ name: 'withdrawn_on', type: 'date', nullable: true })
  withdrawnOn!: string | null;
}
