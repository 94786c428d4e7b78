import type { RequestContext } from '../../platform/graphql/request-context';
import { OFFICES } from '../../registry';
import { ROLES } from '../role';
import type { DemoAccount } from '../viewer.graphql-type';
import { DEMO_BODIES } from './demo-bodies';
import { DEMO_PEOPLE, type DemoPerson } from './demo-people';

function bodyName(person: DemoPerson, context: RequestContext): string {
  const { place } = person.capacities[0];
  const found =
    'office' in place
      ? OFFICES.find(({ code }) => code === place.office)
      : DEMO_BODIES.find(({ key }) => key === place.body);
  return found?.name[context.language] ?? '';
}

/** The demonstration's accounts in the caller's language; none where the demonstration is off. */
export function listDemoAccounts(context: RequestContext): DemoAccount[] {
  if (!context.application.demo) return [];
  return DEMO_PEOPLE.map((person) => {
    const { role, position } = person.capacities[0];
    const { side } = ROLES[role];
    return {
      email: person.email,
      roleTitle: context.text(`role.${role}`),
      positionTitle: position[context.language],
      bodyName: bodyName(person, context),
      side,
    };
  });
}
