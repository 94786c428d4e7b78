import { useFormTitles } from '@qadagalau/portal-kit';

/** Title of a report form by its code; the code itself until the titles are there. */
export function useFormTitle() {
  const titles = useFormTitles();
  return (code: string): string => titles.value.get(code) ?? code;
}
