import type { EntityManager } from 'typeorm';
import { indexWords } from './search';
import type { SubjectFacts } from './subject-facts';

/** Puts a subject among what is searched. A person's number is found whole only: its beginnings would tell it digit by digit. */
export async function indexSubject(manager: EntityManager, id: number, facts: SubjectFacts): Promise<void> {
  const { kind, bin, nameKk, nameRu, nameEn } = facts;
  const number = kind === 'NATURAL_PERSON' ? null : bin;
  await indexWords(manager, 'inspected_subject', id, [nameKk, nameRu, nameEn, number]);
}
