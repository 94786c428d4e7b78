import { formatInstant } from '@qadagalau/portal-kit';
import { useWords } from '../words';
import type { Case } from './case-view';

const t = useWords();

/** What of a case bears no mark yet: what was found, answered, said, objected and described, and the files of all that. */
export function markable({ checklist, lateAnswers, requests, fieldRecords, objections, protocols }: Case) {
  const findings = checklist.points.filter(({ note, mark }) => note && !mark);
  const answers = requests.filter(
    (request) => (request.answerText || request.answers.length > 0) && !request.mark,
  );
  const files = [
    ...[...checklist.points, ...lateAnswers].flatMap(({ evidence }) => evidence),
    ...requests.flatMap((request) => request.files),
    ...[...fieldRecords, ...objections, ...protocols].flatMap((one) => one.files),
  ].filter(({ mark }) => !mark);
  return [
    ...findings.map(({ id, number }) => ({
      value: `FINDING ${id}`,
      label: t('secrecy.finding', { number }),
    })),
    ...lateAnswers
      .filter(({ note, mark }) => note && !mark)
      .map(({ id, point, answeredAt }) => ({
        value: `LATE_ANSWER ${id}`,
        label: t('secrecy.late', { number: point.number, instant: formatInstant(answeredAt) }),
      })),
    ...answers.map(({ id, number }) => ({
      value: `REQUEST_ANSWER ${id}`,
      label: t('secrecy.answer', { number }),
    })),
    ...fieldRecords
      .filter(({ markTitle }) => !markTitle)
      .map(({ id, number, title }) => ({ value: `FIELD_RECORD ${id}`, label: `${title}, № ${number}` })),
    ...objections
      .filter(({ markTitle }) => !markTitle)
      .map(({ id, receivedAt }) => ({
        value: `OBJECTION ${id}`,
        label: t('secrecy.objection', { instant: formatInstant(receivedAt) }),
      })),
    ...protocols
      .filter(({ markTitle }) => !markTitle)
      .map(({ id, title, at }) => ({
        value: `REFUSAL_PROTOCOL ${id}`,
        label: `${title}, ${formatInstant(at)}`,
      })),
    ...files.map(({ id, name }) => ({ value: `FILE ${id}`, label: t('secrecy.file', { name }) })),
  ];
}
