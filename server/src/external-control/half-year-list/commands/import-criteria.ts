import { execute, type CommandContext } from '../../../platform/commands/execute';
import { Refusal } from '../../../platform/refusals/refusal';
import { bySystem } from '../../case';
import { readCriteria } from '../read-criteria';
import { writeEdition } from '../write-edition';

export interface ImportCriteria {
  readonly idempotencyKey: string;
  readonly content: string;
  readonly format: 'JSON' | 'CSV';
}

/**
 * Takes an edition of the risk criteria in, as data with its source (clause 7-1; article 141 of the Entrepreneurial Code). An
 * edition that stands never changes; lists that are frozen keep theirs, a draft takes the new one when it is scored anew.
 * @throws Refusal CRITERIA_EDITION_EXISTS and what `readCriteria` finds
 */
export function importRiskCriteria(context: CommandContext, input: ImportCriteria): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return execute(context, { name: 'importRiskCriteria', idempotencyKey, input: given }, async (work) => {
    work.authorize('import', 'RiskCriteriaEdition', {});
    const edition = readCriteria(input.content, input.format);
    return bySystem(work, async () => {
      const id = await writeEdition((text, values) => work.query(text, values), edition);
      if (id === undefined)
        throw new Refusal('CRITERIA_EDITION_EXISTS', {
          params: { edition: edition.edition },
          field: 'content',
        });
      work.journal({
        action: 'riskCriteriaImported',
        caseKind: 'risk-criteria',
        caseId: id,
        authorityId: work.actor.authorityId,
        disclosedToSubjectId: null,
        details: { number: edition.edition, date: edition.validFrom, count: edition.criteria.length },
      });
      return id;
    });
  });
}
