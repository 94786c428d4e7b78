export const THIRD_PERSON_REQUEST_STATES = ['DRAFTED', 'SENT', 'ANSWERED'] as const;
export type ThirdPersonRequestState = (typeof THIRD_PERSON_REQUEST_STATES)[number];

/** What is done with a request, and in which state. Clause 8 (6); D3. */
export const THIRD_PERSON_ACTS = {
  sendThirdPersonRequest: 'DRAFTED',
  recordThirdPersonAnswer: 'SENT',
} as const satisfies Record<string, ThirdPersonRequestState>;
export type ThirdPersonAct = keyof typeof THIRD_PERSON_ACTS;
export const THIRD_PERSON_ACT_NAMES = Object.keys(THIRD_PERSON_ACTS) as readonly ThirdPersonAct[];
