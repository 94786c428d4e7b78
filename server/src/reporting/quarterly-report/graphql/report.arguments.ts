import { Field, ID, InputType, Int } from 'type-graphql';
import type { ReportState } from '../states';
import { ReportStateEnum } from './quarterly-report.graphql-type';

@InputType()
export class QuarterlyReportFilter {
  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => Int, { nullable: true })
  quarter?: number | null;

  @Field(() => [ReportStateEnum], { nullable: true })
  state?: ReportState[] | null;

  @Field(() => ID, { nullable: true })
  bodyId?: string | null;

  @Field(() => String, { nullable: true })
  formCode?: string | null;
}

// Whatever stands in a cell is judged with its place, so that one bad cell holds no other back: nothing is checked here.
@InputType({ description: 'One cell as typed. An empty value is a blank.' })
export class ReportCellInput {
  @Field()
  section!: string;

  @Field()
  indicator!: string;

  @Field(() => String, { nullable: true })
  service?: string | null;

  @Field(() => Int, { description: 'Of the year, 1 to 12.' })
  month!: number;

  @Field()
  value!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What stood in the cell when the typing began, empty for a blank. A cell that is other by now is not overwritten. Left out: a blank where expectedVersion is left out too, else whatever stands.',
  })
  was?: string | null;
}

@InputType()
export class ReportRemarkInput {
  @Field(() => String, { nullable: true })
  rowKey?: string | null;

  @Field(() => Int, { nullable: true })
  month?: number | null;

  @Field()
  text!: string;
}
