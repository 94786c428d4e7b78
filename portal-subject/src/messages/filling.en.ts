import type { MessagesLike } from '@qadagalau/portal-kit';
import type { filling as pattern } from './filling.kk';

export const filling: MessagesLike<typeof pattern> = {
  filling: {
    wrote: '{by} wrote {value} at {at}',
  },
};
