/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { ControlPlansQuery, ControlPlansQueryVariables, ControlPlanOfBodyQuery, ControlPlanOfBodyQueryVariables, ControlEventsQuery, ControlEventsQueryVariables, ControlEventOfBodyQuery, ControlEventOfBodyQueryVariables } from '../graphql';

export const ControlPlansDocument: RegisteredDocument<ControlPlansQuery, ControlPlansQueryVariables> = { name: 'ControlPlans', hash: '23b723de57f4b93ad8a397fe3b3a91afded984686ffa98324e8b68c6bbaf1fd5' };
export const ControlPlanOfBodyDocument: RegisteredDocument<ControlPlanOfBodyQuery, ControlPlanOfBodyQueryVariables> = { name: 'ControlPlanOfBody', hash: 'd5778282054471d4566751a66b830d0c494965c7253109465772660875ca4829' };
export const ControlEventsDocument: RegisteredDocument<ControlEventsQuery, ControlEventsQueryVariables> = { name: 'ControlEvents', hash: '6dc5cfa0e00a80c374b3bf1ad834d1d3d14f0355927f1b9583882a12a3156e92' };
export const ControlEventOfBodyDocument: RegisteredDocument<ControlEventOfBodyQuery, ControlEventOfBodyQueryVariables> = { name: 'ControlEventOfBody', hash: 'ad1e844a49a1e473532a15e7c3813012ad06670649d47474a40f1aadcb7ca404' };
