/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { OpenReportMutation, OpenReportMutationVariables, SaveReportCellsMutation, SaveReportCellsMutationVariables, SetReportNoteMutation, SetReportNoteMutationVariables, SubmitReportMutation, SubmitReportMutationVariables, ReturnReportMutation, ReturnReportMutationVariables, AcceptReportMutation, AcceptReportMutationVariables, AskReportReturnMutation, AskReportReturnMutationVariables, DeclineReportReturnMutation, DeclineReportReturnMutationVariables } from '../graphql';

export const OpenReportDocument: RegisteredDocument<OpenReportMutation, OpenReportMutationVariables> = { name: 'OpenReport', hash: 'a0611443324ed79e9096b70570d205cd4930fb7698e5b0d687166586771ac61d' };
export const SaveReportCellsDocument: RegisteredDocument<SaveReportCellsMutation, SaveReportCellsMutationVariables> = { name: 'SaveReportCells', hash: '95ebba5b19ae77e97b4a62fca3e034a03353b61cff7358b845bd0429d4ea30b6' };
export const SetReportNoteDocument: RegisteredDocument<SetReportNoteMutation, SetReportNoteMutationVariables> = { name: 'SetReportNote', hash: 'a709935199b7e775012df58be78a7131f1183759b8a8a8fdafb49d5f5ca209b9' };
export const SubmitReportDocument: RegisteredDocument<SubmitReportMutation, SubmitReportMutationVariables> = { name: 'SubmitReport', hash: '5cb9e4a1b400a7fc31b8c701f8834b811f585e4eec5e97822841dcd4efcdb626' };
export const ReturnReportDocument: RegisteredDocument<ReturnReportMutation, ReturnReportMutationVariables> = { name: 'ReturnReport', hash: '8c0efa68cf853f98346138540bbf3351478b270c97d669029a0e2b49502c6fe8' };
export const AcceptReportDocument: RegisteredDocument<AcceptReportMutation, AcceptReportMutationVariables> = { name: 'AcceptReport', hash: 'f0e88101c6c31d3e96e8c0eb9f30d0bb7cd8a5df52fdb2963d9e39dab3abe128' };
export const AskReportReturnDocument: RegisteredDocument<AskReportReturnMutation, AskReportReturnMutationVariables> = { name: 'AskReportReturn', hash: '0322e4427dcf7096ebc11022ea2ddaa318fec944c5a638b7ea701ee2412a699a' };
export const DeclineReportReturnDocument: RegisteredDocument<DeclineReportReturnMutation, DeclineReportReturnMutationVariables> = { name: 'DeclineReportReturn', hash: '8cf47aa467f4c0b7fb55b230658c8f7d822b1669fb72a64f6ceef0abb0a28299' };
