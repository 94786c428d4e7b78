/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { KeepSignedOriginalMutation, KeepSignedOriginalMutationVariables, LaySignedOriginalAsideMutation, LaySignedOriginalAsideMutationVariables, RecordPaperReceiptMutation, RecordPaperReceiptMutationVariables, PaperBatchesQuery, PaperBatchesQueryVariables, PaperBatchQuery, PaperBatchQueryVariables, InspectionIdsQuery, InspectionIdsQueryVariables, MakePapersMutation, MakePapersMutationVariables, CancelPapersMutation, CancelPapersMutationVariables } from '../graphql';

export const KeepSignedOriginalDocument: RegisteredDocument<KeepSignedOriginalMutation, KeepSignedOriginalMutationVariables> = { name: 'KeepSignedOriginal', hash: '46ab156a547c077708f517e97698eef87086ebb0646ea08ce758e30a40fff643' };
export const LaySignedOriginalAsideDocument: RegisteredDocument<LaySignedOriginalAsideMutation, LaySignedOriginalAsideMutationVariables> = { name: 'LaySignedOriginalAside', hash: '034d55ba18ba22d3ef92c635139b957fb3a07c5c62f22653eb3a3a83c1c113d1' };
export const RecordPaperReceiptDocument: RegisteredDocument<RecordPaperReceiptMutation, RecordPaperReceiptMutationVariables> = { name: 'RecordPaperReceipt', hash: '3f7d910a9a8141e6ad841e66ba4a35d04c8f9b346b61eac40f0c58a3e131c922' };
export const PaperBatchesDocument: RegisteredDocument<PaperBatchesQuery, PaperBatchesQueryVariables> = { name: 'PaperBatches', hash: 'de8c937d552715f122986cf791079ed21d320507f734a367cdf3eba02d573623' };
export const PaperBatchDocument: RegisteredDocument<PaperBatchQuery, PaperBatchQueryVariables> = { name: 'PaperBatch', hash: '66502445d8e9e85128d738116650fd763feb1ac1e6a521a0acfe1b3a24f24a69' };
export const InspectionIdsDocument: RegisteredDocument<InspectionIdsQuery, InspectionIdsQueryVariables> = { name: 'InspectionIds', hash: 'acc2bb897f1d70b88a881423b067e81c4e61d08c4604714563d41ddbbb072bcb' };
export const MakePapersDocument: RegisteredDocument<MakePapersMutation, MakePapersMutationVariables> = { name: 'MakePapers', hash: '70a89df79fe82e044a5489d7c2d50de79c9dffd265334b095c21c3fc7fd82d19' };
export const CancelPapersDocument: RegisteredDocument<CancelPapersMutation, CancelPapersMutationVariables> = { name: 'CancelPapers', hash: '92197cea79fc88bc022a28557882a22326208fba89d30ad56bcccff37b058b1b' };
