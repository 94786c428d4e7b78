import { LiftMarkDocument, MarkThingDocument } from '../generated/graphql';
import type { MarkableThing, SecretMark } from '../generated/graphql';
import { useWords } from '../words';
import { actionForm } from './action-form';
import type { ActionForm } from './action-form';
import type { Case } from './case-view';

const t = useWords();
const MARKS = ['COMMERCIAL', 'TAX', 'OTHER_SECRET'] as const;

/** What of a case bears no mark yet: findings, answers, and the files of both, of objections, of what was gathered on site and of protocols. */
export function markable({ checklist, requests, objections, fieldRecords, protocols }: Case) {
  const findings = checklist.points.filter(({ note, mark }) => note && !mark);
  const answers = requests.filter(({ answerText, mark }) => answerText && !mark);
  const files = [
    ...checklist.points.flatMap(({ evidence }) => evidence),
    ...requests.flatMap((request) => request.files),
    ...objections.flatMap((objection) => objection.files),
    ...fieldRecords.flatMap((record) => record.files),
    ...protocols.flatMap((protocol) => protocol.files),
  ].filter(({ mark }) => !mark);
  return [
    ...findings.map(({ id, number }) => ({
      value: `FINDING ${id}`,
      label: t('secrecy.finding', { number }),
    })),
    ...answers.map(({ id, number }) => ({
      value: `REQUEST_ANSWER ${id}`,
      label: t('secrecy.answer', { number }),
    })),
    ...files.map(({ id, name }) => ({ value: `FILE ${id}`, label: t('secrecy.file', { name }) })),
  ];
}

/** Dialogs of clause 31. */
export const secrecyForms: Readonly<Record<string, ActionForm>> = {
  markThing: actionForm({
    document: MarkThingDocument,
    fields: ({ inspection }) => [
      {
        key: 'what',
        kind: 'select',
        label: t('secrecy.what'),
        options: markable(inspection),
        required: true,
      },
      {
        key: 'mark',
        kind: 'select',
        label: t('secrecy.mark'),
        options: MARKS.map((value) => ({ value, label: t(`secrecy.marks.${value}`) })),
        required: true,
      },
      { key: 'law', kind: 'text', label: t('secrecy.law'), hint: t('secrecy.lawHint') },
      { key: 'foreign', kind: 'check', label: t('secrecy.foreign'), hint: t('secrecy.foreignHint') },
      { key: 'reason', kind: 'long', label: t('field.reason'), required: true },
    ],
    variables: (values, { inspection }) => {
      const [thing = '', thingId = ''] = values.text('what').split(' ');
      return {
        inspectionId: inspection.id,
        input: {
          thing: thing as MarkableThing,
          thingId,
          mark: values.text('mark') as SecretMark,
          law: values.optional('law'),
          ofSubject: !values.check('foreign'),
          reason: values.text('reason'),
        },
      };
    },
  }),
  liftMark: actionForm({
    document: LiftMarkDocument,
    danger: true,
    fields: () => [{ key: 'reason', kind: 'long', label: t('field.reason'), required: true }],
    variables: (values, { mark }) => ({
      markId: mark?.id ?? '',
      input: { reason: values.text('reason') },
    }),
  }),
};
