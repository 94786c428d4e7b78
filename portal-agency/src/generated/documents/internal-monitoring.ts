/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { InternalMonitoringTableQuery, InternalMonitoringTableQueryVariables, InternalMonitoringFiguresQuery, InternalMonitoringFiguresQueryVariables, InternalMonitoringFindingsQuery, InternalMonitoringFindingsQueryVariables, InternalMonitoringProposalsQuery, InternalMonitoringProposalsQueryVariables, InternalMonitoringOfBodyQuery, InternalMonitoringOfBodyQueryVariables } from '../graphql';

export const InternalMonitoringTableDocument: RegisteredDocument<InternalMonitoringTableQuery, InternalMonitoringTableQueryVariables> = { name: 'InternalMonitoringTable', hash: '31f19a348d5856b7a5ef8f5b695e400964358dd562cdcddaa66f85f4ecb9f2c8' };
export const InternalMonitoringFiguresDocument: RegisteredDocument<InternalMonitoringFiguresQuery, InternalMonitoringFiguresQueryVariables> = { name: 'InternalMonitoringFigures', hash: '18898f6af959b418ee7daf1afb7ba47ba463cda6dd798cfcf3416171676af2c7' };
export const InternalMonitoringFindingsDocument: RegisteredDocument<InternalMonitoringFindingsQuery, InternalMonitoringFindingsQueryVariables> = { name: 'InternalMonitoringFindings', hash: 'e52a91688b962577c6fdffb549eb0df454f1fefc4649195c471f9e00212c2e0b' };
export const InternalMonitoringProposalsDocument: RegisteredDocument<InternalMonitoringProposalsQuery, InternalMonitoringProposalsQueryVariables> = { name: 'InternalMonitoringProposals', hash: '1a634cbcb23ef075a894c2451e09405ad5c93e42af1907a0945e768c679ed719' };
export const InternalMonitoringOfBodyDocument: RegisteredDocument<InternalMonitoringOfBodyQuery, InternalMonitoringOfBodyQueryVariables> = { name: 'InternalMonitoringOfBody', hash: 'a2f5be7d8fe7d21d353df71cb1f67ad11e43e19ace244ea65035e8ee77c28494' };
