import type { Room } from '../../platform/room';
import { LetterMutations } from './graphql/letter.mutations';
import { LetterQueries } from './graphql/letter.queries';
import { PlanMutations } from './graphql/plan.mutations';
import { LetterOnMeasuresRecord } from './letter-on-measures.record';
import { letterMessages } from './messages';
import { letterPermissions } from './permissions';

export { LetterOnMeasures } from './graphql/letter.graphql-type';
export { LetterDemandInput } from './graphql/letter.inputs';
export { LETTER_CASE } from './letter-case';
export {
  oweLetter,
  oweLetterAfterControl,
  oweLetterSince,
  type OwedControlLetter,
  type OwedLetter,
} from './owe-letter';
export { sendLetterAfterMonitoring, type LetterToSend } from './send-letter';
export { LETTER_DEMANDS, type LetterDemandKind } from './states';
export { takeInLetter, type TakenInLetter } from './take-in-letter';
export { withdrawLetter } from './withdraw-letter';

/** The letter on measures after an inspection, its report, its action plan and the execution of that. Clauses 30, 32 to 34, 37. */
export const letterOnMeasuresRoom: Room = {
  name: 'external-control/letter-on-measures',
  entities: [LetterOnMeasuresRecord],
  resolvers: [LetterQueries, LetterMutations, PlanMutations],
  permissions: letterPermissions,
  messages: letterMessages,
};
