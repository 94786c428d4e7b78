import type { MessagesLike } from '@qadagalau/portal-kit';
import type { corrections as pattern } from '../kk/corrections';

export const corrections: MessagesLike<typeof pattern> = {
  correction: {
    title: 'Correction (clause 64)',
    correctedAt: 'Corrected',
    compare: 'Compare the versions cell by cell',
    versions: 'Versions of a report',
    more: 'Earlier corrections',
    blank: 'blank',
    make: 'Correct the report',
    makeLead:
      'The act of correction is issued with these cells, and every total follows. Where a cell stays as it stands, say why.',
    makeDone: 'The report is corrected',
    correctCell: 'Correct this cell',
    leaveReason: 'Why the cell stays as it stands',
    decide: 'Decide on the request for correction',
    refuse: 'Refuse the correction',
    refuseReason: 'Reason of the refusal',
    refuseDone: 'The correction is refused',
  },
  reportFigures: {
    link: 'Compare periods and territories',
    title: 'Figures compared',
    lead: 'Rows of the form by month, quarter or year, of one territory or of two beside each other.',
    wholeQuarter: 'The whole quarter',
    service: 'Service',
    allServices: 'All services',
    period: 'Period',
    periods: { MONTH: 'By month', QUARTER: 'By quarter', YEAR: 'By year' },
    quarter: 'Q{quarter} {year}',
    toYear: 'Up to the year',
    oneYear: 'One year',
    second: 'Compared with',
    alone: 'With none',
    byService: 'Services of the indicator',
    indicators: 'The indicators themselves',
    whose: 'Whose',
    empty: 'There are no such figures.',
    more: 'Show more',
  },
};
