/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { CaseSpecialistsQuery, CaseSpecialistsQueryVariables, AskConclusionMutation, AskConclusionMutationVariables, GiveConclusionMutation, GiveConclusionMutationVariables, SpecialistsQuery, SpecialistsQueryVariables, RegisterSpecialistMutation, RegisterSpecialistMutationVariables, GiveFirstPasswordMutation, GiveFirstPasswordMutationVariables, SubjectPeopleQuery, SubjectPeopleQueryVariables, RegisterSubjectPersonMutation, RegisterSubjectPersonMutationVariables } from '../graphql';

export const CaseSpecialistsDocument: RegisteredDocument<CaseSpecialistsQuery, CaseSpecialistsQueryVariables> = { name: 'CaseSpecialists', hash: '100989d8c45486e13764e7556d926acccccf0b961eb696ec28ea66fc41edd3f5' };
export const AskConclusionDocument: RegisteredDocument<AskConclusionMutation, AskConclusionMutationVariables> = { name: 'AskConclusion', hash: 'acece19bec613e71733101d32fa39f3915462399665e97b1ea3b1e8a29827287' };
export const GiveConclusionDocument: RegisteredDocument<GiveConclusionMutation, GiveConclusionMutationVariables> = { name: 'GiveConclusion', hash: 'fe1efd2e00f73092200e671365f8e2bca0a1fe08deef27f7d1956544918ffcac' };
export const SpecialistsDocument: RegisteredDocument<SpecialistsQuery, SpecialistsQueryVariables> = { name: 'Specialists', hash: '56b700e3dea7d1acdbdcf9584b14f4c1192868bdde319bbf62edea0bf35eb205' };
export const RegisterSpecialistDocument: RegisteredDocument<RegisterSpecialistMutation, RegisterSpecialistMutationVariables> = { name: 'RegisterSpecialist', hash: '3c58b0aa92ba53892770e198e806475856ef1c458640f621b5b4f77120d7f289' };
export const GiveFirstPasswordDocument: RegisteredDocument<GiveFirstPasswordMutation, GiveFirstPasswordMutationVariables> = { name: 'GiveFirstPassword', hash: '47ffc239e4c50789dd70e7bc2af2ffbf2d84933b3b152344cd96fdefb0d82d89' };
export const SubjectPeopleDocument: RegisteredDocument<SubjectPeopleQuery, SubjectPeopleQueryVariables> = { name: 'SubjectPeople', hash: '23f151edf7310c609e8f5ddbb5d18e8e7460ac56ef771a8f5b73b645bb0c850e' };
export const RegisterSubjectPersonDocument: RegisteredDocument<RegisterSubjectPersonMutation, RegisterSubjectPersonMutationVariables> = { name: 'RegisterSubjectPerson', hash: 'd533b9bbe08c81d647c4aa82fd13b9a3629296a9e7b850be09cb88980f9490d4' };
