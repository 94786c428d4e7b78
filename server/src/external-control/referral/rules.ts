import { judge, type Finding } from '../../law';

/** States of an inspection in which something can have been found: from its start on. */
const FOUND_IN: readonly string[] = ['IN_PROGRESS', 'RESULTS_DRAWN_UP', 'HANDED_OVER', 'CLOSED'];

/** Signs of any act punishable under criminal law, in what the subject's officials did, are found by inspecting (clause 29, D39). */
export function mayPropose(inspectionState: string): Finding[] {
  return [
    judge(FOUND_IN.includes(inspectionState), '29', 'REFERRAL_AFTER_START', 'CURABLE', {
      decisions: ['D39'],
    }),
  ];
}
