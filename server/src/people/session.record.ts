import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A signed-in browser. The cookie itself is kept nowhere, only its hash. */
@Entity('session')
export class SessionRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ name: 'account_id', type: 'integer' })
  accountId!: number;

  @Column({ name: 'capacity_id', type: 'integer' })
  capacityId!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz' })
  lastSeenAt!: Date;

  @Column({ name: 'idle_until', type: 'timestamptz' })
  idleUntil!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}
