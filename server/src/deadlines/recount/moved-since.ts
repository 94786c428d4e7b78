import type { CalendarDate } from '../../law';
import type { RequestContext } from '../../platform/graphql/request-context';
import {
  calendarInForce,
  calendarOf,
  calendarOfRequest,
  calendarOfVersion,
  type AskDatabase,
} from '../../working-calendar';
import { movesOf, type FollowedDate, type MoveOfDate } from './followed-date';

/** What has become of the date that an act followed from. */
export interface MovedSince {
  readonly earlierDueDate: CalendarDate;
  readonly dueDate: CalendarDate;
  /** Numbers of the decrees that moved it, and of those whose taking back did. */
  readonly entered: readonly string[];
  readonly takenBack: readonly string[];
}

const DECREES_SQL = `select number, takes_back_id is not null as back from calendar_decree where id = any($1) order by id`;

async function told(
  ask: AskDatabase,
  followed: FollowedDate,
  moves: readonly MoveOfDate[],
): Promise<MovedSince | null> {
  const last = moves.at(-1);
  if (!last || last.dueDate === followed.dueDate) return null;
  const ids = moves.flatMap(({ decreeId }) => decreeId ?? []);
  const decrees = await ask<{ number: string; back: boolean }>(DECREES_SQL, [ids]);
  const numbers = (which: boolean) =>
    decrees.filter(({ back }) => back === which).map(({ number }) => number);
  return {
    earlierDueDate: followed.dueDate as CalendarDate,
    dueDate: last.dueDate as CalendarDate,
    entered: numbers(false),
    takenBack: numbers(true),
  };
}

/** Every move of a date since an act followed from it, by the calendar in force. */
export async function movesNow(ask: AskDatabase, followed: FollowedDate): Promise<MoveOfDate[]> {
  const { version } = await calendarInForce(ask);
  return movesOf(followed, version, (one) => calendarOfVersion(ask, one));
}

/** Null where the date is again, or still, the one that the act followed from. */
export async function movedSince(ask: AskDatabase, followed: FollowedDate): Promise<MovedSince | null> {
  return told(ask, followed, await movesNow(ask, followed));
}

/** The same for a reader, who asks for each calendar once. */
export async function movedSinceForReader(
  context: RequestContext,
  followed: FollowedDate,
): Promise<MovedSince | null> {
  const { version } = await calendarOf(context);
  const moves = await movesOf(followed, version, (one) => calendarOfRequest(context, one));
  return told((text, values) => context.reader.query(text, values), followed, moves);
}
