import { registerEnumType } from 'type-graphql';

export { Severity } from '../../platform/graphql/action.graphql-type';

export enum FindingOutcome {
  MET = 'MET',
  NOT_MET = 'NOT_MET',
  UNCLEAR = 'UNCLEAR',
  COMPUTED = 'COMPUTED',
}

export enum ViolationSeverityEnum {
  GROSS = 'GROSS',
  SIGNIFICANT = 'SIGNIFICANT',
  MINOR = 'MINOR',
}

export enum ViolationState {
  OPEN = 'OPEN',
  INFORMED = 'INFORMED',
  ACCEPTED = 'ACCEPTED',
  RETURNED = 'RETURNED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(FindingOutcome, { name: 'FindingOutcome' });
registerEnumType(ViolationSeverityEnum, { name: 'ViolationSeverity', description: 'By the criteria of the degree of risk.' });
registerEnumType(ViolationState, { name: 'ViolationState' });
