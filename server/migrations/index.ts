import { CreateDeadlines1763800000020 } from './0020-create-deadlines';
import { CreatePlatform1763800000001 } from './0001-create-platform';

/** In the order in which they are carried out. */
export const migrations = [CreatePlatform1763800000001, CreateDeadlines1763800000020];
