import { computed } from 'vue';
import { useRead } from '../client/use-read';
import { FormTitlesDocument } from '../generated/graphql';
import { useSession } from '../session/session';

/** Titles of the report forms by their codes; of several editions the last one's. Not asked for whoever may read no report. */
export function useFormTitles() {
  const { may } = useSession();
  const { data } = useRead(FormTitlesDocument, () => (may('read:QuarterlyReport') ? {} : undefined));
  return computed(() => new Map(data.value?.reportForms.map(({ code, title }) => [code, title])));
}
