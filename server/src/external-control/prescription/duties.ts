/** Clause 8.1: gross violations without information. The code is also the key of the duty's title. */
export const DUTY_GROUND_ONE = 'DUTY_INSPECTION_GROUND_1';
/** Clause 28-3: the request stayed unanswered. */
export const DUTY_GROUND_TWO = 'DUTY_INSPECTION_GROUND_2';
