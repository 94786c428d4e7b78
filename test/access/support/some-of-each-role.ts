import { DEMO_PEOPLE } from '../../../server/src/people';

const roleOf = ({ capacities: [{ role }] }: (typeof DEMO_PEOPLE)[number]) => role;

/** People of the demonstration, three of a role at most: further ones would be asked the same. */
export const SOME_OF_EACH_ROLE = DEMO_PEOPLE.filter(
  (person, at) => DEMO_PEOPLE.slice(0, at).filter((other) => roleOf(other) === roleOf(person)).length < 3,
);
