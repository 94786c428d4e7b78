/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { AgencyAssignmentsQuery, AgencyAssignmentsQueryVariables, SubjectAssignmentsQuery, SubjectAssignmentsQueryVariables, AssignmentChoicesQuery, AssignmentChoicesQueryVariables, GiveAgencyAssignmentMutation, GiveAgencyAssignmentMutationVariables, WithdrawAgencyAssignmentMutation, WithdrawAgencyAssignmentMutationVariables } from '../graphql';

export const AgencyAssignmentsDocument: RegisteredDocument<AgencyAssignmentsQuery, AgencyAssignmentsQueryVariables> = { name: 'AgencyAssignments', hash: 'b52ca223c9e80b492223446a8479abcffc5ed08654e4f4628400b89fb0966590' };
export const SubjectAssignmentsDocument: RegisteredDocument<SubjectAssignmentsQuery, SubjectAssignmentsQueryVariables> = { name: 'SubjectAssignments', hash: '45afdd1f31345019f25959f4d1d50d604261066c763e6cbc1acb3fabf03b1c07' };
export const AssignmentChoicesDocument: RegisteredDocument<AssignmentChoicesQuery, AssignmentChoicesQueryVariables> = { name: 'AssignmentChoices', hash: '7ad05c11f73811c9d91a6dfdb8e683e08270951e79bed147498677e6ebd3fc1a' };
export const GiveAgencyAssignmentDocument: RegisteredDocument<GiveAgencyAssignmentMutation, GiveAgencyAssignmentMutationVariables> = { name: 'GiveAgencyAssignment', hash: '7566f695475742aa94ff7ecd0a0e3ff2c1faa4128b14c588bea8cccfdea91fad' };
export const WithdrawAgencyAssignmentDocument: RegisteredDocument<WithdrawAgencyAssignmentMutation, WithdrawAgencyAssignmentMutationVariables> = { name: 'WithdrawAgencyAssignment', hash: 'ff3dadb41e90887ec202c66d5a054ca12058a544c885c4811e15aa7009774223' };
