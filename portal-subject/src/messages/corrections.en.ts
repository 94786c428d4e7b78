import type { MessagesLike } from '@qadagalau/portal-kit';
import type { corrections as pattern } from './corrections.kk';

export const corrections: MessagesLike<typeof pattern> = {
  correction: {
    title: 'Correction (clause 64)',
    lead: 'An accepted report is corrected by the Agency or its territorial body, after the fourth quarter, on materials that you hand in.',
    correctedAt: 'Corrected',
    compare: 'Compare the versions cell by cell',
    versions: 'Versions of a report',
    more: 'Earlier corrections',
    request: 'Ask for a correction',
    requestLead: 'Name each cell with what should stand in it and why, and attach what confirms it.',
    requestDone: 'The request was sent',
    cell: 'Cell {n}',
    row: 'Indicator',
    month: 'Month',
    stands: 'Stands now: {value}',
    blank: 'blank',
    breaks: 'Would stand {actual}, by the relation {expected}.',
    newValue: 'Should stand',
    cellReason: 'Why',
    add: 'Another cell',
    remove: 'Remove cell {n}',
    reason: 'Reason of the correction',
    proof: 'Materials that confirm it',
    proofNeeded: 'Attach at least one file.',
    fill: 'Fill in every field.',
    acknowledge: 'Take note of the decision',
    acknowledgeText: 'The office is told that you know its decision.',
    acknowledgeDone: 'The decision is taken note of',
  },
};
