import { RULE_IDS } from '../law';
import type { Room } from '../platform/room';
import { ComputeDeadlineResolver } from './compute-deadline.resolver';
import { DeadlineRecord } from './deadline.record';
import { DeadlineResolver, DutyResolver } from './deadline.resolver';
import { deadlineMessages } from './messages';
import { MyWorkResolver } from './my-work.resolver';
import { deadlinePermissions } from './permissions';
import { FollowedActMoveResolver } from './recount/followed-act-move.resolver';
import { DeadlineMoveResolver, FollowedActResolver } from './recount/recount.resolver';
import { WaitingItemResolver, WaitingResolver } from './waiting.resolver';

export { Deadline, Duty, Party } from './deadline.graphql-type';
export { deadlinesOf } from './deadlines-of';
export { DeadlineRecord, type DeadlineParty } from './deadline.record';
export {
  cancelDeadlines,
  cancelRunning,
  discloseDeadlines,
  dropMissedDeadlines,
  meetDeadline,
  missDeadline,
  toldAfterEnd,
  type WhichDeadline,
} from './end-deadline';
export { correctDeadline, countFromFact, type Correction, type MovedDate } from './correct-deadline';
export { attachDraft, closeDuty, offerDraft, openDuty, passDutyOn, type OpenDuty } from './duty';
export { openDeadline, type DeadlineCase, type OpenDeadline } from './open-deadline';

export { overtakeFindings, OVERTAKEN_BY, type OvertakenBy } from './overtake-findings';
export { OPEN_DEADLINE_COLUMNS } from './open-columns';
export { TERMS_OF_RIGHTS, stillAsks } from './rights';

export { listFollowedAct, listIssuedAct, settleFollowedAct, withdrawJob } from './recount/followed-act';
export { countedJob } from './recount/recount-job';
export type { FollowedDate } from './recount/followed-date';
export { movedSince, movedSinceForReader, movesNow, type MovedSince } from './recount/moved-since';
export { recountDeadlines } from './recount/recount-deadlines';
export { recountJob } from './recount/recount-job';
export { reassignDeadlines } from './reassign-deadlines';
export { suspendDeadline } from './suspend-deadline';
export { missedJob, movedJob, runsAgainJob, sweepDeadlines, warnedJob } from './sweep';

/** Every rule that a deadline can be opened under. */
export const RULES_WITH_TERMS: readonly string[] = RULE_IDS;

export const deadlinesRoom: Room = {
  name: 'deadlines',
  entities: [DeadlineRecord],
  resolvers: [
    ComputeDeadlineResolver,
    DeadlineResolver,
    DutyResolver,
    MyWorkResolver,
    WaitingItemResolver,
    WaitingResolver,
    DeadlineMoveResolver,
    FollowedActResolver,
    FollowedActMoveResolver,
  ],
  permissions: deadlinePermissions,
  messages: deadlineMessages,
};
