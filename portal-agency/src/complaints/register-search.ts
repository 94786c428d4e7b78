import { ask } from '@qadagalau/portal-kit';
import { SearchServicesDocument, SubjectsDocument } from '../generated/graphql';

export async function searchSubjects(search: string) {
  const answer = await ask(SubjectsDocument, { first: 15, filter: { search: search || null } });
  return (
    answer.data?.inspectedSubjects.edges.map(({ node }) => ({
      value: node.id,
      label: node.name,
      hint: [node.kindTitle, node.bin].filter(Boolean).join(' · '),
    })) ?? []
  );
}

export async function searchServices(search: string) {
  const answer = await ask(SearchServicesDocument, { search });
  return (
    answer.data?.publicServices.edges.map(({ node }) => ({
      value: node.id,
      label: node.name,
      hint: node.code,
    })) ?? []
  );
}
