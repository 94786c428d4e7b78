import { formatInstant } from '@qadagalau/portal-kit';
import { useWords } from '../words';
import type { Case, CaseSecrets } from './case-view';

const t = useWords();

/** What of a case bears no mark yet: what was found, answered, said, objected, described and concluded, and the files of all that; what came after it. */
export function markable(
  { checklist, lateAnswers, requests, fieldRecords, objections, protocols, prescription }: Case,
  { conclusions, letterOnMeasures }: CaseSecrets,
) {
  const findings = checklist.points.filter(({ note, mark }) => note && !mark);
  const answers = requests.filter(
    (request) => (request.answerText || request.answers.length > 0) && !request.mark,
  );
  const remedied = prescription?.violations ?? [];
  const reports = letterOnMeasures?.reports ?? [];
  const rows = letterOnMeasures?.plan?.rows ?? [];
  const files = [
    ...[...checklist.points, ...lateAnswers].flatMap(({ evidence }) => evidence),
    ...requests.flatMap((request) => request.files),
    ...[...fieldRecords, ...objections, ...protocols, ...conclusions].flatMap((one) => one.files),
    ...[...remedied, ...rows].flatMap(({ information }) => information.flatMap((one) => one.files)),
    ...reports.flatMap((one) => one.files),
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
    ...conclusions
      .filter(({ givenAt, markTitle }) => givenAt && !markTitle)
      .map(({ id, fullName }) => ({
        value: `SPECIALIST_CONCLUSION ${id}`,
        label: t('secrecy.conclusion', { name: fullName }),
      })),
    ...remedied.flatMap(({ checklistPoint, information }) =>
      information
        .filter(({ markTitle }) => !markTitle)
        .map(({ id, at }) => ({
          value: `REMEDIATION_INFORMATION ${id}`,
          label: t('secrecy.remediation', { number: checklistPoint.number, instant: formatInstant(at) }),
        })),
    ),
    ...reports
      .filter(({ markTitle }) => !markTitle)
      .map(({ id, receivedAt }) => ({
        value: `LETTER_REPORT ${id}`,
        label: t('secrecy.report', { instant: formatInstant(receivedAt) }),
      })),
    ...rows.flatMap(({ position, information }) =>
      information
        .filter(({ markTitle }) => !markTitle)
        .map(({ id, receivedAt }) => ({
          value: `PLAN_ROW_INFORMATION ${id}`,
          label: t('secrecy.planRow', { number: String(position), instant: formatInstant(receivedAt) }),
        })),
    ),
    ...files.map(({ id, name }) => ({ value: `FILE ${id}`, label: t('secrecy.file', { name }) })),
  ];
}
