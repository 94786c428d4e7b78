import { computed } from 'vue';
import { formatCalendarDate, useLanguage, useRead } from '@qadagalau/portal-kit';
import { SubjectAssignmentsDocument, type DraftChoicesQuery } from '../generated/graphql';
import { useWords } from '../words';
import { inspectorOption } from './with-leave';

type Inspectors = DraftChoicesQuery['inspectors']['edges'];

/**
 * Assignments of the Agency's leadership about a subject, and who may be named for it: the office's own inspectors, and
 * those of the Agency whom the chosen assignment names (clause 9).
 */
export function useAssignments(
  draft: { readonly assignmentId: string },
  subjectId: () => string | undefined,
  inspectors: () => Inspectors,
) {
  const t = useWords();
  const { language } = useLanguage();
  const given = useRead(SubjectAssignmentsDocument, () => {
    const id = subjectId();
    return id ? { subjectId: id } : undefined;
  });
  const assignments = computed(() => given.data.value?.agencyAssignments.edges.map(({ node }) => node) ?? []);
  const assignmentOptions = computed(() =>
    assignments.value.map(({ id, number, date, givenBy }) => ({
      value: id,
      label: t('draft.assignmentValue', {
        number,
        date: formatCalendarDate(date, language.value, 'short'),
        givenBy,
      }),
    })),
  );
  const inspectorOptions = computed(() => {
    const own = inspectors().map(({ node }) => inspectorOption(node));
    const assigned = assignments.value.find(({ id }) => id === draft.assignmentId)?.people ?? [];
    const lent = assigned
      .filter(({ capacity: { id } }) => !own.some(({ value }) => value === id))
      .map((person) => ({ value: person.capacity.id, label: person.fullName, hint: person.positionTitle }));
    return [...own, ...lent];
  });
  return { assignmentOptions, inspectorOptions };
}
