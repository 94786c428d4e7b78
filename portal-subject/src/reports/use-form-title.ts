import { computed } from 'vue';
import { useRead } from '@qadagalau/portal-kit';
import { FormTitlesDocument } from '../generated/graphql';

/** Title of a report form by its code; the code itself until the titles are there. */
export function useFormTitle() {
  const { data } = useRead(FormTitlesDocument, () => ({}));
  const titles = computed(() => new Map(data.value?.reportForms.map(({ code, title }) => [code, title])));
  return (code: string): string => titles.value.get(code) ?? code;
}
