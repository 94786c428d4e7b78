import { own, type Permission } from '../../platform/access/permission';
import { CONTROLLING_ROLES, mayReadAsBody } from '../scope';

export const controlPlanPermissions: Permission[] = [
  // The Agency reads a plan from its approval.
  ...['ControlPlan', 'ControlPlanLine', 'ControlPlanExecutor'].flatMap((one) => mayReadAsBody(one, true)),
  ...mayReadAsBody('ControlPlanChange'),
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
