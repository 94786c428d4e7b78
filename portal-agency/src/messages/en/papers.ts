import type { MessagesLike } from '@qadagalau/portal-kit';
import type { papers as pattern } from '../kk/papers';

export const papers: MessagesLike<typeof pattern> = {
  papers: {
    keepSignedOriginal: 'Keep the signed original',
    recordPaperReceipt: 'Record who received it',
    file: 'The signed paper: a scan (PDF, JPEG, PNG), DOCX or a signed file (P7S, CMS)',
    signedOn: 'Signed on',
    note: 'Note',
    way: 'How it was handed over',
    receivedAt: 'Received at',
    receivedBy: 'Who received it: name, position',
    proof: 'Proof (postal receipt, number of the mark)',
    files: 'Files that prove it',
    issued: 'the paper was issued',
  },
};
