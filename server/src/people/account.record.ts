import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Language } from '../platform/messages/language';
import type { Side } from './role';

/** A person who signs in. What the person may do stands in capacities, the secret in `credential`. */
@Entity('account')
export class AccountRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  /** In lower case. */
  @Column({ name: 'email', type: 'text' })
  email!: string;

  @Column({ name: 'full_name', type: 'text' })
  fullName!: string;

  @Column({ name: 'language', type: 'text' })
  language!: Language;

  @Column({ name: 'side', type: 'text' })
  side!: Side;

  @Column({ name: 'home_subject_id', type: 'integer', nullable: true })
  homeSubjectId!: number | null;

  @Column({ name: 'demo', type: 'boolean' })
  demo!: boolean;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
