/** What a browser remembers for its reader. A closed storage is no error. */
export type PreferenceName =
  'language' | 'density' | 'explained' | 'deviceOwner' | 'deviceUnsent' | 'clockAhead';

const prefix = 'qadagalau.';

export function readPreference(name: PreferenceName): string | undefined {
  try {
    return window.localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepPreference(name: PreferenceName, value: string): void {
  try {
    window.localStorage.setItem(prefix + name, value);
  } catch {
    // A browser that keeps nothing still works; the next visit starts in the browser's own language.
  }
}
