import { AskConclusionDocument, GiveConclusionDocument } from '../generated/graphql';
import { useWords } from '../words';
import { actionForm } from './action-form';
import type { ActionForm } from './action-form';
import type { Case } from './case-view';

const t = useWords();

/** Files of a case that may be put to whoever is brought into it: evidence, and what the subject gave. */
function materials({ checklist, requests }: Case) {
  const files = [
    ...checklist.points.flatMap(({ evidence }) => evidence),
    ...requests.flatMap((request) => request.files),
  ];
  return files.map(({ id, name }) => ({ value: id, label: name }));
}

/** Dialogs of clause 11. */
export const specialistForms: Readonly<Record<string, ActionForm>> = {
  askConclusion: actionForm({
    document: AskConclusionDocument,
    fields: ({ inspection }) => [
      { key: 'question', kind: 'long', label: t('specialists.question'), required: true },
      { key: 'dueDate', kind: 'date', label: t('specialists.dueDate'), required: true },
      ...(materials(inspection).length > 0
        ? [
            {
              key: 'materials',
              kind: 'several' as const,
              label: t('specialists.materials'),
              options: materials(inspection),
            },
          ]
        : []),
    ],
    variables: (values, { specialist }) => ({
      specialistId: specialist?.id ?? '',
      input: {
        question: values.text('question'),
        dueDate: values.text('dueDate'),
        fileIds: values.several('materials'),
      },
    }),
  }),
  giveConclusion: actionForm({
    document: GiveConclusionDocument,
    fields: ({ conclusion }) => [
      {
        key: 'text',
        kind: 'long',
        label: t('specialists.conclusion'),
        hint: conclusion?.question ?? '',
        required: true,
      },
      { key: 'files', kind: 'files', label: t('field.files') },
    ],
    variables: (values, { conclusion }) => ({
      conclusionId: conclusion?.id ?? '',
      expectedVersion: conclusion?.version ?? 0,
      input: { text: values.text('text'), fileIds: values.files('files') },
    }),
  }),
};
