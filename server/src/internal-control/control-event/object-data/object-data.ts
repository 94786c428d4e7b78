import type { RunQuery } from '../../../external-control/case';
import { complaintsAbout, type ComplaintAbout } from '../../../external-control/complaint';
import { servicesRenderedOf, type RenderedService } from '../../../external-control/monitoring/figures';
import { addDays, type CalendarDate } from '../../../law';
import { asSystem } from '../../../platform/access/as-system';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { findObjectsCounted } from '../../scope';

export interface ObjectAsked {
  /** Whose control it is. */
  readonly bodyId: number;
  readonly objectId: number;
  /** The first and the last day. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What the executors use of an object and of what is below it (clause 48 (3)). */
export interface ObjectData {
  readonly services: readonly RenderedService[];
  /** Without the person and without the words (clause 31). */
  readonly complaints: readonly (ComplaintAbout & { readonly serviceCode: string | null })[];
}

const CODES_SQL = 'select id, code from public_service where id = any ($1::int[])';
const MOST_MONTHS = 60;

/**
 * The figures of the monitoring information system and the complaints of a period, of an object of one's control and everything
 * below it. They are read by the product and not by the caller, whose right is judged here: the tree alone says whose they are.
 * @throws Refusal FORBIDDEN for an object outside the body's control, CONTROL_DATA_PERIOD for a period that is none or is too long
 */
export async function findObjectData(
  { dataSource }: Pick<RequestContext, 'dataSource'>,
  { bodyId, objectId, from, to }: ObjectAsked,
): Promise<ObjectData> {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  if (to < from || months >= MOST_MONTHS)
    throw new Refusal('CONTROL_DATA_PERIOD', { field: 'to', params: { max: MOST_MONTHS } });
  return asSystem(dataSource, async (manager) => {
    const run: RunQuery = async <T extends object>(text: string, values: readonly unknown[]) =>
      (await manager.query(text, [...values])) as T[];
    const controlled = await findObjectsCounted(run, bodyId, []);
    if (!controlled.some(({ id }) => id === objectId)) throw new Refusal('FORBIDDEN', { field: 'objectId' });
    const subjectIds = (await findObjectsCounted(run, objectId, [])).map(({ id }) => id);
    const asked = { subjectIds, from, after: addDays(to, 1) };
    const services = await servicesRenderedOf(run, asked);
    const complaints = await complaintsAbout(run, asked);
    const codes = await run<{ id: number; code: string }>(CODES_SQL, [
      complaints.flatMap(({ serviceId }) => serviceId ?? []),
    ]);
    const codeOf = new Map(codes.map(({ id, code }) => [id, code]));
    return {
      services,
      complaints: complaints.map((complaint) => ({
        ...complaint,
        serviceCode: complaint.serviceId === null ? null : (codeOf.get(complaint.serviceId) ?? null),
      })),
    };
  });
}

/** Sums over the services of an object. */
export const sumOf = (services: readonly RenderedService[], field: 'rendered' | 'late' | 'refused'): number =>
  services.reduce((sum, service) => sum + service[field], 0);
