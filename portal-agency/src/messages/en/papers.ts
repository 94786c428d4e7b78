import type { MessagesLike } from '@qadagalau/portal-kit';
import type { papers as pattern } from '../kk/papers';

export const papers: MessagesLike<typeof pattern> = {
  papers: {
    keepSignedOriginal: 'Keep the signed original',
    laySignedOriginalAside: 'Lay a signed original aside',
    original: 'Which file',
    asideReason: 'Reason: what it belongs to, and how it came here',
    recordPaperReceipt: 'Record who received it',
    file: 'The signed paper: a scan (PDF, JPEG, PNG), DOCX or a signed file (P7S, CMS)',
    fileHint: 'PDF, JPEG, PNG, DOCX, P7S or CMS, up to 20 MB.',
    signedOn: 'Signed on',
    note: 'Note',
    way: 'How it was handed over',
    receivedAt: 'Received at',
    receivedBy: 'Who received it: name, position',
    proof: 'Proof (postal receipt, number of the mark)',
    files: 'Files that prove it',
    issued: 'the paper was issued',
  },
  batch: {
    title: 'Papers for lists',
    lead: 'Papers asked for a whole list at once: what was made and what was refused.',
    none: 'Nothing was asked for yet.',
    missing: 'There is no such batch.',
    make: 'Make papers for the list',
    start: 'Make them',
    asked: 'The papers are being made.',
    about:
      'Each paper is issued by an act of its own with all its guards. Where the paper is there already no new one is issued. What is refused is shown with its clause.',
    kind: 'Kind of paper',
    askedAt: 'Asked for',
    count: 'Progress',
    progress: 'made: {made}, refused: {refused}, of {total}',
    result: 'Result',
    allRefused:
      'Everything was refused: no paper was made, so there is no archive. Each reason stands below.',
    zip: 'Take the archive (PDF)',
    zipDocx: 'Archive to edit (DOCX)',
    cancel: 'Stop',
    items: 'Papers',
    kk: 'in Kazakh',
    ru: 'in Russian',
    clause: '(clause {clause})',
    kinds: {
      LIST_NOTICE: 'Notice of standing on the list',
      ACT_OF_APPOINTMENT: 'Order to inspect (signing it)',
      START_NOTICE: 'Notice of the start (through the portal)',
    },
  },
};
