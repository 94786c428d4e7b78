import type { Work } from '../../platform/commands/work';
import type { IncomingPaperToRegister } from './register-incoming';

/** Notes at the case what was done in the register; who sees the case's answer is told, the subject of nothing that is the office's own. */
export async function tellOfPaper(
  work: Work,
  action: 'paperRegistered' | 'paperCorrected' | 'paperAnnulled',
  id: number,
  details: Readonly<Record<string, string>>,
  caseVersion?: number,
): Promise<void> {
  const [entry] = await work.query<{
    number: string;
    caseKind: IncomingPaperToRegister['caseKind'];
    caseId: number;
    authorityId: number;
    disclosedToSubjectId: number | null;
  }>(
    `select number, case_kind as "caseKind", case_id as "caseId", authority_id as "authorityId",
       disclosed_to_subject_id as "disclosedToSubjectId" from incoming_paper where id = $1`,
    [id],
  );
  if (!entry) throw new Error('the entry is gone');
  const { number, ...of } = entry;
  work.journal({
    action,
    ...of,
    ...(caseVersion === undefined ? {} : { caseVersion }),
    details: { number, ...details },
  });
}
