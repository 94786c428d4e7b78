import { own, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, mayReadCase, TERRITORIAL_ROLES } from '../case';

export const paperRegisterPermissions: Permission[] = [
  ...mayReadCase('IncomingPaper'),
  ...[CENTRAL_ROLES, TERRITORIAL_ROLES].map((roles): Permission => ({
    roles,
    actions: ['read'],
    subject: 'IncomingPaperCorrection',
    ...(roles === TERRITORIAL_ROLES ? { conditions: { authorityId: own.authority } } : {}),
    basis: 'ours: what an entry said before is the office’s own',
  })),
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', ...TERRITORIAL_ROLES],
    actions: ['record'],
    subject: 'IncomingPaper',
    conditions: { authorityId: own.authority },
    basis: 'ours: the office that leads the case registers what comes in about it',
  },
  {
    roles: [...CENTRAL_ROLES, ...TERRITORIAL_ROLES],
    actions: ['read'],
    subject: 'PaperRegister',
    basis: 'ours: the people of an office read its register; a row opens to whom its case opens',
  },
];
