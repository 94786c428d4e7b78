import type { Figures } from './api/figures';
import { measureFirstLoads } from './portal/first-loads';
import { measureGridKeys } from './portal/grid-keys';
import { measureLighthouse } from './portal/lighthouse';
import { measureLongList } from './portal/long-list';
import { withServedPortals } from './portal/served-portals';

/** The portals as they are built and served: what comes over the wire, and how they answer a person's hand. */
export async function bench(): Promise<Figures> {
  return withServedPortals(async (portals) => ({
    ...measureFirstLoads(),
    ...(await measureLighthouse(portals)),
    ...(await measureGridKeys(portals)),
    // Last: it fills the database.
    ...(await measureLongList(portals)),
  }));
}
