import { computed } from 'vue';
import { useAddress, useRead, useSession } from '@qadagalau/portal-kit';
import { FormRowsDocument, OwnTerritoryDocument, TerritoriesDocument } from '../generated/graphql';
import { isQuarter, isYear, lastQuarter } from '../parts/last-quarter';

/** What is drawn: a row of a form in a quarter, and the territories that are looked at closer. */
export function useChartChoice() {
  const { today } = useSession();
  const start = lastQuarter(today.value ?? '');
  const address = useAddress();
  const form = address('form', {
    usual: () => usualForm.value,
    known: (code) => newest.value.size === 0 || newest.value.has(code),
  });
  const row = address('row', {
    usual: () => rows.value[0]?.key ?? '',
    known: (key) => rows.value.some((one) => one.key === key),
  });
  const year = address('year', { usual: () => start.year, known: isYear });
  const quarter = address('quarter', { usual: () => start.quarter, known: isQuarter });
  const inList = (code: string): boolean =>
    !own.value &&
    regionRows.value.length === 0 &&
    (territoryOptions.value.length === 0 || territoryOptions.value.some(({ value }) => value === code));
  const territory = address('territory', { known: inList });
  const second = address('second', {
    known: (code) => territory.value !== '' && code !== territory.value && inList(code),
  });
  const forms = useRead(FormRowsDocument, () => ({}));
  const office = useRead(OwnTerritoryDocument, () => ({}));
  const own = computed(() => office.data.value?.viewer?.capacity.authority?.territory);
  // A territorial body reads of its own territory; only the Agency sees the regions beside each other.
  const territories = useRead(TerritoriesDocument, () =>
    office.data.value && !own.value ? { first: 25, filter: { level: 'OBLAST' as const } } : undefined,
  );
  /** The newest edition of each form. */
  const newest = computed(
    () => new Map(forms.data.value?.reportForms.map((edition) => [edition.code, edition] as const)),
  );
  const formOptions = computed(() =>
    [...newest.value.values()].map(({ code, title }) => ({ value: code, label: title })),
  );
  /** Stock figures are never added over bodies, so that nothing is drawn of them. */
  const rows = computed(() =>
    (newest.value.get(form.value)?.sections ?? []).flatMap(({ indicators }) =>
      indicators.filter(({ stock }) => !stock),
    ),
  );
  /** Rows that hold a region's figures each, whoever files them (clause 63): what such a form says of regions stands in them. */
  const regionRows = computed(() => rows.value.filter(({ territoryCode }) => territoryCode !== null));
  const rowOptions = computed(() =>
    rows.value.map(({ key, number, title }) => ({ value: key, label: `${number} ${title}`.slice(0, 120) })),
  );
  const chosen = computed(() => rows.value.find(({ key }) => key === row.value));
  const territoryOptions = computed(
    () =>
      territories.data.value?.territories.edges.map(({ node }) => ({ value: node.code, label: node.name })) ??
      [],
  );
  const usualForm = computed(() => {
    const options = office.data.value ? formOptions.value : [];
    return (options.find(({ value }) => value === 'appendix-2') ?? options[0])?.value ?? '';
  });
  const asked = computed(() =>
    chosen.value && office.data.value
      ? { form: form.value, year: Number(year.value), quarter: Number(quarter.value) }
      : undefined,
  );
  /** Told once everything is read that the address is understood by. */
  const leftAside = computed(() =>
    forms.data.value && office.data.value && (own.value || territories.data.value)
      ? address.leftAside.value
      : [],
  );
  /** KATO codes of what is looked at closer; none for the whole republic. */
  const codes = computed(() =>
    own.value ? [own.value.code] : [territory.value, second.value].filter(Boolean),
  );
  return {
    today,
    form,
    row,
    year,
    quarter,
    territory,
    second,
    own,
    formOptions,
    rowOptions,
    rows,
    regionRows,
    territoryOptions,
    chosen,
    asked,
    codes,
    leftAside,
    refusal: forms.refusal,
  };
}
