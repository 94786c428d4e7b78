import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export const VIOLATION_SEVERITIES = ['GROSS', 'SIGNIFICANT', 'MINOR'] as const;
export type ViolationSeverity = (typeof VIOLATION_SEVERITIES)[number];

/** One requirement of a checklist. */
@Entity('checklist_point')
export class ChecklistPointRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ name: 'checklist_id', type: 'integer' })
  checklistId!: number;

  @Column({ name: 'position', type: 'integer' })
  position!: number;

  @Column({ name: 'number', type: 'text' })
  number!: string;

  @Column({ name: 'text_kk', type: 'text' })
  textKk!: string;

  @Column({ name: 'text_ru', type: 'text' })
  textRu!: string;

  @Column({ name: 'text_en', type: 'text' })
  textEn!: string;

  /** A suggestion of ours: the inspector decides. */
  @Column({ name: 'suggested_severity', type: 'text' })
  suggestedSeverity!: ViolationSeverity;
}
