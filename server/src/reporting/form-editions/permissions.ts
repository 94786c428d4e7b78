import type { Permission } from '../../platform/access/permission';

const AGENCY = ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST', 'ADMINISTRATOR'];
const TERRITORIAL = ['TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'];
const BODY = ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'REPORTS_CLERK'];

export const formEditionPermissions: readonly Permission[] = [
  ...['ReportFormEdition', 'AuthorisedBody'].map((subject): Permission => ({
    roles: [...AGENCY, ...TERRITORIAL, ...BODY, 'SYSTEM'],
    actions: ['read'],
    subject,
    basis: 'clauses 61 to 63: the forms are part of the Rules, and so is who files them',
  })),
  {
    roles: ['ADMINISTRATOR', 'SYSTEM'],
    actions: ['load'],
    subject: 'ReportFormEdition',
    basis: 'clauses 61 to 63: the forms are approved elsewhere and taken in as data',
  },
  {
    roles: ['ADMINISTRATOR', 'AGENCY_CHAIR'],
    actions: ['designate'],
    subject: 'AuthorisedBody',
    basis: 'clause 63: which body is authorised for informatisation; the register is kept by the Agency',
  },
];
