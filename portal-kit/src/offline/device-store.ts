import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { keepPreference, readPreference } from '../session/preferences';

/** Something that a person took along: read only by who took it, and gone after its time. */
export interface TakenAlong {
  readonly account: string;
  readonly id: string;
  readonly takenAt: string;
  readonly keptUntil: string;
  readonly value: unknown;
}

/** Something that a person did on the device and the server has not confirmed yet. */
export interface Unsent {
  readonly account: string;
  /** what it is about: one entry for one thing */
  readonly id: string;
  readonly of: string;
  readonly value: unknown;
}

interface Device extends DBSchema {
  taken: { key: [string, string]; value: TakenAlong };
  unsent: { key: [string, string]; value: Unsent; indexes: { of: [string, string] } };
}

let opened: Promise<IDBPDatabase<Device>> | undefined;

function device(): Promise<IDBPDatabase<Device>> {
  opened ??= openDB<Device>('qadagalau', 1, {
    upgrade(database) {
      database.createObjectStore('taken', { keyPath: ['account', 'id'] });
      const unsent = database.createObjectStore('unsent', { keyPath: ['account', 'id'] });
      unsent.createIndex('of', ['account', 'of']);
    },
    // Another window brings a newer layout: this one lets go and opens it anew when it needs it.
    blocking() {
      void opened?.then((database) => database.close());
      opened = undefined;
    },
  });
  return opened;
}

const TAKEN = 'qadagalau-taken';

/** What was taken along or left behind here: other windows, and what else stands in this one, look at the device anew. */
function tellTaken(): void {
  if (!('BroadcastChannel' in globalThis)) return;
  const channel = new BroadcastChannel(TAKEN);
  channel.postMessage(null);
  channel.close();
}

/** @returns ends the listening; a browser without channels tells nobody, and each window reads the device when it opens */
export function onTaken(look: () => void): () => void {
  if (!('BroadcastChannel' in globalThis)) return () => undefined;
  const channel = new BroadcastChannel(TAKEN);
  channel.addEventListener('message', look);
  return () => channel.close();
}

const ofAccount = (account: string) => IDBKeyRange.bound([account, ''], [account, '\uffff']);

/** What this account took along, without what is past its time: that is removed. */
export async function takenBy(account: string, now: string): Promise<TakenAlong[]> {
  const database = await device();
  const all = await database.getAll('taken', ofAccount(account));
  const over = all.filter(({ keptUntil }) => keptUntil <= now);
  await Promise.all(over.map(({ id }) => database.delete('taken', [account, id])));
  const kept = all.filter(({ keptUntil }) => keptUntil > now);
  if (kept.length > 0) keepPreference('deviceOwner', account);
  return kept;
}

export async function takeAlong(item: TakenAlong): Promise<void> {
  await (await device()).put('taken', item);
  keepPreference('deviceOwner', item.account);
  tellTaken();
}

export async function leaveBehind(account: string, id: string): Promise<void> {
  await (await device()).delete('taken', [account, id]);
  tellTaken();
}

export async function unsentBy(account: string): Promise<Unsent[]> {
  return (await device()).getAll('unsent', ofAccount(account));
}

export async function unsentOne(account: string, id: string): Promise<Unsent | undefined> {
  return (await device()).get('unsent', [account, id]);
}

export async function keepUnsent(item: Unsent): Promise<void> {
  await (await device()).put('unsent', item);
  keepPreference('deviceUnsent', 'yes');
}

export async function dropUnsent(account: string, id: string): Promise<void> {
  const database = await device();
  await database.delete('unsent', [account, id]);
  if ((await database.count('unsent')) === 0) keepPreference('deviceUnsent', '');
}

/** Something waits on this device to be sent, whoever did it. */
export function deviceHasUnsent(): boolean {
  return readPreference('deviceUnsent') === 'yes';
}

/** Whose things the page may show while nobody can be asked who is there. */
export function deviceOwner(): string | undefined {
  return readPreference('deviceOwner') || undefined;
}

/**
 * Who signs out leaves no case on the device. What the server has not confirmed stays, shown to nobody till the same person
 * signs in again: an answer that was given is not lost (clause 31 binds the person, and the device keeps it from others).
 */
export async function forgetTaken(account: string): Promise<void> {
  keepPreference('deviceOwner', '');
  const database = await device();
  await database.delete('taken', ofAccount(account));
  tellTaken();
}
