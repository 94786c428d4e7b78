import { randomUUID } from 'node:crypto';
import { question, staleCommand, type Operation } from './operation';

const NONE = '2147483000';
const REASON = 'Kinship';
const ORDER = {
  orderNumber: '1',
  orderDate: '2026-06-11',
  chairId: NONE,
  secretaryId: NONE,
  memberIds: [NONE],
};
const DELIVERY = { way: 'PAPER', receivedAt: '2026-06-11T10:00:00+05:00', receivedBy: 'Akim', proof: 'No 1' };

/** An act on the commission of the case: its chair sits in the column of the commission. */
const onCommission = (
  name: string,
  cells: string,
  input?: readonly [type: string, value: () => object],
): Operation =>
  staleCommand({ name, cells, on: ({ commissionId }) => commissionId, ...(input ? { input } : {}) });

const HEAD_OF_THE_OFFICE = 'ffff +ffmf ffffff s';
const ITS_CHAIR = 'ffff ff+ff ffffff s';
/** The chair is not the secretary; nobody else of the table keeps the papers. */
const ITS_SECRETARY = 'ffff fffff ffffff s';
const READS = '+++f +++mm ++fmmm s';

/** The special commission: formed by the head, led by its chair, read by both sides and by who sits in it (26, 27). */
export const COMMISSION_OPERATIONS: readonly Operation[] = [
  question(
    'specialCommission',
    READS,
    'query ($id: ID!) { specialCommission(id: $id) { id } }',
    ({ commissionId: id }) => ({ id }),
  ),
  question('specialCommissions', READS, '{ specialCommissions { nodes { id } } }'),
  question(
    'commissionCandidates',
    '+fff +ffmf ffffff s',
    'query ($id: ID!) { commissionCandidates(inspectionId: $id) { id } }',
    ({ inspectionId: id }) => ({ id }),
  ),
  {
    name: 'formCommission',
    cells: HEAD_OF_THE_OFFICE,
    document:
      'mutation ($id: ID!, $key: String!, $input: FormCommissionInput!) { formCommission(inspectionId: $id, idempotencyKey: $key, input: $input) { id } }',
    variables: ({ inspectionId: id }) => ({ id, key: randomUUID(), input: ORDER }),
    letThrough: 'COMMISSION_AT_WORK',
  },
  onCommission('changeCommission', HEAD_OF_THE_OFFICE, [
    'ChangeCommissionInput',
    () => ({ ...ORDER, reason: REASON }),
  ]),
  onCommission('recuseMember', 'ffff +f+mf ffffff s', [
    'RecuseMemberInput',
    () => ({ seatId: NONE, reason: REASON }),
  ]),
  onCommission('setSession', ITS_SECRETARY, [
    'SetSessionInput',
    () => ({ at: '2026-06-18T10:00:00+05:00', place: 'Room 1' }),
  ]),
  onCommission('recordInvitation', ITS_SECRETARY, [
    'RecordInvitationInput',
    () => ({
      invitationId: NONE,
      way: 'PAPER',
      sentAt: DELIVERY.receivedAt,
      recipient: 'Akim',
      proof: 'No 1',
    }),
  ]),
  onCommission('recordAttendance', ITS_SECRETARY, [
    'RecordAttendanceInput',
    () => ({ presentSeatIds: [], attendedInvitationIds: [] }),
  ]),
  onCommission('openSession', ITS_CHAIR),
  onCommission('putToVote', ITS_CHAIR, ['PutToVoteInput', () => ({ outcome: 'OBJECTIVE', reason: REASON })]),
  {
    name: 'castVote',
    cells: ITS_CHAIR,
    document:
      'mutation ($id: ID!, $key: String!) { castVote(id: $id, questionId: "1", choice: FOR, idempotencyKey: $key) { id } }',
    variables: ({ commissionId: id }) => ({ id, key: randomUUID() }),
    letThrough: 'WRONG_STATE',
  },
  onCommission('signCommissionProtocol', ITS_CHAIR),
  onCommission('recordProtocolDelivery', ITS_SECRETARY, ['RecordProtocolDeliveryInput', () => DELIVERY]),
];
