import type { Room } from '../../platform/room';
import { publicRoute } from './public-route';

export const publicationRoom: Room = {
  name: 'reporting/publication',
  routes: (application, actorOf) => [publicRoute(application, actorOf)],
};
