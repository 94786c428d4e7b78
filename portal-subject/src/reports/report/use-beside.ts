import { computed, ref } from 'vue';
import { useRead } from '@qadagalau/portal-kit';
import { ReportsBesideDocument } from '../../generated/graphql';
import { useWords } from '../../words';
import type { Beside } from '../table/beside';
import { useQuarterName } from '../use-quarter-name';

/** Earlier quarters beside the rows: read once, when one is first asked for. */
export function useBeside(report: () => { id: string; year: number; quarter: number }) {
  const t = useWords();
  const { ofYear } = useQuarterName();
  const chosen = ref('');
  const asked = ref(false);
  const { data } = useRead(ReportsBesideDocument, () =>
    asked.value ? { reportId: report().id } : undefined,
  );
  const options = computed(() => {
    const { year, quarter } = report();
    const before = quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };
    const all = [before, { year: year - 1, quarter }];
    return all
      .filter(
        (of, at) => all.findIndex((other) => other.year === of.year && other.quarter === of.quarter) === at,
      )
      .map((of) => ({ value: `${of.year}-${of.quarter}`, label: ofYear(of.quarter, of.year) }));
  });
  const beside = computed((): Beside | undefined => {
    const option = options.value.find(({ value }) => value === chosen.value);
    if (!option || !data.value) return undefined;
    const found = data.value.reportsBeside.find(({ year, quarter }) => `${year}-${quarter}` === option.value);
    return { title: option.label, rows: new Map(found?.rows.map((row) => [row.key, row])) };
  });
  const missing = computed(() =>
    beside.value && beside.value.rows.size === 0
      ? t('filling.noBeside', { quarter: beside.value.title })
      : undefined,
  );
  function choose(value: string): void {
    chosen.value = value;
    if (value !== '') asked.value = true;
  }
  return { chosen, options, beside, missing, choose };
}
