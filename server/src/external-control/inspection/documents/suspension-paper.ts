import { loadSigner } from '../../case';
import { issue, type ExternalControlDocumentData } from '../../documents';
import type { Step } from '../act';
import { loadCasePaper } from './case-paper';
import { documentCase } from './document-case';

type Told = Pick<
  ExternalControlDocumentData['SUSPENSION_ACT'],
  'cause' | 'reason' | 'suspendedOn' | 'resumedOn' | 'workingDaysLeft' | 'earlierEnd' | 'newEnd'
>;

/** Issues the act of suspension, or that of resumption, signed by whoever acts. Clauses 19, 20. */
export async function issueSuspensionPaper(
  { work, inspection }: Pick<Step, 'work' | 'inspection'>,
  kind: 'SUSPENSION' | 'RESUMPTION',
  told: Told,
) {
  const { place, authority, subject, inspectors } = await loadCasePaper(work, inspection);
  const signer = await loadSigner(work);
  return issue(work, {
    ...documentCase(inspection, inspection.disclosedToSubjectId),
    kind: `${kind}_ACT`,
    data: (own) => ({
      kind,
      act: own,
      place,
      authority,
      subject,
      subjectMatter: inspection.subjectMatter,
      inspectors,
      appointment: { number: inspection.actNumber ?? '', date: inspection.actDate ?? '' },
      ...told,
      signer,
    }),
  });
}
