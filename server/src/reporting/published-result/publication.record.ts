import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { PublicationKind, PublisherKind } from './rules';
import type { PublicationState } from './states';

@Entity('publication')
export class PublicationRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column('int')
  version!: number;

  @Column('text')
  kind!: PublicationKind;

  @Column('text')
  state!: PublicationState;

  /** What it is a snapshot of: `inspection/12`; one stands published for each publisher. */
  @Column('text')
  source!: string;

  @Column('text')
  publisher!: string;

  @Column('text', { name: 'publisher_kind' })
  publisherKind!: PublisherKind;

  /** The publishing office; of a subject, the office within whose competence it lies. */
  @Column('int', { name: 'authority_id' })
  authorityId!: number;

  @Column('int', { name: 'publisher_subject_id', nullable: true })
  publisherSubjectId!: number | null;

  /** The body that it is about. */
  @Column('int', { name: 'subject_id', nullable: true })
  subjectId!: number | null;

  @Column('int', { name: 'inspection_id', nullable: true })
  inspectionId!: number | null;

  @Column('text', { name: 'title_kk' })
  titleKk!: string;

  @Column('text', { name: 'title_ru' })
  titleRu!: string;

  @Column('text', { name: 'title_en' })
  titleEn!: string;

  @Column('text')
  sha256!: string;

  @Column('int', { name: 'replaced_by_id', nullable: true })
  replacedById!: number | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('text', { name: 'withdrawal_reason', nullable: true })
  withdrawalReason!: string | null;
}
