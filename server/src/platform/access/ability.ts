import {
  createMongoAbility,
  subject as tagged,
  type MongoAbility,
  type RawRuleOf,
  type ForcedSubject,
} from '@casl/ability';
import { bodiesOf, isHeir, NO_ONE, subjectsOf, type Actor } from './actor';
import type { Comparison, Conditions, Permission, Placeholder } from './permission';

type SubjectName = string;
type Tagged = Record<PropertyKey, unknown> & ForcedSubject<SubjectName>;
export type Ability = MongoAbility<[string, SubjectName | Tagged]>;
type RawRule = RawRuleOf<Ability>;

export function isPlaceholder(value: Comparison): value is Placeholder {
  return typeof value === 'object' && value !== null && '$actor' in value;
}

/** What says of a row of a case to whom it is told; what else names a body goes with the body as a whole. */
const TOLD_TO: readonly string[] = ['disclosedToSubjectId', 'alsoDisclosedToSubjectId', 'secretOfSubjectId'];
const standsFor = (field: string) => (TOLD_TO.includes(field) ? 'subjectIds' : 'bodyIds');

function valueOf(comparison: Comparison, actor: Actor, field: string): unknown {
  if (isPlaceholder(comparison)) {
    if (comparison.$actor === 'openedCaseIds') return { $in: [...(actor.openedCaseIds ?? [])] };
    if (comparison.$actor === 'bodyIds') return { $in: bodiesOf(actor) };
    if (comparison.$actor === 'subjectIds') return { $in: subjectsOf(actor) };
    if (comparison.$actor === 'subjectId' && isHeir(actor))
      return { $in: standsFor(field) === 'bodyIds' ? bodiesOf(actor) : subjectsOf(actor) };
    return actor[comparison.$actor] ?? NO_ONE;
  }
  if (typeof comparison === 'object' && comparison !== null && '$ne' in comparison) {
    return { $ne: valueOf(comparison.$ne as Comparison, actor, field) };
  }
  return comparison;
}

function bind(conditions: Conditions, actor: Actor): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(conditions).map(([field, value]) => [field, valueOf(value, actor, field)]),
  );
}

/** A legal successor is asked for as itself and as whom it succeeded. */
function ofHeir(conditions: Conditions): Conditions {
  return Object.fromEntries(
    Object.entries(conditions).map(([field, value]): [string, Comparison] => [
      field,
      isPlaceholder(value) && value.$actor === 'subjectId' ? { $actor: standsFor(field) } : value,
    ]),
  );
}

function toRule(
  permission: Permission,
  conditions: Conditions | Record<string, unknown> | undefined,
): RawRule {
  return {
    action: [...permission.actions],
    subject: permission.subject,
    ...(conditions ? { conditions } : {}),
    ...(permission.fields ? { fields: [...permission.fields] } : {}),
    ...(permission.forbids ? { inverted: true } : {}),
    reason: permission.basis,
  } as RawRule;
}

/** Abilities of so many actors are kept ready, so that not every command makes its own anew. */
const ACTORS_KEPT = 1000;

/** Every permission that the rooms declare, as abilities: once per role with placeholders, once per actor with values. */
export class AbilityCatalogue {
  private readonly templates = new Map<string, Ability>();
  private readonly ofActors = new Map<string, Ability>();

  constructor(private readonly permissions: readonly Permission[]) {}

  /** The role's rules with placeholders left in: what the reading path turns into SQL. */
  template(role: string, heir = false): Ability {
    const kept = heir ? `${role} heir` : role;
    let ability = this.templates.get(kept);
    if (!ability) {
      ability = createMongoAbility<[string, SubjectName | Tagged]>(
        this.of(role).map((permission) =>
          toRule(
            permission,
            heir ? permission.conditions && ofHeir(permission.conditions) : permission.conditions,
          ),
        ),
      );
      this.templates.set(kept, ability);
    }
    return ability;
  }

  /** The same rules with the actor's values: what commands ask in memory. */
  forActor(actor: Actor): Ability {
    const {
      role,
      accountId,
      capacityId,
      authorityId,
      subjectId,
      openedCaseIds = [],
      heirOf = [],
      sharesOf = [],
    } = actor;
    const key = [
      role,
      accountId,
      capacityId,
      authorityId,
      subjectId,
      openedCaseIds.join(' '),
      heirOf.join(' '),
      sharesOf.join(' '),
    ].join();
    let ability = this.ofActors.get(key);
    if (!ability) {
      if (this.ofActors.size >= ACTORS_KEPT) this.ofActors.clear();
      ability = this.bound(actor);
      this.ofActors.set(key, ability);
    }
    return ability;
  }

  private bound(actor: Actor): Ability {
    const rules = this.of(actor.role).map((permission) =>
      toRule(permission, permission.conditions && bind(permission.conditions, actor)),
    );
    return createMongoAbility<[string, SubjectName | Tagged]>(rules);
  }

  roles(): string[] {
    return [...new Set(this.permissions.flatMap((permission) => permission.roles))].sort();
  }

  /** Every declaration, for the schema walk and for the documents. */
  all(): readonly Permission[] {
    return this.permissions;
  }

  private of(role: string): Permission[] {
    return this.permissions.filter((permission) => permission.roles.includes(role));
  }
}

/** A thing with its name, as the ability wants it. Does not change the thing. */
export function thing(name: string, facts: object): Tagged {
  return tagged(name, { ...facts }) as Tagged;
}
