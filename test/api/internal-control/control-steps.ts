import { textOfPages } from '../../documents/pdf-text';
import { ACT, HEAD, UNIT, type ControlWorld, type Event } from './control-world';

export const TERM = { plannedStart: '2026-12-07', endDate: '2026-12-28' };
export const codes = ({ findings }: Event) => findings.map(({ code }) => code);
export const termsOf = ({ deadlines }: Pick<Event, 'deadlines'>) =>
  Object.fromEntries(deadlines.map(({ rule, dueDate, state }) => [rule, `${dueDate} ${state}`]));

/** Appointed on 1 December, told at once, the order handed over on the 7th. */
export async function started(world: ControlWorld): Promise<Event> {
  world.at('2026-12-01T10:00:00+05:00');
  const draft = await world.draftAfterMonitoring();
  const appointed = await world.onEvent(HEAD, 'appointControlEvent', draft, TERM);
  const told = await world.onEvent(UNIT, 'sendControlNotice', appointed);
  world.at('2026-12-07T10:00:00+05:00');
  return world.onEvent(UNIT, 'handOverControlOrder', told);
}

/** Its act was drawn up and shown on the 21st. */
export async function shown(world: ControlWorld, given: object = ACT, of?: Event): Promise<Event> {
  const begun = of ?? (await started(world));
  const fileIds = [await world.upload(UNIT, 'queue.txt')];
  world.at('2026-12-21T10:00:00+05:00');
  const drawn = await world.onEvent(UNIT, 'drawUpControlAct', begun, { ...given, fileIds });
  return world.onEvent(UNIT, 'showControlAct', drawn, {
    shownAt: '2026-12-21T10:00:00+05:00',
    refused: false,
  });
}

export function paperOf({ documents }: Event, kind: string): Event['documents'][number] {
  const paper = documents.find((one) => one.kind === kind);
  if (!paper) throw new Error(`no ${kind}`);
  return paper;
}

export const bytesOf = async (world: ControlWorld, email: string, url: string) =>
  Buffer.from(await (await (await world.as(email)).fetch(url)).arrayBuffer());
export const wordsOf = async (world: ControlWorld, email: string, url: string) =>
  textOfPages(await bytesOf(world, email, url))
    .join(' ')
    .replace(/\s+/g, ' ');
