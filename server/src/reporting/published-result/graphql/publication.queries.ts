import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Action, shownRefusal } from '../../../external-control/case';
import { JournalEntryConnection, journalOf } from '../../../journal';
import { blocking, breach } from '../../../law';
import { thing } from '../../../platform/access/ability';
import { PageArguments } from '../../../platform/graphql/connection';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import type { Order } from '../../../platform/reading/reader';
import { ReadWhole, Sql } from '../../../platform/reading/sql-metadata';
import type { SqlWriter } from '../../../platform/reading/sql-writer';
import { findFormFor } from '../../form';
import { compose } from '../content/compose';
import { contentOfText, holdsTypedWords } from '../content/content';
import { PUBLICATION_CASE } from '../publication-case';
import { judgeSource } from '../rules';
import { shownOf, type ShownPublication } from '../shown/shown';
import { PUBLICATION_ACT_NAMES, PUBLICATION_ACTS, stateAfter, type PublicationState } from '../states';
import { Publication, PublicationConnection, PublicationPreview, withheld } from './publication.graphql-type';
import { PublicationFilter, PublicationSourceInput, sourceOf } from './publication.inputs';
import { PublicationShown } from './shown.graphql-type';

const newestFirst: Order = {
  keys: [{ expression: (alias) => `${alias}.id`, type: 'integer' }],
  descending: true,
};

const SIMPLE = { kind: 'kind', state: 'state', publisherKind: 'publisher_kind' } as const;

function matching(
  filter: PublicationFilter,
  { actor }: RequestContext,
  alias: string,
  sql: SqlWriter,
): string {
  const conditions = ['true'];
  for (const [name, column] of Object.entries(SIMPLE)) {
    const values = filter[name as keyof typeof SIMPLE];
    if (values?.length) conditions.push(`${alias}.${column} = any(${sql.value(values, 'text[]')})`);
  }
  if (filter.subjectId)
    conditions.push(`${alias}.subject_id = ${sql.value(parseId(filter.subjectId), 'integer')}`);
  if (filter.territoryCode)
    conditions.push(
      `${alias}.territory_id = (select t.id from territory t where t.code = ${sql.value(filter.territoryCode, 'text')})`,
    );
  if (filter.year) conditions.push(`${alias}.year = ${sql.value(filter.year, 'integer')}`);
  if (filter.inspectionId)
    conditions.push(`${alias}.inspection_id = ${sql.value(parseId(filter.inspectionId), 'integer')}`);
  if (filter.own)
    conditions.push(
      actor.scope === 'subject'
        ? `${alias}.publisher_subject_id = ${sql.actor('subjectId')}`
        : `${alias}.publisher_subject_id is null and ${alias}.authority_id = ${sql.actor('authorityId')}`,
    );
  return conditions.join(' and ');
}

interface Seen {
  readonly state: PublicationState;
  readonly publisherKind: string;
  readonly authorityId: number | string;
  readonly publisherSubjectId: number | string | null;
  readonly subjectId: number | string | null;
}

interface OfQuarter {
  readonly formCode: string | null;
  readonly year: number;
  readonly quarter: number | null;
}

interface Snapshot {
  readonly shown: string | null;
}

const idOf = (id: number | string | null) => (id === null ? null : Number(id));

const readingOf = (context: RequestContext) => ({
  language: context.language,
  text: (key: string) => context.text(key),
});

@Resolver(() => Publication)
export class PublicationQueries {
  @Query(() => Publication, { nullable: true })
  @Permission('read', 'Publication')
  @ReadWhole()
  publication(
    @Arg('id', () => ID) id: string,
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(parseId(id), 'integer')}`);
  }

  @Query(() => PublicationConnection, {
    description:
      'Published results of state control, the newest first; open to everybody. Publisher and body also see what was taken back.',
  })
  @Permission('read', 'Publication')
  @ReadWhole()
  publications(
    @Args() page: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => PublicationFilter, { nullable: true }) filter?: PublicationFilter | null,
  ) {
    return context.reader.findPage(info, page, newestFirst, (alias, sql) =>
      matching(filter ?? {}, context, alias, sql),
    );
  }

  @Query(() => PublicationPreview, {
    description: 'What would be published of a thing now, and what stands in the way.',
  })
  @Permission('publish', 'Publication')
  async previewPublication(
    @Arg('source', () => PublicationSourceInput) source: PublicationSourceInput,
    @Ctx() context: RequestContext,
  ): Promise<Omit<PublicationPreview, 'shown'> & { readonly shown: ShownPublication }> {
    const { reader, actor, now, language } = context;
    const run = <T extends object>(text: string, values: readonly unknown[]) =>
      reader.query<T>(text, [...values]);
    const composed = await compose(run, actor, sourceOf(source), now);
    const [inForce] = await run<{ id: number; sha256: string; state: string; figures: string | null }>(
      `select id, sha256, state, case when kind = 'QUARTER' then content end as figures from publication where source = $1 and publisher = $2 and state in ('PUBLISHED', 'HELD_BACK')`,
      [composed.source, composed.publisher.key],
    );
    const beside = await run<{ name: string }>(
      `select distinct ${{ kk: 'publisher_name_kk', ru: 'publisher_name_ru', en: 'publisher_name_en' }[language]} as name from publication
       where source = $1 and publisher <> $2 and state = 'PUBLISHED' order by 1`,
      [composed.source, composed.publisher.key],
    );
    const standing =
      inForce?.state === 'PUBLISHED' && inForce.sha256 === composed.sha256
        ? [breach('66', 'PUBLISHED_ALREADY', 'CURABLE')]
        : [];
    const refused = [...blocking(judgeSource(composed.facts)), ...standing];
    return {
      title: composed.content.title[language],
      content: composed.text,
      shown: shownOf(
        composed.content,
        readingOf(context),
        inForce?.figures ? contentOfText(inForce.figures) : null,
      ),
      sha256: composed.sha256,
      withheldPoints: composed.content.withheldPoints,
      typed: holdsTypedWords(composed.content),
      inForceId: inForce ? String(inForce.id) : null,
      standsBeside: beside.map(({ name }) => name),
      leaveOut: composed.leaveOut,
      notLeftOut: composed.notLeftOut,
      comesBack: composed.comesBack,
      allowed: refused.length === 0,
      refusals: refused.map((finding) => shownRefusal(finding, context)),
    };
  }

  @FieldResolver(() => PublicationShown, {
    nullable: true,
    description: 'The snapshot in words, as the public page shows it. Null while it is withheld.',
  })
  @Sql({ computedFrom: (alias) => `case when not ${withheld(alias)} then ${alias}.content end` })
  shown(@Root() { shown }: Snapshot, @Ctx() context: RequestContext): ShownPublication | null {
    return shown === null ? null : shownOf(contentOfText(shown), readingOf(context));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Form of the reports whose figures it shows.' })
  @Sql({ needs: ['form_code', 'year', 'quarter'] })
  formTitle(
    @Root() { formCode, year, quarter }: OfQuarter,
    @Ctx() { language }: RequestContext,
  ): string | null {
    if (formCode === null || quarter === null) return null;
    return findFormFor(formCode, { year, quarter })?.title[language] ?? null;
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now, and if not, why.' })
  @Sql({ needs: ['state', 'publisher_kind', 'authority_id', 'publisher_subject_id', 'subject_id'] })
  actions(@Root() seen: Seen, @Ctx() context: RequestContext): Action[] {
    const ability = context.abilities.forActor(context.actor);
    const of = thing('Publication', {
      ...seen,
      authorityId: idOf(seen.authorityId),
      publisherSubjectId: idOf(seen.publisherSubjectId),
      subjectId: idOf(seen.subjectId),
    });
    return PUBLICATION_ACT_NAMES.filter((name) => ability.can(PUBLICATION_ACTS[name].permission, of)).map(
      (name) => {
        const allowed = stateAfter(name, seen.state) !== undefined;
        const closed = breach(PUBLICATION_ACTS[name].clause, 'WRONG_STATE', 'CURABLE');
        return { name, allowed, refusals: allowed ? [] : [shownRefusal(closed, context)] };
      },
    );
  }

  @FieldResolver(() => JournalEntryConnection)
  @Sql({ needs: ['id'] })
  journal(
    @Root() { id }: { id: number | string },
    @Args() page: PageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return journalOf(context, info, page, PUBLICATION_CASE, Number(id));
  }
}
