import { computed } from 'vue';
import { useRead } from '../client/use-read';
import { FormTitlesDocument } from '../generated/graphql';

/** Titles of the report forms by their codes; of several editions the last one's. */
export function useFormTitles() {
  const { data } = useRead(FormTitlesDocument, () => ({}));
  return computed(() => new Map(data.value?.reportForms.map(({ code, title }) => [code, title])));
}
