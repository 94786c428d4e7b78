import type { DocumentView } from '@qadagalau/portal-kit';

const PLANS: readonly string[] = ['ACTION_PLAN', 'CONTROL_MEASURES_PLAN'];

/** Whoever hands the plan in corrects it before signing (32, 55, 56), a body what it has signed itself. */
export const editsPaper = ({ kind, actions }: DocumentView, mayPlan: boolean): boolean =>
  PLANS.includes(kind) ? mayPlan : actions.some(({ name }) => name === 'keepSignedOriginal');
