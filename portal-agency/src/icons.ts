export {
  symOutlinedAccountBalance as iconSubjects,
  symOutlinedBadge as iconActing,
  symOutlinedBarChart as iconAggregate,
  symOutlinedCalculate as iconCalculator,
  symOutlinedCalendarMonth as iconCalendarYear,
  symOutlinedChecklist as iconWork,
  symOutlinedDescription as iconReports,
  symOutlinedGavel as iconInspections,
  symOutlinedKey as iconTokens,
  symOutlinedFormatListNumbered as iconLists,
  symOutlinedMap as iconTerritories,
  symOutlinedAdd as iconAdd,
} from '@quasar/extras/material-symbols-outlined';
