/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { WorkingYearQuery, WorkingYearQueryVariables, CalendarDecreesQuery, CalendarDecreesQueryVariables, DecreeProgressQuery, DecreeProgressQueryVariables, DecreePreviewQuery, DecreePreviewQueryVariables, EnterDecreeMutation, EnterDecreeMutationVariables, TakeBackDecreeMutation, TakeBackDecreeMutationVariables, DeadlineMovesQuery, DeadlineMovesQueryVariables, FollowedActsQuery, FollowedActsQueryVariables, DecideFollowedActMutation, DecideFollowedActMutationVariables } from '../graphql';

export const WorkingYearDocument: RegisteredDocument<WorkingYearQuery, WorkingYearQueryVariables> = { name: 'WorkingYear', hash: '8abf491b89dbc237e6bf00a87194f9b0f8f95a81b65dcba4bf716baa08484313' };
export const CalendarDecreesDocument: RegisteredDocument<CalendarDecreesQuery, CalendarDecreesQueryVariables> = { name: 'CalendarDecrees', hash: '3aa8316b0f1a052aa1650db49c8b5746b4deb198ce2c4be56cb76d34f1243a5d' };
export const DecreeProgressDocument: RegisteredDocument<DecreeProgressQuery, DecreeProgressQueryVariables> = { name: 'DecreeProgress', hash: '5c63bd58f361974ead705318134924b8a1ed8f1f992885e8439b01b250b950ef' };
export const DecreePreviewDocument: RegisteredDocument<DecreePreviewQuery, DecreePreviewQueryVariables> = { name: 'DecreePreview', hash: '928726d05a4422f4c43a3d14cea1c13da463ed3edc224b7982aa6c12d50afb25' };
export const EnterDecreeDocument: RegisteredDocument<EnterDecreeMutation, EnterDecreeMutationVariables> = { name: 'EnterDecree', hash: '093a8b3be17d899b6470b58a42ca1f18a7736915dd83485cfa1e3c1c0485ffc5' };
export const TakeBackDecreeDocument: RegisteredDocument<TakeBackDecreeMutation, TakeBackDecreeMutationVariables> = { name: 'TakeBackDecree', hash: 'ac4fa0698f550a55a0530bb2a71caaa7d6fc4504d5ae6c9277ec4207894aba50' };
export const DeadlineMovesDocument: RegisteredDocument<DeadlineMovesQuery, DeadlineMovesQueryVariables> = { name: 'DeadlineMoves', hash: 'a2a79b4b3c9531abeb9253385e9a20ee22849ec2216de1a2ba28740827934bb9' };
export const FollowedActsDocument: RegisteredDocument<FollowedActsQuery, FollowedActsQueryVariables> = { name: 'FollowedActs', hash: '533f6a2ecb4aeb4adfc0d56af2d527c6e5f9174801af41ff3e3ceffcedc718d6' };
export const DecideFollowedActDocument: RegisteredDocument<DecideFollowedActMutation, DecideFollowedActMutationVariables> = { name: 'DecideFollowedAct', hash: '4312a141daaaf8b2c7e3ed689c3c50e49f6dd46a5524d5947387d6cae3dd8541' };
