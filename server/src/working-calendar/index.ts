import type { Room } from '../platform/room';
import { CalendarResolver } from './calendar.resolver';
import { calendarMessages } from './messages';
import { calendarPermissions } from './permissions';

export { CalendarDecree, EnterDecreeInput } from './calendar.graphql-type';
export {
  calendarInForce,
  calendarOfVersion,
  type AskDatabase,
  type CalendarInForce,
} from './calendar-in-force';
export { decreesOfVersion } from './calendar-in-force';
export { decreeOf } from './decree-row';
export { CALENDAR_CASE, RECOUNT_DEADLINES } from './enter-decree';
export { calendarOf, calendarOfRequest, calendarOfWork, calendarToCount } from './of-request';
export { judgeDecree, spanOf } from './rules';

/** The working calendar: the law kernel's own, with the decrees that an administrator enters. */
export const workingCalendarRoom: Room = {
  name: 'working-calendar',
  resolvers: [CalendarResolver],
  permissions: calendarPermissions,
  messages: calendarMessages,
};
