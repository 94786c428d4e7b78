/* eslint-disable */
import type { RegisteredDocument } from '../../client/client';
import type { ViewerQuery, ViewerQueryVariables, DemoAccountsQuery, DemoAccountsQueryVariables, SignInMutation, SignInMutationVariables, SignOutMutation, SignOutMutationVariables, SwitchCapacityMutation, SwitchCapacityMutationVariables, SetLanguageMutation, SetLanguageMutationVariables } from '../graphql';

export const ViewerDocument: RegisteredDocument<ViewerQuery, ViewerQueryVariables> = { name: 'Viewer', hash: '4a718ad2e524185c11c51889a9ae5398fef8f6882c07a777342425a452bfdc93' };
export const DemoAccountsDocument: RegisteredDocument<DemoAccountsQuery, DemoAccountsQueryVariables> = { name: 'DemoAccounts', hash: 'efe40dcfb20c343683fd240f9bc0eafb3f38a9befa1031f6b58c81803e41c424' };
export const SignInDocument: RegisteredDocument<SignInMutation, SignInMutationVariables> = { name: 'SignIn', hash: 'ecb7276c6a6050f6c3a55b97b33eca92d4932ea624b50134aa297f48d9de17ef' };
export const SignOutDocument: RegisteredDocument<SignOutMutation, SignOutMutationVariables> = { name: 'SignOut', hash: '06562a4643f1d41111c4f2edc22f3adf88348b04a76a979592af164d785a7b6d' };
export const SwitchCapacityDocument: RegisteredDocument<SwitchCapacityMutation, SwitchCapacityMutationVariables> = { name: 'SwitchCapacity', hash: 'fa559a8d8cb46b407f17cc5cd25f5c7d7b7cdfd3e4151e523198547872dbba88' };
export const SetLanguageDocument: RegisteredDocument<SetLanguageMutation, SetLanguageMutationVariables> = { name: 'SetLanguage', hash: '7bc9f7dd7b06bf223a21b538776d5b3d53b5142306426e413d10b340e74b3b7c' };
