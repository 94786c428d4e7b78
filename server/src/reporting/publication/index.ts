import type { Room } from '../../platform/room';
import { publicationMessages } from './messages';
import { publicRoute } from './public-route';

export const publicationRoom: Room = {
  name: 'reporting/publication',
  messages: publicationMessages,
  routes: (application, actorOf) => [publicRoute(application, actorOf)],
};
