import { registerEnumType } from 'type-graphql';

export enum Severity {
  VOID = 'VOID',
  CURABLE = 'CURABLE',
  WARNING = 'WARNING',
}

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

registerEnumType(Severity, { name: 'Severity', description: 'VOID: the act falls. CURABLE: it can be mended. WARNING: a person is told.' });
registerEnumType(FindingOutcome, { name: 'FindingOutcome' });
registerEnumType(ViolationSeverityEnum, { name: 'ViolationSeverity', description: 'By the criteria of the degree of risk.' });
registerEnumType(ViolationState, { name: 'ViolationState' });
