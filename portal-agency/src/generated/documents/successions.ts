/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { SubjectReorganisationsQuery, SubjectReorganisationsQueryVariables, DraftReorganisationsQuery, DraftReorganisationsQueryVariables, RecordSuccessionMutation, RecordSuccessionMutationVariables, ConfirmSuccessionMutation, ConfirmSuccessionMutationVariables, DropSuccessionMutation, DropSuccessionMutationVariables, WithdrawSuccessionMutation, WithdrawSuccessionMutationVariables } from '../graphql';

export const SubjectReorganisationsDocument: RegisteredDocument<SubjectReorganisationsQuery, SubjectReorganisationsQueryVariables> = { name: 'SubjectReorganisations', hash: '4a59059fdc649d9eb0b9b45eef96b1f18a779738481857284d534af3fca99e88' };
export const DraftReorganisationsDocument: RegisteredDocument<DraftReorganisationsQuery, DraftReorganisationsQueryVariables> = { name: 'DraftReorganisations', hash: 'b1b2e4bfb3e4be4ac217050a73e503ebfdd3ceff5132282fda9738d9028b90e0' };
export const RecordSuccessionDocument: RegisteredDocument<RecordSuccessionMutation, RecordSuccessionMutationVariables> = { name: 'RecordSuccession', hash: 'fd0e3e8af2e15b38def098de7359764969ef194d269dee49740629ad08da749e' };
export const ConfirmSuccessionDocument: RegisteredDocument<ConfirmSuccessionMutation, ConfirmSuccessionMutationVariables> = { name: 'ConfirmSuccession', hash: '681b341b410b9711bf33676c374c7dc4c9b9039ac9217ac8521619498dc582b1' };
export const DropSuccessionDocument: RegisteredDocument<DropSuccessionMutation, DropSuccessionMutationVariables> = { name: 'DropSuccession', hash: 'bb91c7fe8b244afd32d9ab5674fce38649e232a6380b0b736581062b088eca59' };
export const WithdrawSuccessionDocument: RegisteredDocument<WithdrawSuccessionMutation, WithdrawSuccessionMutationVariables> = { name: 'WithdrawSuccession', hash: '6a1dd8868428f4ec05b8cbac9cc271a3b8c51af717f9cc292abb4acf1f0025ad' };
