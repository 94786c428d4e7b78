import { own, type Permission } from '../../platform/access/permission';
import { mayReadCase } from '../case';

export const prescriptionPermissions: Permission[] = [
  ...[
    'Prescription',
    'InformationRequest',
    'RemediationInformation',
    'RemediationExtension',
    'ExtensionViolation',
  ].flatMap(mayReadCase),
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'],
    actions: ['handle'],
    subject: 'Prescription',
    conditions: { authorityId: own.authority },
    basis: 'clauses 28-1 to 28-3: the office that inspected',
  },
  {
    roles: ['AGENCY_CHAIR', 'TERRITORIAL_HEAD'],
    actions: ['decide'],
    subject: 'Prescription',
    conditions: { authorityId: own.authority },
    basis: 'clause 28: the office that inspected, by its head or the person performing the head’s duties',
  },
  {
    roles: ['SUBJECT_HEAD', 'OBJECT_HEAD'],
    actions: ['ask'],
    subject: 'Prescription',
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'clause 28: the inspected subject asks for more time, by its head',
  },
  {
    roles: ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'OBJECT_HEAD'],
    actions: ['inform'],
    subject: 'Prescription',
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'clauses 28-1 and 28-3: the inspected subject',
  },
];
