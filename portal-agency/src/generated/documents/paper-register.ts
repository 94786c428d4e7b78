/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { IncomingPapersQuery, IncomingPapersQueryVariables, OutgoingPapersQuery, OutgoingPapersQueryVariables, PaperRegisterKindsQuery, PaperRegisterKindsQueryVariables, RecordIncomingPaperMutation, RecordIncomingPaperMutationVariables, CorrectIncomingPaperMutation, CorrectIncomingPaperMutationVariables } from '../graphql';

export const IncomingPapersDocument: RegisteredDocument<IncomingPapersQuery, IncomingPapersQueryVariables> = { name: 'IncomingPapers', hash: '133c2c0521ee00aa759f88a47f55d698800afcff526017177ac0a330ef06ac9b' };
export const OutgoingPapersDocument: RegisteredDocument<OutgoingPapersQuery, OutgoingPapersQueryVariables> = { name: 'OutgoingPapers', hash: '5341abeec8300af5614e967954eecee46c2bc2904b6d69f985692aa137890d4d' };
export const PaperRegisterKindsDocument: RegisteredDocument<PaperRegisterKindsQuery, PaperRegisterKindsQueryVariables> = { name: 'PaperRegisterKinds', hash: '44fe9f86e72cffa2b9e94e4a15af2d401c5bd55eded49b2214a87f646f7f1b5b' };
export const RecordIncomingPaperDocument: RegisteredDocument<RecordIncomingPaperMutation, RecordIncomingPaperMutationVariables> = { name: 'RecordIncomingPaper', hash: 'fbfe6606e9a281365ee0df294180d356bdd6d9899b0988bc3f145430e7450550' };
export const CorrectIncomingPaperDocument: RegisteredDocument<CorrectIncomingPaperMutation, CorrectIncomingPaperMutationVariables> = { name: 'CorrectIncomingPaper', hash: '5155488aa14f2208406ff11d2c6b00645a68c560f7a14554f60a1ce749bb1f50' };
