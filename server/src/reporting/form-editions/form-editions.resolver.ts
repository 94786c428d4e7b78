import type { GraphQLResolveInfo } from 'graphql';
import { MaxLength } from 'class-validator';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { dayOf } from '../../law';
import { parseId } from '../../platform/graphql/id';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Sql } from '../../platform/reading/sql-metadata';
import { invalidInput } from '../../platform/refusals/invalid-input';
import type { FormFile } from '../form';
import { designateBody } from './designate-body';
import {
  AuthorisedBody,
  LoadReportFormPayload,
  ReportFormEdition,
  ReportFormPreview,
} from './form-edition.graphql-type';
import { loadForm } from './load-form';
import { previewForm } from './preview-form';
import { toFaults } from './to-faults';
import { mayWithdraw, withdrawForm } from './withdraw-form';

const LONGEST_FILE = 2_000_000;
const MOST_EDITIONS = 200;
const MOST_BODIES = 50;

@InputType()
export class LoadReportFormInput {
  @Field({ description: 'The file as text: JSON in UTF-8.' })
  @MaxLength(LONGEST_FILE)
  content!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'An edition that has not begun, in whose place this one comes.',
  })
  replaces?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the other one is taken back.' })
  reason?: string | null;
}

@Resolver(() => ReportFormEdition)
export class FormEditionsResolver {
  @Query(() => [ReportFormEdition], {
    description: 'Editions of the report forms, the newest of each first.',
  })
  @Permission('read', 'ReportFormEdition')
  reportFormEditions(@Ctx() { reader }: RequestContext, @Info() info: GraphQLResolveInfo) {
    return reader.findList(info, {
      order: (alias) => `${alias}.code, ${alias}.from_quarter desc`,
      limit: MOST_EDITIONS,
    });
  }

  @FieldResolver(() => String)
  @Sql({ needs: ['content'] })
  title(@Root() { content }: { content: FormFile }, @Ctx() { language }: RequestContext): string {
    return content.title[language];
  }

  @FieldResolver(() => String, { description: 'The edition as a file: JSON, as it may be taken in.' })
  @Sql({ needs: ['content'] })
  file(@Root() { content }: { content: FormFile }): string {
    return `${JSON.stringify(content, null, 2)}\n`;
  }

  @FieldResolver(() => Boolean, {
    description: 'Was loaded and has not reached its first quarter.',
  })
  @Sql({ computedFrom: (alias) => `case when not ${alias}.built_in then ${alias}.from_quarter end` })
  mayBeWithdrawn(
    @Root() { mayBeWithdrawn: from }: { mayBeWithdrawn: number | null },
    @Ctx() { now }: RequestContext,
  ): boolean {
    return from !== null && mayWithdraw({ builtIn: false, from, reports: 0 }, dayOf(now));
  }

  @FieldResolver(() => [Int], { description: 'How many rows each section has.' })
  @Sql({ needs: ['content'] })
  rowsOfSections(@Root() { content }: { content: FormFile }): number[] {
    return content.sections.map(({ indicators }) => indicators.length);
  }

  @Mutation(() => LoadReportFormPayload, {
    description:
      'Takes an edition of a form in; a file with faults is told fault by fault, and nothing of it is kept.',
  })
  @Permission('load', 'ReportFormEdition')
  async loadReportForm(
    @Arg('input', () => LoadReportFormInput) { content, replaces, reason }: LoadReportFormInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<LoadReportFormPayload> {
    const { formId, faults, ...loaded } = await loadForm(context, {
      content,
      replaces: replaces ? parseId(replaces) : null,
      reason: reason ?? '',
      idempotencyKey,
    });
    return {
      ...loaded,
      formId: formId === null ? null : String(formId),
      faults: toFaults(faults, context),
    };
  }

  @Query(() => ReportFormPreview, {
    description: 'What a file would bring, before it is taken in; nothing of it is kept.',
  })
  @Permission('load', 'ReportFormEdition')
  previewReportForm(
    @Arg('input', () => LoadReportFormInput) { content, replaces }: LoadReportFormInput,
    @Ctx() context: RequestContext,
  ): Promise<ReportFormPreview> {
    return previewForm(content, replaces ? parseId(replaces) : null, context);
  }

  @Mutation(() => Boolean, {
    description: 'Takes an edition back that has not reached its first quarter; the one before it goes on.',
  })
  @Permission('load', 'ReportFormEdition')
  async withdrawReportForm(
    @Arg('formId', () => ID) formId: string,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    await withdrawForm(context, { formId: parseId(formId), reason, idempotencyKey });
    return true;
  }

  @Query(() => [AuthorisedBody], {
    description: 'The authorised bodies for informatisation, the present one first.',
  })
  @Permission('read', 'AuthorisedBody')
  informatisationBodies(@Ctx() { reader }: RequestContext, @Info() info: GraphQLResolveInfo) {
    return reader.findList(info, {
      order: (alias) => `${alias}.from_quarter desc`,
      where: (alias) => `${alias}.function = 'INFORMATISATION'`,
      limit: MOST_BODIES,
    });
  }

  @Mutation(() => AuthorisedBody, {
    description:
      'Says which central body is the authorised one for informatisation from a quarter on: clause 63.',
  })
  @Permission('designate', 'AuthorisedBody')
  async designateInformatisationBody(
    @Arg('bodyId', () => ID) bodyId: string,
    @Arg('year', () => Int) year: number,
    @Arg('quarter', () => Int) quarter: number,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (quarter < 1 || quarter > 4 || year < 2019 || year > 2100) throw invalidInput('quarter');
    const from = await designateBody(context, {
      bodyId: parseId(bodyId),
      function: 'INFORMATISATION',
      year,
      quarter,
      idempotencyKey,
    });
    return context.reader.findOne(
      info,
      (alias, sql) =>
        `${alias}.function = 'INFORMATISATION' and ${alias}.from_quarter = ${sql.value(from, 'integer')}`,
    );
  }
}
