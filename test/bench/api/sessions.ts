import { Client } from 'pg';
import type { Kind } from './statements';
import { createToken, hashToken, SESSION_COOKIE } from '../../../server/src/people/session-token';

export type BenchRole = 'AGENCY_INSPECTOR' | 'AGENCY_CHAIR' | 'TERRITORIAL_HEAD';

/** The two roles that each question is asked as. An office reads the totals of its own region only, so the third is the Agency's alone. */
export const ROLES_OF: Readonly<Record<Kind, readonly BenchRole[]>> = {
  A: ['AGENCY_INSPECTOR', 'TERRITORIAL_HEAD'],
  B: ['AGENCY_INSPECTOR', 'TERRITORIAL_HEAD'],
  C: ['AGENCY_INSPECTOR', 'AGENCY_CHAIR'],
};
const ROLES = [...new Set(Object.values(ROLES_OF).flat())];
/** Heads sign in to their own office, everybody else is of the Agency. */
const keyOf = (role: BenchRole, office: number) => (role === 'TERRITORIAL_HEAD' ? `${role} ${office}` : role);

/** The cookie of somebody with a role; heads by office. */
export type CookieOf = (role: BenchRole, office: number) => string;

/** Opens a session straight in the table, past the password. @returns the cookie of whoever has signed in */
export async function openSession(client: Client, account: number, capacity: number): Promise<string> {
  const token = createToken();
  await client.query(
    `insert into session (token_hash, account_id, capacity_id, created_at, last_seen_at, idle_until, expires_at)
     values ($1, $2, $3, now(), now(), now() + interval '8 hours', now() + interval '8 hours')`,
    [hashToken(token), account, capacity],
  );
  return `${SESSION_COOKIE}=${token}`;
}

/** Opens sessions: one for each role of the Agency, one for the head of each office. */
export async function openSessions(adminUrl: string): Promise<CookieOf> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const cookies = new Map<string, string>();
  try {
    const { rows } = await client.query<{
      role: BenchRole;
      office: number;
      account: number;
      capacity: number;
    }>(
      `select distinct on (role, authority_id) role, authority_id as office, account_id as account, id as capacity
       from capacity where role = any ($1) order by role, authority_id, id`,
      [ROLES],
    );
    for (const { role, office, account, capacity } of rows) {
      cookies.set(keyOf(role, office), await openSession(client, account, capacity));
    }
  } finally {
    await client.end();
  }
  return (role, office) => {
    const cookie = cookies.get(keyOf(role, office));
    if (cookie === undefined) throw new Error(`nobody is ${role} in office ${office}`);
    return cookie;
  };
}
