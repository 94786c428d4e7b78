import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDateScalar } from '../../../platform/graphql/scalars';
import { CRITERIA_COLUMNS } from '../read-criteria';
import { PartOf, Sql, SqlType } from '../../../platform/reading/sql-metadata';

@ObjectType({
  simpleResolvers: true,
  description: 'From this count on a criterion gives so much of its weight.',
})
@PartOf('RiskCriterion')
export class RiskGrade {
  @Field(() => Int)
  from!: number;

  @Field(() => Int)
  percent!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A criterion of risk assessment: what it counts and how it weighs.',
})
@SqlType({ table: 'risk_criterion' })
export class RiskCriterion {
  @Field(() => ID)
  id!: string;

  @Field()
  @Sql({ localized: 'name' })
  name!: string;

  @Field({ description: 'The potential risk that it stands for: clause 7-1.' })
  @Sql({ localized: 'risk' })
  risk!: string;

  @Field(() => Int, { description: 'The most points that it gives.' })
  weight!: number;

  @Field(() => [RiskGrade])
  @Sql({ needs: ['grades'] })
  grades!: RiskGrade[];
}

const cell = (column: string) => `'"' || replace(${column}::text, '"', '""') || '"'`;
/** The edition in SQL as it is read from a table. */
const tableSql = (edition: string) => {
  const ofEdition = ['edition', 'valid_from', 'months', 'listed_from', 'medium_from', 'high_from'];
  const texts = (row: string, name: string) => ['kk', 'ru', 'en'].map((code) => `${row}.${name}_${code}`);
  const columns = [
    ...ofEdition.map((name) => `${edition}.${name}`),
    ...texts(edition, 'source'),
    ...texts('tc', 'name'),
    ...texts('tc', 'risk'),
    'tc.source',
    'tc.weight',
    `(select string_agg(concat(tg.grade ->> 'from', ':', tg.grade ->> 'percent'), ' ' order by tg.place)
      from jsonb_array_elements(tc.grades) with ordinality tg (grade, place))`,
  ];
  return `(select '${CRITERIA_COLUMNS.join(',')}' || string_agg(E'\\r\\n' || concat_ws(',', ${columns.map(cell).join(', ')}), '' order by tc.position)
    from risk_criterion tc where tc.edition_id = ${edition}.id)`;
};

@ObjectType({
  simpleResolvers: true,
  description: 'An edition of the risk criteria: source, thresholds, criteria.',
})
@SqlType({ table: 'risk_criteria_edition' })
export class RiskCriteriaEdition {
  @Field(() => ID)
  id!: string;

  @Field()
  edition!: string;

  @Field({ description: 'Where the criteria come from.' })
  @Sql({ localized: 'source' })
  source!: string;

  @Field(() => CalendarDateScalar)
  validFrom!: string;

  @Field(() => Int, { description: 'How many months before the scoring are looked at.' })
  months!: number;

  @Field(() => Int, { description: 'From this score on a subject is put on the list.' })
  listedFrom!: number;

  @Field(() => Int)
  mediumFrom!: number;

  @Field(() => Int)
  highFrom!: number;

  @Field(() => [RiskCriterion])
  @Sql({ many: { foreign: 'edition_id', orderBy: '{alias}.position', cap: 50 } })
  criteria!: RiskCriterion[];

  @Field({ description: 'The edition as the table that one is taken in as: CSV, a line for each criterion.' })
  @Sql({ expression: tableSql })
  table!: string;
}
