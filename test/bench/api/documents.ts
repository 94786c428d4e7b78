import { createHash } from 'node:crypto';
import type { Kind } from './statements';

/** The questions as the product is asked them. */
export const DOCUMENTS: Readonly<Record<Kind, string>> = {
  A: `query BenchCase($id: ID!) {
  inspection(id: $id) {
    id number state subjectMatter plannedStart endDate
    subject { id bin name }
    violations { id severity description remedyBy state }
    deadlines { id rule clause party dueDate dueAt state provisional metAt }
  }
}`,
  B: `query BenchList($office: ID!, $state: InspectionState!) {
  inspections(first: 50, filter: { authorityId: $office, state: [$state] }) {
    nodes {
      id number state plannedStart endDate
      subject { id name }
      violationCount
      nextDeadline { id rule dueDate }
    }
    pageInfo { hasNextPage }
  }
}`,
  C: `query BenchRegions($form: String!, $year: Int!, $quarter: Int!, $keys: [String!]!) {
  reportRegions(form: $form, year: $year, quarter: $quarter, keys: $keys) {
    territory { code }
    rows { key value }
  }
}`,
};

export function hashOf(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}
