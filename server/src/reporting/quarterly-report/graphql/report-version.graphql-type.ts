import { Field, FieldResolver, Int, ObjectType, Resolver, Root, Ctx } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { PartOf, Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { enumOf } from '../../../platform/graphql/enum-of';
import { compareRows, findIndicator, getForm, readRowKey, type RowKey } from '../../form';
import { VERSION_CAUSES, type VersionCause } from '../replace-history';

const VersionCauseEnum = enumOf(
  'ReportVersionCause',
  VERSION_CAUSES,
  'What ended a version: a return with remarks, a correction (64), a newer file of history (D51).',
);

@ObjectType({ simpleResolvers: true, description: 'A row as it stood in an earlier version.' })
@PartOf('ReportVersion')
export class ReportVersionRow {
  @Field({ description: 'section/indicator, and /service for a row by service.' })
  key!: string;

  @Field({ description: 'Of the indicator, as printed; the service’s code for a row by service.' })
  number!: string;

  @Field()
  title!: string;

  @Field(() => [Int], { nullable: 'items', description: 'The three months; null for a blank.' })
  months!: (number | null)[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A report as it stood until it was returned, corrected (64) or, of history, replaced by a newer file (D51).',
})
@SqlType({ table: 'report_version' })
export class ReportVersion {
  @Field(() => Int)
  version!: number;

  @Field(() => DateTimeScalar)
  replacedAt!: Date;

  @Field(() => VersionCauseEnum)
  cause!: VersionCause;

  @Field({ description: 'The analytical note as it stood.' })
  note!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null for history, which nobody submitted.' })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true })
  submittedBy!: string | null;
}

interface Stored {
  formCode: string;
  formEdition: string;
  rows: { key: RowKey; serviceTitle: string | null; months: (number | null)[] }[];
}

@Resolver(() => ReportVersion)
export class ReportVersionResolver {
  @FieldResolver(() => [ReportVersionRow], {
    description: 'The rows that had figures, as the form orders them.',
  })
  @Sql({ needs: ['form_code', 'form_edition', 'rows'] })
  rows(
    @Root() { formCode, formEdition, rows }: Stored,
    @Ctx() { language }: RequestContext,
  ): ReportVersionRow[] {
    const form = getForm(formCode, formEdition);
    return [...rows]
      .sort((a, b) => compareRows(form, a.key, b.key))
      .map(({ key, serviceTitle, months }) => {
        const { service } = readRowKey(key);
        const indicator = findIndicator(form, key);
        const title = service === null ? indicator?.title[language] : (serviceTitle ?? service);
        return { key, number: service ?? indicator?.number ?? '', title: title ?? key, months };
      });
  }
}
