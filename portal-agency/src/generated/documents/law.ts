/* eslint-disable */
import type { RegisteredDocument } from '@qadagalau/portal-kit';
import type { DeadlineRulesQuery, DeadlineRulesQueryVariables, ComputeDeadlineQuery, ComputeDeadlineQueryVariables } from '../graphql';

export const DeadlineRulesDocument: RegisteredDocument<DeadlineRulesQuery, DeadlineRulesQueryVariables> = { name: 'DeadlineRules', hash: '4c9242d4319d3e5409a282f028ef6fd098c8fb34d51c70ffc20b5a00faf46b89' };
export const ComputeDeadlineDocument: RegisteredDocument<ComputeDeadlineQuery, ComputeDeadlineQueryVariables> = { name: 'ComputeDeadline', hash: 'dfe125dddb782842b911ef65f393cd88432b9118da042777fa3de4f5ee4818fb' };
