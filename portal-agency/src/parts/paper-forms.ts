import { fromLocalInput, standingOriginals } from '@qadagalau/portal-kit';
import type { DocumentView } from '@qadagalau/portal-kit';
import { actionForm } from '../case/action-form';
import {
  KeepSignedOriginalDocument,
  LaySignedOriginalAsideDocument,
  RecordPaperReceiptDocument,
} from '../generated/graphql';
import type { DeliveryWay } from '../generated/graphql';
import { useWords } from '../words';

const t = useWords();
const WAYS: readonly DeliveryWay[] = ['PAPER', 'EMAIL', 'ELECTRONIC'];
/** A scan, the edited paper, or what a signing program wrote. */
const SIGNED_FORMS = '.pdf,.jpg,.jpeg,.png,.docx,.p7s,.cms';

export interface PaperContext {
  readonly paper: DocumentView;
  readonly now: string;
}

/** What the office does with a paper once it is issued. */
export const paperForms = {
  keepSignedOriginal: actionForm({
    document: KeepSignedOriginalDocument,
    fields: ({ paper }: PaperContext) => [
      {
        key: 'file',
        kind: 'files',
        label: t('papers.file'),
        hint: t('papers.fileHint'),
        accept: SIGNED_FORMS,
        required: true,
        single: true,
      },
      { key: 'signedOn', kind: 'date', label: t('papers.signedOn'), initial: paper.date, required: true },
      { key: 'note', kind: 'text', label: t('papers.note') },
    ],
    variables: (values, { paper }: PaperContext) => ({
      documentId: paper.id,
      input: {
        fileId: values.files('file')[0] ?? '',
        signedOn: values.text('signedOn'),
        note: values.optional('note'),
      },
    }),
  }),
  laySignedOriginalAside: actionForm({
    document: LaySignedOriginalAsideDocument,
    fields: ({ paper }: PaperContext) => {
      const options = standingOriginals(paper);
      return [
        {
          key: 'original',
          kind: 'select',
          label: t('papers.original'),
          options,
          initial: options[0]?.value ?? '',
          required: true,
        },
        { key: 'reason', kind: 'long', label: t('papers.asideReason'), required: true },
      ];
    },
    variables: (values, { paper }: PaperContext) => ({
      documentId: paper.id,
      input: { originalId: values.text('original'), reason: values.text('reason') },
    }),
  }),
  recordPaperReceipt: actionForm({
    document: RecordPaperReceiptDocument,
    fields: ({ paper, now }: PaperContext) => [
      {
        key: 'way',
        kind: 'select',
        label: t('papers.way'),
        options: WAYS.map((value) => ({ value, label: t(`way.${value}`) })),
        initial: WAYS[0],
        required: true,
      },
      {
        key: 'receivedAt',
        kind: 'instant',
        label: t('papers.receivedAt'),
        initial: now,
        required: true,
        notBefore: { instant: fromLocalInput(`${paper.date}T00:00`), what: t('papers.issued') },
      },
      { key: 'receivedBy', kind: 'text', label: t('papers.receivedBy'), required: true },
      { key: 'proof', kind: 'text', label: t('papers.proof'), required: true },
      { key: 'files', kind: 'files', label: t('papers.files') },
    ],
    variables: (values, { paper }: PaperContext) => ({
      documentId: paper.id,
      input: {
        way: values.text('way') as DeliveryWay,
        receivedAt: values.text('receivedAt'),
        receivedBy: values.text('receivedBy'),
        proof: values.text('proof'),
        fileIds: values.files('files'),
      },
    }),
  }),
} as const;

export type PaperAct = keyof typeof paperForms;
