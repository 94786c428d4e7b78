import { own, type Permission } from '../../platform/access/permission';
import { mayReadCase } from '../case';

export const prescriptionPermissions: Permission[] = [
  ...['Prescription', 'InformationRequest', 'RemediationInformation'].flatMap(mayReadCase),
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'],
    actions: ['handle'],
    subject: 'Prescription',
    conditions: { authorityId: own.authority },
    basis: 'clauses 28-1 to 28-3: the office that inspected',
  },
  {
    roles: ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'OBJECT_HEAD'],
    actions: ['inform'],
    subject: 'Prescription',
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'clauses 28-1 and 28-3: the inspected subject',
  },
];
