import { randomUUID } from 'node:crypto';
import { at } from '../inspection/support/course';

const RECORDED = `id version number kind receivedOn registeredOn senderBody senderNumber content annulledAt
  corrections { formerSender formerContent formerReceivedOn reason correctedBy } actions { name }`;

/** A paper of somebody else, as the office registered it. */
export interface Recorded {
  readonly id: string;
  readonly version: number;
  readonly number: string;
}

export const RECORD = `mutation ($input: RecordIncomingPaperInput!, $key: String!) {
  recordIncomingPaper(input: $input, idempotencyKey: $key) { ${RECORDED} } }`;
export const CORRECT = `mutation ($id: ID!, $version: Int!, $input: CorrectIncomingPaperInput!, $key: String!) {
  correctIncomingPaper(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${RECORDED} } }`;

/** What a ruling of a court is registered with; anything of it may be given otherwise. */
export const recording = (inspectionId: string, more: object = {}) => ({
  key: randomUUID(),
  input: {
    kind: 'COURT_PAPER',
    inspectionId,
    sender: 'Specialised administrative court',
    senderNumber: '7',
    text: 'The claim is left without motion',
    receivedAt: at('2026-06-17', '09:00:00'),
    fileIds: [],
    ...more,
  },
});

/** What it is corrected to. */
export const corrected = (of: Recorded, more: object = {}) => ({
  id: of.id,
  version: of.version,
  key: randomUUID(),
  input: {
    kind: 'PROSECUTOR_PAPER',
    sender: 'Prosecutor of the city',
    text: 'The files are asked for',
    receivedAt: at('2026-06-16', '09:00:00'),
    reason: 'Read wrongly',
    ...more,
  },
});
