import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** So long after the last sign-in from it a browser or an address is known to an account. */
export const PLACE_KNOWN_DAYS = 180;
const DAY = 86_400_000;

/** Where a try to sign in comes from. */
export interface Place {
  /** The browser's device cookie. */
  readonly device: string | undefined;
  readonly address: string;
}

/** What an account knows of a place: it has signed in with this very device cookie, from this very address. */
export interface Familiarity {
  /** What is kept of the device cookie, where the account knows it. */
  readonly device: string | undefined;
  readonly address: boolean;
  /** The device cookie is one that we gave, be it to another account in the same browser. */
  readonly ours: boolean;
}

function markOf(kind: keyof Place, value: string): string {
  return createHash('sha256').update(`${kind}\n${value}`).digest('hex');
}

/** What the account of an e-mail knows of a place. An unknown e-mail costs as much as a known one. */
export async function findFamiliarity(
  manager: EntityManager,
  email: string,
  { device, address }: Place,
  now: Date,
): Promise<Familiarity> {
  const [ofDevice, ofAddress] = [device && markOf('device', device), markOf('address', address)];
  const rows: { mark: string; own: boolean }[] = await manager.query(
    `select encode(k.mark, 'hex') as mark, bool_or(a.email = $3) as own from known_place k join account a on a.id = k.account_id
     where k.mark in (decode($1, 'hex'), decode($2, 'hex')) and k.last_at >= $4 group by k.mark`,
    [ofDevice, ofAddress, email, new Date(now.getTime() - PLACE_KNOWN_DAYS * DAY)],
  );
  const owns = (mark: string) => rows.some((row) => row.mark === mark && row.own);
  return {
    device: ofDevice !== undefined && owns(ofDevice) ? ofDevice : undefined,
    address: owns(ofAddress),
    ours: rows.some((row) => row.mark === ofDevice),
  };
}

/** After a right password: the account knows the place from now on. */
export async function rememberPlace(
  manager: EntityManager,
  accountId: number,
  { device, address }: { readonly [Part in keyof Place]: string },
  now: Date,
): Promise<void> {
  const marks = [markOf('address', address), markOf('device', device)];
  await manager.query(
    `insert into known_place (mark, account_id, last_at)
     select decode(m.mark, 'hex'), $2, $3 from unnest($1::text[]) m (mark) order by m.mark
     on conflict (mark, account_id) do update set last_at = excluded.last_at`,
    [marks, accountId, now],
  );
  await manager.query('delete from known_place where last_at < $1', [
    new Date(now.getTime() - PLACE_KNOWN_DAYS * DAY),
  ]);
}
