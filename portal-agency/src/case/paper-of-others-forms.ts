import { CorrectIncomingPaperDocument, RecordIncomingPaperDocument } from '../generated/graphql';
import type {
  CorrectIncomingPaperMutationVariables,
  RecordIncomingPaperMutationVariables,
  RecordedPaperKind,
} from '../generated/graphql';
import { useWords } from '../words';
import { actionForm } from './action-form';
import type { ActionField, FormValues } from './action-form';
import type { Case } from './case-view';

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

interface Correcting {
  readonly paper: Case['papersOfOthers'][number];
  readonly now: string;
}

const kindOf = (values: FormValues): RecordedPaperKind =>
  KINDS.find((kind) => kind === values.text('kind')) ?? 'COURT_PAPER';

/** What both dialogs ask of a paper; what stands in the entry is there to be changed. */
const paperFields = (received: string, paper?: Correcting['paper']): ActionField[] => [
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
  {
    key: 'senderNumber',
    kind: 'text',
    label: t('register.senderNumber'),
    initial: paper?.senderNumber ?? '',
  },
  { key: 'receivedAt', kind: 'instant', label: t('register.receivedAt'), initial: received, required: true },
  { key: 'text', kind: 'long', label: t('register.content'), initial: paper?.content ?? '', required: true },
];

const paperOf = (values: FormValues) => ({
  kind: kindOf(values),
  sender: values.text('sender'),
  senderNumber: values.optional('senderNumber'),
  receivedAt: values.text('receivedAt'),
  text: values.text('text'),
});

/** A paper of a court, a prosecutor's office, another body or a person comes in. */
export const recordPaperForm = actionForm<unknown, RecordIncomingPaperMutationVariables, Recording>({
  document: RecordIncomingPaperDocument,
  fields: ({ now }) => [...paperFields(now), { key: 'files', kind: 'files', label: t('field.files') }],
  variables: (values, { inspectionId }) => ({
    input: { ...paperOf(values), inspectionId, fileIds: values.files('files') },
  }),
});

/** A counter-entry: the number stays, and so does what stood there. */
export const correctPaperForm = actionForm<unknown, CorrectIncomingPaperMutationVariables, Correcting>({
  document: CorrectIncomingPaperDocument,
  fields: ({ paper }) => [
    ...paperFields(paper.receivedAt, paper),
    { key: 'annul', kind: 'check', label: t('register.annul'), hint: t('register.annulHint') },
    { key: 'reason', kind: 'long', label: t('register.correctionReason'), required: true },
  ],
  variables: (values, { paper }) => ({
    id: paper.id,
    expectedVersion: paper.version,
    input: { ...paperOf(values), annul: values.check('annul'), reason: values.text('reason') },
  }),
});
