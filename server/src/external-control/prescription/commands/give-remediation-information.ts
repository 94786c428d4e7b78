import { startOfDay, type CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { assertHappened } from '../../case';
import { beginAct, type PrescriptionCommand } from '../begin-act';
import { endAct } from '../end-act';
import { giveInformation, type RemediationItem } from '../give-information';

export interface ProvideInformation extends PrescriptionCommand {
  readonly items: readonly RemediationItem[];
}

/** The subject informs of what it remedied (clause 28-1), which also answers a running request (28-3). */
export async function provideRemediationInformation(
  context: RequestContext,
  input: ProvideInformation,
): Promise<number> {
  const { idempotencyKey, ...asked } = input;
  return context.execute(
    { name: 'provideRemediationInformation', idempotencyKey, input: asked },
    async (work) => {
      const found = await beginAct(work, 'provideRemediationInformation', input);
      const given = await giveInformation(work, found, {
        receivedAt: work.now,
        onPaper: false,
        items: input.items,
      });
      await endAct(work, found.record, { event: 'remediationInformationGiven', ...given });
      return found.record.id;
    },
  );
}

export interface RecordInformation extends ProvideInformation {
  readonly receivedAt: Date;
}

/** The office records information that came on paper, with the hour at which it came. */
export async function recordRemediationInformation(
  context: RequestContext,
  input: RecordInformation,
): Promise<number> {
  const { idempotencyKey, ...asked } = input;
  return context.execute(
    { name: 'recordRemediationInformation', idempotencyKey, input: asked },
    async (work) => {
      const found = await beginAct(work, 'recordRemediationInformation', input);
      const { handedOverOn } = found.record;
      const after = handedOverOn === null ? null : new Date(startOfDay(handedOverOn as CalendarDate));
      assertHappened(input.receivedAt, { now: work.now, after, field: 'input.receivedAt' });
      const given = await giveInformation(work, found, {
        receivedAt: input.receivedAt,
        onPaper: true,
        items: input.items,
      });
      await endAct(work, found.record, { event: 'remediationInformationRecorded', ...given });
      return found.record.id;
    },
  );
}
