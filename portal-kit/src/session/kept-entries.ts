/**
 * What the device keeps of one person's typing until the server has it: also when the tab is closed. One entry for one
 * thing, so that two tabs write beside each other and not over each other. A device that keeps nothing is no error.
 */
export interface KeptEntries {
  /** All entries by their names, those of other tabs too. */
  read(): ReadonlyMap<string, string>;
  keep(name: string, value: string): void;
  /** Takes an entry away that still says this: what another tab wrote over it stays. */
  drop(name: string, value: string): void;
}

const prefix = 'qadagalau.kept';
const startOf = (...parts: readonly string[]): string => `${[prefix, ...parts].join(' ')} `;

function keysFrom(start: string): string[] {
  const { localStorage } = window;
  const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
  return keys.filter((key) => key.startsWith(start));
}

/** @param account whose they are: nobody else reads them @param of what they belong to */
export function keptEntries(account: string, of: string): KeptEntries {
  const start = startOf(account, of);
  const quietly = <T>(act: () => T, otherwise: T): T => {
    try {
      return act();
    } catch {
      // The texts still stand on the page until it is closed.
      return otherwise;
    }
  };
  return {
    read: () =>
      quietly(
        () =>
          new Map(
            keysFrom(start).map((key) => [key.slice(start.length), window.localStorage.getItem(key) ?? '']),
          ),
        new Map<string, string>(),
      ),
    keep: (name, value) => quietly(() => window.localStorage.setItem(start + name, value), undefined),
    drop: (name, value) =>
      quietly(() => {
        if (window.localStorage.getItem(start + name) === value) window.localStorage.removeItem(start + name);
      }, undefined),
  };
}

/** Who signs out leaves none of it on the device. */
export function forgetEntries(account: string): void {
  try {
    for (const key of keysFrom(startOf(account))) window.localStorage.removeItem(key);
  } catch {
    // Nothing was kept where nothing can be reached.
  }
}

type Leaving = (account: string) => Promise<void> | void;
const leavings = new Set<Leaving>();

/** Something to bring to its end before its writer signs out: what waits to be sent is sent, then all is let go. */
export function beforeSigningOut(leave: Leaving): void {
  leavings.add(leave);
}

export async function leaveAll(account: string): Promise<void> {
  await Promise.all([...leavings].map((leave) => leave(account)));
  forgetEntries(account);
}
