import { staleCommand, type Operation } from './operation';

/** Of Almaty's office, in its running inspection: nobody on the subject's side knows of it (clauses 8 (6), 31; D3). */
export const THIRD_PERSON_OPERATIONS: readonly Operation[] = [
  staleCommand({
    name: 'sendThirdPersonRequest',
    cells: 'ffff ++fmm ffffff s',
    on: ({ thirdPersonRequestId }) => thirdPersonRequestId,
    input: ['SendThirdPersonRequestInput', () => ({ number: '1' })],
  }),
  staleCommand({
    name: 'recordThirdPersonAnswer',
    cells: 'ffff ++fmm ffffff s',
    on: ({ thirdPersonRequestId }) => thirdPersonRequestId,
    input: ['RecordThirdPersonAnswerInput', () => ({ answeredOn: '2026-06-11', text: 'Yes', fileIds: [] })],
  }),
];
