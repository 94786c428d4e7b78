import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { connectionOf, type PageArguments } from '../platform/graphql/connection';
import type { RequestContext } from '../platform/graphql/request-context';
import { DateTimeScalar } from '../platform/graphql/scalars';
import type { JournalDetails, JournalDetail as DetailValue } from '../platform/journal/journal';
import type { Page } from '../platform/reading/reader';
import { readersWordsSql } from '../platform/messages/both-languages';
import type { Language } from '../platform/messages/language';
import { PartOf, Sql, SqlType } from '../platform/reading/sql-metadata';

@ObjectType({ simpleResolvers: true })
@PartOf('JournalEntry')
export class JournalDetail {
  @Field()
  label!: string;

  @Field()
  value!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Something that happened, in the append-only chain of hashes.',
})
@SqlType({ table: 'journal_entry' })
export class JournalEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field()
  actorName!: string;

  @Field({
    description: 'The capacity in which the actor acted; the entry keeps it in both languages of the state.',
  })
  @Sql({ expression: readersWordsSql('actor_title') })
  actorTitle!: string;

  @Field({ description: 'The event, in the past tense.' })
  action!: string;

  @Field(() => Int, { nullable: true })
  caseVersion!: number | null;

  @Field({ description: 'SHA-256 over the entry and the hash before it.' })
  hash!: string;
}

export const JournalEntryConnection = connectionOf(JournalEntry);

/** The key of an event's title. */
export function journalTitleKey(action: string): string {
  return `EVENT_${action}`;
}

/** The key of a detail's label. */
export function journalDetailKey(name: string): string {
  return `DETAIL_${name}`;
}

/** A detail that is one of some codes, in the reader's words: the message of its name and code, where there is one; yes or no has words for every name. */
function wordOfCode(
  name: string,
  value: JournalDetails[string],
  context: RequestContext,
): string | undefined {
  const ofName = `${journalDetailKey(name)}_${String(value)}`;
  const key =
    typeof value === 'boolean' && context.text(ofName) === ofName ? `DETAIL_IS_${String(value)}` : ofName;
  const word = context.text(key);
  return word === key ? undefined : word;
}

/** Names of fields, as they stand in a refusal; undefined where the detail is something else. */
function wordsOfFields(
  name: string,
  value: JournalDetails[string],
  context: RequestContext,
): string | undefined {
  if (name !== 'fields' || !Array.isArray(value)) return undefined;
  return value.map((field) => context.text(`FIELD_${String(field)}`)).join(', ');
}

/** Empty where there is nothing to tell. */
function detailText(value: DetailValue, language: Language): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return 'kk' in value ? value[language] : value.join(', ');
}

@Resolver(() => JournalEntry)
export class JournalEntryResolver {
  @FieldResolver(() => String)
  @Sql({ needs: ['action'] })
  title(@Root() { action }: { action: string }, @Ctx() context: RequestContext): string {
    return context.text(journalTitleKey(action));
  }

  @FieldResolver(() => [JournalDetail])
  @Sql({ computedFrom: (alias) => `shown_details(${alias}.case_kind, ${alias}.case_id, ${alias}.details)` })
  details(@Root() { details }: { details: JournalDetails }, @Ctx() context: RequestContext): JournalDetail[] {
    return Object.entries(details)
      .map(([name, value]) => ({
        label: context.text(journalDetailKey(name)),
        value:
          wordsOfFields(name, value, context) ??
          wordOfCode(name, value, context) ??
          detailText(value, context.language),
      }))
      .filter(({ value }) => value !== '');
  }
}

/** A case that grew out of another one: what happens to it belongs to the other's journal too. */
export interface OffspringCase {
  readonly caseKind: string;
  /** Its id as SQL, by the id of the case that it grew out of. */
  readonly idOf: (caseId: string) => string;
}

/**
 * A page of a case's journal, the newest first, for the field `journal` of the case's type.
 * @param offspring whose entries stand among the case's own; each reader sees of them what it may see
 */
export function journalOf(
  context: RequestContext,
  info: GraphQLResolveInfo,
  page: PageArguments,
  caseKind: string,
  caseId: number,
  offspring: readonly OffspringCase[] = [],
): Promise<Page<JournalEntry>> {
  const newestFirst = {
    keys: [{ expression: (alias: string) => `${alias}.id`, type: 'integer' as const }],
    descending: true,
  };
  return context.reader.findPage<JournalEntry>(info, page, newestFirst, (alias, sql) => {
    const id = sql.value(caseId, 'integer');
    const of = (kind: string, which: string) =>
      `(${alias}.case_kind = ${sql.value(kind, 'text')} and ${alias}.case_id = ${which})`;
    const all = [of(caseKind, id), ...offspring.map((grown) => of(grown.caseKind, grown.idOf(id)))];
    return `(${all.join(' or ')})`;
  });
}
