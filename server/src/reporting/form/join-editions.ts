import { allForms } from './form-catalogue';
import { numberOfQuarter, type FormIndicator, type FormSection, type Quarter, type ReportForm } from './form';
import { compareNumbers } from './row-key';

function joinIndicators(newer: readonly FormIndicator[], older: readonly FormIndicator[]): FormIndicator[] {
  const joined = newer.map((indicator) => {
    const before = older.find(({ key }) => key === indicator.key);
    return { ...indicator, byService: indicator.byService || before?.byService === true };
  });
  for (const indicator of older) {
    if (joined.some(({ key }) => key === indicator.key)) continue;
    const at = joined.findIndex(({ number }) => compareNumbers(number, indicator.number) > 0);
    joined.splice(at < 0 ? joined.length : at, 0, indicator);
  }
  return joined;
}

function joinForms(newer: ReportForm, older: ReportForm): ReportForm {
  const sections = newer.sections.map((section): FormSection => {
    const before = older.sections.find(({ key }) => key === section.key);
    return { ...section, indicators: joinIndicators(section.indicators, before?.indicators ?? []) };
  });
  const gone = older.sections.filter(({ key }) => !newer.sections.some((section) => section.key === key));
  return { ...newer, sections: [...sections, ...gone] };
}

/**
 * The form by which the quarters from `first` to `last` were filed: where several editions were in force, the newest with the rows that
 * only the earlier ones have. A row is worded by the newest edition that has it.
 */
export function findFormOver(code: string, first: Quarter, last: Quarter): ReportForm | undefined {
  const begun = allForms().filter(
    (form) => form.code === code && numberOfQuarter(form.from) <= numberOfQuarter(last),
  );
  const inForce = begun.filter((_, at) => {
    const next = begun[at + 1];
    return !next || numberOfQuarter(next.from) > numberOfQuarter(first);
  });
  return inForce
    .toReversed()
    .reduce<ReportForm | undefined>(
      (joined, older) => (joined ? joinForms(joined, older) : older),
      undefined,
    );
}
