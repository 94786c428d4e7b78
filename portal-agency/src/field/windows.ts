import type { Entry } from './outbox';

/** An answer was kept, sent or given up in one window of the browser: the others look at the device anew. */
export interface Told {
  readonly account: string;
  readonly pointId: string;
  /** of what the server took: its key */
  readonly sentKey?: string;
}

/** @returns tells the other windows; a browser without channels tells nobody, and each window reads the device when it opens */
export function openChannel(heard: (told: Told) => void): (told: Told) => void {
  if (!('BroadcastChannel' in globalThis)) return () => undefined;
  const channel = new BroadcastChannel('qadagalau-unsent');
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => heard(data));
  return (told) => channel.postMessage(told);
}

/** Of a point that another window answered: what had been typed here before it, to be taken back. */
export interface Elsewhere {
  readonly before: Entry | undefined;
}

const said = ({ answer, note, severity, photos }: Entry): string =>
  JSON.stringify([answer, note, severity, photos.map(({ key }) => key)]);

interface Heard {
  /** the last words of this point were typed in this window */
  readonly typedHere: boolean;
  readonly mine: Entry | undefined;
  /** as the device has it now */
  readonly theirs: Entry | undefined;
  readonly sentKey: string | undefined;
  readonly known: Elsewhere | undefined;
}

/** What this window says of it from now on: the words typed last hold, and those that they replaced here are not lost. */
export function afterOther({ typedHere, mine, theirs, sentKey, known }: Heard): Elsewhere | undefined {
  const before = known?.before;
  const rest = before && { before };
  if (mine && theirs && said(mine) === said(theirs)) return known;
  // Another window sent what stood here.
  if (!theirs && (!mine || mine.key === sentKey)) return rest;
  if (typedHere && mine) return { before: mine };
  return theirs ? { before } : rest;
}
