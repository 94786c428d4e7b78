import { CreateRegisters1763800000010 } from './0010-create-registers';
import { CreatePeople1763800000011 } from './0011-create-people';
import { CreateDeadlines1763800000020 } from './0020-create-deadlines';
import { CreatePlatform1763800000001 } from './0001-create-platform';

/** In the order in which they are carried out. */
export const migrations = [CreatePlatform1763800000001, CreateRegisters1763800000010, CreatePeople1763800000011, CreateDeadlines1763800000020];
