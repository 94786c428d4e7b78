import { useRouter } from 'vue-router';
import { useCommand } from '@qadagalau/portal-kit';
import { OpenReportDocument } from '../../generated/graphql';
import type { MyReportDutiesQuery } from '../../generated/graphql';

export type ReportDuty = MyReportDutiesQuery['reportDuties']['edges'][number]['node'];

/** A report that nobody has begun, wherever it is met. */
export interface ReportToBegin {
  readonly form: string;
  readonly year: number;
  readonly quarter: number;
  readonly body: { readonly id: string } | null;
}

/** Begins the report that a duty asks for, and leads to it. */
export function useBeginReport() {
  const router = useRouter();
  const { run, running, refusal } = useCommand(OpenReportDocument);

  async function begin({ year, quarter, form, body }: ReportToBegin): Promise<void> {
    const answer = await run({ year, quarter, form, bodyId: body?.id });
    if (answer) await router.push({ name: 'report', params: { id: answer.openReport.id } });
  }

  return {
    begin,
    running,
    refusal,
    mayBegin: (duty: ReportDuty): boolean =>
      duty.report === null && duty.actions.some(({ name, allowed }) => name === 'openReport' && allowed),
  };
}
