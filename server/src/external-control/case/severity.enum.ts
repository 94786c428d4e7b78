import { registerEnumType } from 'type-graphql';

export { ViolationSeverityEnum } from '../../registry';
export { Severity } from '../../platform/graphql/action.graphql-type';

export enum FindingOutcome {
  MET = 'MET',
  NOT_MET = 'NOT_MET',
  UNCLEAR = 'UNCLEAR',
  COMPUTED = 'COMPUTED',
}

export enum ViolationState {
  OPEN = 'OPEN',
  INFORMED = 'INFORMED',
  ACCEPTED = 'ACCEPTED',
  RETURNED = 'RETURNED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(FindingOutcome, { name: 'FindingOutcome' });
registerEnumType(ViolationState, { name: 'ViolationState' });
