import { own, type Permission } from '../../platform/access/permission';
import { CONTROLLING_ROLES, mayReadAsBody } from '../scope';

export const controlPlanPermissions: Permission[] = [
  ...['ControlPlan', 'ControlPlanLine', 'ControlPlanExecutor', 'ControlPlanChange'].flatMap(mayReadAsBody),
  {
    roles: CONTROLLING_ROLES,
    actions: ['prepare'],
    subject: 'ControlPlan',
    conditions: { bodyId: own.subject },
    basis: 'clauses 42 and 43: the unit draws the plan up',
  },
  {
    roles: ['SUBJECT_HEAD'],
    actions: ['approve'],
    subject: 'ControlPlan',
    conditions: { bodyId: own.subject },
    basis: 'clause 42: an order of the leadership',
  },
];
