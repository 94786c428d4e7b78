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
import { parseId } from '../../platform/graphql/id';
import { Permission } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Sql } from '../../platform/reading/sql-metadata';
import { invalidInput } from '../../platform/refusals/invalid-input';
import type { FormFile } from '../form';
import { designateBody } from './designate-body';
import { AuthorisedBody, LoadReportFormPayload, ReportFormEdition } from './form-edition.graphql-type';
import { loadForm } from './load-form';

const LONGEST_FILE = 2_000_000;
const MOST_EDITIONS = 200;
const MOST_BODIES = 50;

@InputType()
export class LoadReportFormInput {
  @Field({ description: 'The file as text: JSON in UTF-8.' })
  @MaxLength(LONGEST_FILE)
  content!: string;
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
    @Arg('input', () => LoadReportFormInput) { content }: LoadReportFormInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<LoadReportFormPayload> {
    const { formId, faults, ...loaded } = await loadForm(context, { content, idempotencyKey });
    return {
      ...loaded,
      formId: formId === null ? null : String(formId),
      faults: faults.map((fault) => ({ ...fault, message: context.text(fault.code) })),
    };
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
