import type { RequestContext } from '../../platform/graphql/request-context';
import type { FormFault } from '../form';
import type { ReportFormFault } from './form-edition.graphql-type';

/** Faults of a file in the reader's words, with what is allowed where that can be listed. */
export function toFaults(
  faults: readonly FormFault[],
  context: Pick<RequestContext, 'text'>,
): ReportFormFault[] {
  return faults.map(({ path, code, allowed, edition }) => ({
    path,
    code,
    message: context.text(code, { allowed: allowed ?? '', edition: edition ?? '' }),
  }));
}
