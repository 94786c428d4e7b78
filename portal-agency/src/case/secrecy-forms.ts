import { DiscloseSecretDocument, LiftMarkDocument, MarkThingDocument } from '../generated/graphql';
import type { MarkableThing, SecretMark } from '../generated/graphql';
import { useWords } from '../words';
import { actionForm } from './action-form';
import type { ActionForm } from './action-form';

const t = useWords();
const MARKS = ['COMMERCIAL', 'TAX', 'OTHER_SECRET'] as const;

/** Dialogs of clause 31. */
export const secrecyForms: Readonly<Record<string, ActionForm>> = {
  markThing: actionForm({
    document: MarkThingDocument,
    fields: ({ markable }) => [
      {
        key: 'what',
        kind: 'select',
        label: t('secrecy.what'),
        hint: t('secrecy.whatHint'),
        options: markable,
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
  discloseSecret: actionForm({
    document: DiscloseSecretDocument,
    signs: true,
    fields: ({ marks }) => [
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
