import type { FileView } from '@qadagalau/portal-kit';
import { CorrectIncomingPaperDocument, RecordIncomingPaperDocument } from '../generated/graphql';
import type {
  CorrectIncomingPaperMutationVariables,
  PaperEntryPartsFragment,
  RecordIncomingPaperMutationVariables,
  RecordedPaperKind,
} from '../generated/graphql';
import { useWords } from '../words';
import { actionForm } from './action-form';
import type { ActionField, FormValues } from './action-form';

const t = useWords();
const KINDS = [
  'COURT_PAPER',
  'PROSECUTOR_PAPER',
  'STATE_BODY_PAPER',
  'THIRD_PERSON_PAPER',
] as const satisfies readonly RecordedPaperKind[];

interface Recording {
  readonly inspectionId: string;
  readonly now: string;
}

/** An entry of the register with what it says: of itself, or by the answer that its case keeps. */
export type EnteredPaper = PaperEntryPartsFragment & {
  readonly content: string | null;
  /** Those that its case keeps with the answer. */
  readonly answerFiles?: readonly FileView[];
};

interface Correcting {
  readonly paper: EnteredPaper;
  readonly now: string;
}

const recordedKind = (kind: string): RecordedPaperKind | undefined => KINDS.find((one) => one === kind);
const kindOf = (values: FormValues): RecordedPaperKind => recordedKind(values.text('kind')) ?? 'COURT_PAPER';

/** What an answer is to and who gives it are known by its case. */
const isAnswer = ({ kind }: EnteredPaper): boolean => recordedKind(kind) === undefined;

const senderFields = (paper?: EnteredPaper): ActionField[] => [
  {
    key: 'kind',
    kind: 'select',
    label: t('register.kind'),
    options: KINDS.map((value) => ({ value, label: t(`register.kinds.${value}`) })),
    initial: paper?.kind ?? 'COURT_PAPER',
    required: true,
  },
  {
    key: 'sender',
    kind: 'text',
    label: t('register.sender'),
    initial: paper?.senderBody ?? '',
    required: true,
  },
];

/** What both dialogs ask of a paper; what stands in the entry is there to be changed. */
const paperFields = (received: string, paper?: EnteredPaper): ActionField[] => [
  ...(paper && isAnswer(paper) ? [] : senderFields(paper)),
  {
    key: 'senderNumber',
    kind: 'text',
    label: t('register.senderNumber'),
    initial: paper?.senderNumber ?? '',
  },
  { key: 'receivedAt', kind: 'instant', label: t('register.receivedAt'), initial: received, required: true },
  { key: 'text', kind: 'long', label: t('register.content'), initial: paper?.content ?? '', required: true },
];

const senderOf = (values: FormValues) => ({ kind: kindOf(values), sender: values.text('sender') });
const paperOf = (values: FormValues) => ({
  senderNumber: values.optional('senderNumber'),
  receivedAt: values.text('receivedAt'),
  text: values.text('text'),
});

/** A paper of a court, a prosecutor's office, another body or a person comes in. */
export const recordPaperForm = actionForm<unknown, RecordIncomingPaperMutationVariables, Recording>({
  document: RecordIncomingPaperDocument,
  fields: ({ now }) => [...paperFields(now), { key: 'files', kind: 'files', label: t('field.files') }],
  variables: (values, { inspectionId }) => ({
    input: { ...senderOf(values), ...paperOf(values), inspectionId, fileIds: values.files('files') },
  }),
});

/** Files that the entry or its answer holds and nobody has laid aside yet. */
const filesField = ({ files, answerFiles = [] }: EnteredPaper): ActionField[] => {
  const held = [...files, ...answerFiles].filter(({ laidAsideAt }) => laidAsideAt === null);
  const options = held.map(({ id, name }) => ({ value: id, label: name }));
  return [
    { key: 'files', kind: 'files', label: t('register.addFiles') },
    ...(options.length > 0
      ? [{ key: 'aside', kind: 'several' as const, label: t('register.asideFiles'), options }]
      : []),
  ];
};

/** A counter-entry: the number stays, and so does what stood there. */
export const correctPaperForm = actionForm<unknown, CorrectIncomingPaperMutationVariables, Correcting>({
  document: CorrectIncomingPaperDocument,
  fields: ({ paper }) => [
    ...paperFields(paper.receivedAt, paper),
    ...filesField(paper),
    {
      key: 'annul',
      kind: 'check',
      label: t('register.annul'),
      hint: t(isAnswer(paper) ? 'register.annulAnswerHint' : 'register.annulHint'),
    },
    { key: 'reason', kind: 'long', label: t('register.correctionReason'), required: true },
  ],
  variables: (values, { paper }) => ({
    id: paper.id,
    expectedVersion: paper.version,
    input: {
      ...(isAnswer(paper) ? {} : senderOf(values)),
      ...paperOf(values),
      fileIds: values.files('files'),
      asideFileIds: values.several('aside'),
      annul: values.check('annul'),
      reason: values.text('reason'),
    },
  }),
});
