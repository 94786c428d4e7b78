import { at, draftInput, HEAD, INSPECTOR, PERSON, type DraftParts } from './course';
import type { Case, World } from './world';

/** Notified the day before and started on a day; ten working days where nothing else is said. */
export async function startedOn(
  world: World,
  day: string,
  before: string,
  more: DraftParts = {},
): Promise<Case> {
  world.at(at(before, '09:00:00'));
  const draft = await world.draft(INSPECTOR, await draftInput(world, { ...more, plannedStart: day }));
  const prepared = await world.act(INSPECTOR, 'recordPreparation', draft, {
    input: { materials: ['Law on public services'] },
  });
  const signed = await world.act(HEAD, 'appointInspection', prepared);
  const registered = await world.act(INSPECTOR, 'registerAppointment', signed);
  const told = await world.act(INSPECTOR, 'sendStartNotice', registered, { input: { way: 'ELECTRONIC' } });
  world.at(at(day));
  return world.act(INSPECTOR, 'handOverAppointment', told, {
    input: { ...PERSON, checklistAcquainted: true },
  });
}

/** Started on Friday 19 June 2026: ends on Friday 3 July, before a holiday that falls on Monday. */
export const beforeHoliday = (world: World) => startedOn(world, '2026-06-19', '2026-06-17');

export const EXTENSION = { workingDays: 10, reason: 'The journals of a second quarter are to be read' };
export const NOTICE = { way: 'ELECTRONIC', recipient: 'Chancellery of the akimat' };

/** Signed and registered, the subject not told yet. */
export async function extended(world: World, of: Case, input: object = EXTENSION): Promise<Case> {
  const signed = await world.act(HEAD, 'extendInspection', of, { input });
  return world.act(INSPECTOR, 'registerExtension', signed);
}
