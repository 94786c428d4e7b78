/** Clause 8.1: gross violations without information. The code is also the key of the duty's title. */
export const DUTY_GROUND_ONE = 'DUTY_INSPECTION_GROUND_1';
/** Clause 28-3: the request stayed unanswered. */
export const DUTY_GROUND_TWO = 'DUTY_INSPECTION_GROUND_2';
/** Clause 8.1: gross violations stand as not remedied after their term. */
export const DUTY_UNREMEDIED_ONE = 'DUTY_UNREMEDIED_GROUND_1';
/** Clause 8.2: significant or minor ones do. */
export const DUTY_UNREMEDIED_TWO = 'DUTY_UNREMEDIED_GROUND_2';

/** Clause 6-2: a control with a visit found gross violations. It ends by the appointment on ground 1 alone. */
export const DUTY_GROSS_OF_CONTROL = 'DUTY_GROSS_OF_CONTROL';

/** The duties that an inspection on ground 1 fulfils, and those of one on ground 2 (8.1, 8.2). */
export const DUTIES_OF_GROUND_ONE: readonly string[] = [
  DUTY_GROUND_ONE,
  DUTY_UNREMEDIED_ONE,
  DUTY_GROSS_OF_CONTROL,
];
export const DUTIES_OF_GROUND_TWO: readonly string[] = [DUTY_GROUND_TWO, DUTY_UNREMEDIED_TWO];

export const PRESCRIPTION_DUTIES = [
  DUTY_GROUND_ONE,
  DUTY_GROUND_TWO,
  DUTY_UNREMEDIED_ONE,
  DUTY_UNREMEDIED_TWO,
] as const;
