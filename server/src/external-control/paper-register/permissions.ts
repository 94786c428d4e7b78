import type { Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, mayReadCase, TERRITORIAL_ROLES } from '../case';

export const paperRegisterPermissions: Permission[] = [
  ...mayReadCase('IncomingPaper'),
  {
    roles: [...CENTRAL_ROLES, ...TERRITORIAL_ROLES],
    actions: ['read'],
    subject: 'PaperRegister',
    basis: 'ours: the people of an office read its register; a row opens to whom its case opens',
  },
];
