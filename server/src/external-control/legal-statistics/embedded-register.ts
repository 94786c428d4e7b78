import type { DataSource } from 'typeorm';
import { actorSettings, SET_ACTOR_SQL, systemActor } from '../../platform/access/actor';
import type { LegalStatisticsRegister } from './register';

/** Said in the reader's language: `REGISTER_EMBEDDED`. */
const REGISTERED_BY = 'EMBEDDED';

interface Entry {
  number: string;
  registered_at: Date;
}

/** Stands in for the outside register where none is set: its own table, its own transactions, its own numbers. */
export function embeddedRegister(dataSource: DataSource, now: Date): LegalStatisticsRegister {
  return {
    register: (act) =>
      dataSource.transaction(async (manager) => {
        await manager.query(SET_ACTOR_SQL, actorSettings(systemActor));
        // One number after another: the sequence's own gaps would read like papers that were lost.
        await manager.query('select pg_advisory_xact_lock(780030)');
        const key = [act.kind, act.authorityId, act.number];
        const find = () =>
          manager.query<Entry[]>(
            'select number, registered_at from legal_statistics_entry where kind = $1 and authority_id = $2 and act_number = $3',
            key,
          );
        let [entry] = await find();
        if (!entry) {
          await manager.query(
            `insert into legal_statistics_entry (kind, authority_id, act_number, act_date, number, registered_at)
             select $1, $2, $3, $4, extract(year from $4::date)::int || '-' || lpad((count(*) + 1)::text, 6, '0'), $5
             from legal_statistics_entry where extract(year from act_date) = extract(year from $4::date)`,
            [...key, act.date, now.toISOString()],
          );
          [entry] = await find();
        }
        if (!entry) throw new Error('the register kept nothing');
        return { number: entry.number, registeredAt: entry.registered_at, registeredBy: REGISTERED_BY };
      }),
  };
}
