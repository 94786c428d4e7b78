import type { EntityManager } from 'typeorm';
import { asSystem } from '../../platform/access/as-system';
import { openDataSource, type DatabaseUrls } from '../../platform/database';
import { competenceOver, firstLevelCodeOf, indexWords } from '../../registry';
import { hashPassword } from '../password';
import { ROLES } from '../role';
import { DEMO_BODIES, INFORMATISATION_BODY, type DemoBody } from './demo-bodies';
import { DEMO_PASSWORD, DEMO_PEOPLE, type DemoPerson } from './demo-people';

/** The day from which the demonstration's people hold their posts: early enough for every case of the story. */
const IN_OFFICE_SINCE = '2019-01-08';

interface Found {
  id: number;
}

async function one(manager: EntityManager, sql: string, values: readonly unknown[]): Promise<number> {
  const rows: Found[] = await manager.query(sql, [...values]);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error(`The demonstration lacks a row: ${values.join(', ')}`);
  return id;
}

function officeOf({ kind, territoryCode }: DemoBody): string {
  return competenceOver(kind) === 'AGENCY' || territoryCode === null
    ? 'agency'
    : firstLevelCodeOf(territoryCode);
}

async function seedBody(manager: EntityManager, body: DemoBody): Promise<void> {
  const parentBin = DEMO_BODIES.find(({ key }) => key === body.parentKey)?.bin ?? null;
  const rows: Found[] = await manager.query(
    `insert into inspected_subject (kind, bin, name_kk, name_ru, name_en, territory_id, parent_id, authority_id, head_name, head_position, address)
     select $1, $2, $3, $4, $5, (select id from territory where code = $6), (select id from inspected_subject where bin = $7),
       a.id, $9, $10, $11 from authority a where a.code = $8
     on conflict (bin) do nothing returning id`,
    [
      body.kind,
      body.bin,
      body.name.kk,
      body.name.ru,
      body.name.en,
      body.territoryCode,
      parentBin,
      officeOf(body),
      body.headName,
      body.headPosition,
      body.address,
    ],
  );
  if (rows[0])
    await indexWords(manager, 'inspected_subject', rows[0].id, [
      body.name.kk,
      body.name.ru,
      body.name.en,
      body.bin,
    ]);
}

async function placeOf(manager: EntityManager, place: DemoPerson['capacities'][0]['place']): Promise<number> {
  if ('office' in place) return one(manager, 'select id from authority where code = $1', [place.office]);
  const bin = DEMO_BODIES.find(({ key }) => key === place.body)?.bin;
  return one(manager, 'select id from inspected_subject where bin = $1', [bin]);
}

async function seedPerson(manager: EntityManager, person: DemoPerson, passwordHash: string): Promise<void> {
  const { side } = ROLES[person.capacities[0].role];
  const home = side === 'SUBJECT' ? await placeOf(manager, person.capacities[0].place) : null;
  const since = `${IN_OFFICE_SINCE}T00:00:00+06:00`;
  const accountId = await one(
    manager,
    `insert into account (email, full_name, side, home_subject_id, demo, created_at) values ($1, $2, $3, $4, true, $5) returning id`,
    [person.email, person.fullName, side, home, since],
  );
  await manager.query('insert into credential (account_id, password_hash, changed_at) values ($1, $2, $3)', [
    accountId,
    passwordHash,
    since,
  ]);
  for (const { role, place, position, employer, acting } of person.capacities) {
    const placeId = await placeOf(manager, place);
    await manager.query(
      `insert into capacity (account_id, role, side, authority_id, subject_id, position_kk, position_ru, position_en, acting,
         order_number, order_date, valid_from, valid_to, employer_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        accountId,
        role,
        side,
        side === 'AUTHORITY' ? placeId : null,
        side === 'SUBJECT' ? placeId : null,
        position.kk,
        position.ru,
        position.en,
        acting !== undefined,
        acting?.orderNumber ?? null,
        acting?.orderDate ?? null,
        acting?.from ?? IN_OFFICE_SINCE,
        acting?.to ?? null,
        employer ? await placeOf(manager, { body: employer }) : null,
      ],
    );
  }
  await indexWords(manager, 'account', accountId, [person.fullName, person.email]);
}

/**
 * The demonstration's bodies and people; those that stand are left as they are.
 * Call it only where the demonstration is on: the password is public.
 */
export async function seedDemoPeople(urls: DatabaseUrls): Promise<void> {
  const dataSource = await openDataSource({ url: urls.appUrl, entities: [], poolSize: 1 });
  try {
    await asSystem(dataSource, async (manager) => {
      await manager.query('select pg_advisory_xact_lock(780011)');
      for (const body of DEMO_BODIES) await seedBody(manager, body);
      // The authorised body for informatisation (clause 63), from the first quarter under a term on.
      await manager.query(
        `insert into authorised_body (function, from_quarter, body_id)
         select 'INFORMATISATION', 2019 * 4, id from inspected_subject where bin = $1 on conflict do nothing`,
        [INFORMATISATION_BODY],
      );
      const standing: { email: string }[] = await manager.query('select email from account');
      const missing = DEMO_PEOPLE.filter(({ email }) => !standing.some((account) => account.email === email));
      if (missing.length === 0) return;
      // One password, known to everybody: a salt for each would hide nothing and cost seconds.
      const passwordHash = await hashPassword(DEMO_PASSWORD);
      for (const person of missing) await seedPerson(manager, person, passwordHash);
    });
  } finally {
    await dataSource.destroy();
  }
}
