import { formatInstant } from '@qadagalau/portal-kit';
import { DiscloseSecretDocument, LiftMarkDocument, MarkThingDocument } from '../generated/graphql';
import type { MarkableThing, SecretMark } from '../generated/graphql';
import { useWords } from '../words';
import { actionForm } from './action-form';
import type { ActionForm } from './action-form';
import type { Case, CaseMark } from './case-view';

const t = useWords();
const MARKS = ['COMMERCIAL', 'TAX', 'OTHER_SECRET'] as const;

/** What of a case bears no mark yet: what was found, answered, said, objected and described, and the files of all that. */
export function markable({ checklist, requests, fieldRecords, objections, protocols }: Case) {
  const findings = checklist.points.filter(({ note, mark }) => note && !mark);
  const answers = requests.filter(
    (request) => (request.answerText || request.answers.length > 0) && !request.mark,
  );
  const files = [
    ...checklist.points.flatMap(({ evidence }) => evidence),
    ...requests.flatMap((request) => request.files),
    ...[...fieldRecords, ...objections, ...protocols].flatMap((one) => one.files),
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

/** The dialog by which marked things leave under a named law. @param marks those in force */
export const disclosureForm = (marks: readonly CaseMark[]): ActionForm =>
  actionForm({
    document: DiscloseSecretDocument,
    signs: true,
    fields: () => [
      {
        key: 'things',
        kind: 'several',
        label: t('secrecy.disclosedThings'),
        options: marks.map(({ id, thingTitle, title }) => ({ value: id, label: `${thingTitle}: ${title}` })),
        required: true,
      },
      { key: 'law', kind: 'text', label: t('secrecy.allowingLaw'), required: true },
      { key: 'article', kind: 'text', label: t('secrecy.article'), required: true },
      { key: 'recipient', kind: 'text', label: t('secrecy.disclosedTo'), required: true },
      { key: 'reason', kind: 'long', label: t('field.reason'), required: true },
      { key: 'what', kind: 'long', label: t('secrecy.exactly'), required: true },
    ],
    variables: (values, { inspection }) => ({
      inspectionId: inspection.id,
      input: {
        markIds: values.several('things'),
        law: values.text('law'),
        article: values.text('article'),
        recipient: values.text('recipient'),
        reason: values.text('reason'),
        what: values.text('what'),
      },
    }),
  });

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
      expectedVersion: mark?.version ?? 0,
      input: { reason: values.text('reason') },
    }),
  }),
};
