import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default kind) with 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Longer texts are nobody's password; hashing them would only cost. */
export const LONGEST_PASSWORD = 200;

export async function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

let nobodysHash: Promise<string> | undefined;

/**
 * Compares a password with an account's hash. An unknown account costs as much as a known one,
 * so that the time tells nothing.
 */
export async function passwordFits(known: string | undefined, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword(randomBytes(32).toString('base64'));
  const against = known ?? (await nobodysHash);
  const fits = await verify(against, password.slice(0, LONGEST_PASSWORD));
  return fits && known !== undefined && password.length <= LONGEST_PASSWORD;
}
