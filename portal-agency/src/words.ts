import { useText } from '@qadagalau/portal-kit';
import type { kk } from './messages/kk';

type AgencyMessages = typeof kk;

/** Words of this portal, keys checked when it is compiled. */
export const useWords = useText<AgencyMessages>;
