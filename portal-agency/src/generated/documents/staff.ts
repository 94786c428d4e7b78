/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { InspectorLoadsQuery, InspectorLoadsQueryVariables, EnterStaffLeaveMutation, EnterStaffLeaveMutationVariables, WithdrawStaffLeaveMutation, WithdrawStaffLeaveMutationVariables, HandOverWorkMutation, HandOverWorkMutationVariables } from '../graphql';

export const InspectorLoadsDocument: RegisteredDocument<InspectorLoadsQuery, InspectorLoadsQueryVariables> = { name: 'InspectorLoads', hash: 'fe0990780d0ebd54e7e15af2b7c248ae3332a87cbdf829f55c3e8361d4abe7af' };
export const EnterStaffLeaveDocument: RegisteredDocument<EnterStaffLeaveMutation, EnterStaffLeaveMutationVariables> = { name: 'EnterStaffLeave', hash: 'c8dce63597e85f57876d6e975a6233fe6aa9e72160417e1e03b34df52b9463c7' };
export const WithdrawStaffLeaveDocument: RegisteredDocument<WithdrawStaffLeaveMutation, WithdrawStaffLeaveMutationVariables> = { name: 'WithdrawStaffLeave', hash: 'd9e1e9f7f39766cd74c605e9f3ce8a05d04deda1c361a23f61c6bcd9bca0247b' };
export const HandOverWorkDocument: RegisteredDocument<HandOverWorkMutation, HandOverWorkMutationVariables> = { name: 'HandOverWork', hash: 'c8f5095f74ec96df984ef3946c3c7e000bf737b71e2d13ec159dce1b36abee4a' };
