import type { FormValues } from '../case/action-form';
import { undecided, type Commission } from './commission-view';

/** Names the second part of clause 27 among the questions. */
export const OBJECTIVITY = 'objectivity';

/** An objection that is upheld with no point ticked: it changes nothing, and says why. */
export const upholdsNothing = (values: FormValues): boolean =>
  ['UPHELD', 'PARTLY_UPHELD'].includes(values.text('outcome')) && values.several('violationIds').length === 0;

/** Whether the draft and what is decided of the other part of clause 27 contradict each other, as the server judges it. */
export function contradicts(commission: Commission, values: FormValues): boolean {
  const put = {
    kind: values.text('question') === OBJECTIVITY ? 'OBJECTIVITY' : 'OBJECTION',
    objectionId: values.text('question'),
    outcome: values.text('outcome'),
    points: values.several('violationIds'),
  };
  const answered = [...commission.questions.filter(({ state }) => state === 'CARRIED'), put];
  const objections = answered.filter(({ kind }) => kind === 'OBJECTION');
  const objectivity = answered.find(({ kind }) => kind === 'OBJECTIVITY')?.outcome;
  if (objectivity === 'OBJECTIVE')
    return objections.some(({ outcome, points }) => outcome !== 'REJECTED' && points.length > 0);
  const awaits = undecided(commission).some(({ id }) => id !== put.objectionId);
  return (
    objectivity === 'NOT_OBJECTIVE' && !awaits && objections.every(({ outcome }) => outcome === 'REJECTED')
  );
}
