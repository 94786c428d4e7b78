import type { DatabaseUrls } from '../../server/src/platform/database';
import { asOwner } from './test-database';

/** The demonstration's password, hashed at the least cost: as the product hashes it, each sign-in takes 30 ms of a processor. */
const HASH = '$argon2id$v=19$m=8,t=1,p=1$Juk33SglquT1LBQ8/JmSJQ$O9f7pXosIRDpOfw0GfM7xKVHJEeOwkCkIoNairpq5ig';

/** One account keeps the hash that the product made: test/api/people/failing-sign-in.test.ts looks at it. */
const SET_HASH =
  'update credential set password_hash = $1 where account_id < (select max(account_id) from credential)';

export async function makeSignInCheap(urls: DatabaseUrls): Promise<void> {
  await asOwner(urls, SET_HASH, [HASH]);
}
