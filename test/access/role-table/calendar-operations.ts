import { randomUUID } from 'node:crypto';
import { question, staleCommand, type Operation } from './operation';

const DECREE = {
  kind: 'DAY_OFF',
  date: '2026-12-29',
  number: '1',
  decreedOn: '2026-06-01',
  source: 'Government',
  reason: 'Trial',
};

/** A changed calendar. The move and the act are of the prescription of Almaty's office to the city's akimat. */
export const CALENDAR_OPERATIONS: readonly Operation[] = [
  // The calendar is open to everybody; its decrees to everybody who works here.
  question('workingYear', '++++ +++++ ++++++ +', '{ workingYear(year: 2026) { version } }'),
  question('calendarDecrees', '++++ +++++ ++++++ s', '{ calendarDecrees { nodes { id } } }'),
  question('calendarDecree', '++++ +++++ ++++++ s', '{ calendarDecree(id: "1") { id } }'),
  // Ours: the administrator keeps it.
  {
    name: 'enterDecree',
    cells: 'fff+ fffff ffffff s',
    document:
      'mutation ($input: EnterDecreeInput!, $key: String!) { enterDecree(input: $input, idempotencyKey: $key, expectedVersion: 999999) { id } }',
    variables: () => ({ key: randomUUID(), input: DECREE }),
    letThrough: 'STALE_VERSION',
  },
  staleCommand({
    name: 'takeBackDecree',
    cells: 'fff+ fffff ffffff s',
    on: () => '1',
    also: ['reason', 'String!', 'By mistake'],
  }),
  question(
    'decreePreview',
    'fff+ fffff ffffff s',
    'query ($input: EnterDecreeInput!) { decreePreview(input: $input) { touched } }',
    () => ({ input: DECREE }),
  ),
  // A moved date is seen by whoever sees the date, and by the administrator.
  question(
    'deadlineMoves',
    '++++ ++fmm ++mmmm s',
    '{ deadlineMoves(filter: { decreeId: "1" }) { nodes { id } } }',
  ),
  // What followed from the earlier date is the office's to decide; the administrator reads it.
  question('followedActs', '++++ ++fmm ffffff s', '{ followedActs { nodes { id } } }'),
  staleCommand({
    name: 'decideFollowedAct',
    cells: '+fff +ffmf ffffff s',
    on: ({ followedActId }) => followedActId,
    also: ['decision: CONFIRMED, reason', 'String!', 'It stands'],
  }),
];
