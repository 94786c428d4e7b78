import { Field, ID, ObjectType } from 'type-graphql';
import { FileRecord, filesOf } from '../../platform/files';
import { enumOf } from '../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../platform/graphql/scalars';
import { Sql, SqlType } from '../../platform/reading/sql-metadata';
import { Violation } from '../case';
import { IncomingPaper } from '../paper-register';
import { EXTENSION_STATES, type ExtensionState } from './extension-states';

const ExtensionStateEnum = enumOf('ExtensionState', EXTENSION_STATES);

@ObjectType({
  simpleResolvers: true,
  description: 'One violation in a request for more time: the date asked for and the date decided.',
})
@SqlType({ table: 'extension_violation' })
export class ExtensionViolation {
  @Field(() => ID)
  id!: string;

  @Field(() => Violation)
  @Sql({ one: { on: 'violation_id' } })
  violation!: Violation;

  @Field(() => CalendarDateScalar, { description: 'The date as it stood when more time was asked for.' })
  earlierRemedyBy!: string;

  @Field(() => CalendarDateScalar)
  askedUntil!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The date that the decision moved it to.' })
  remedyBy!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A request for more time to remedy and the decision on it: clause 28.',
})
@SqlType({ table: 'remediation_extension' })
export class RemediationExtension {
  @Field(() => ID)
  id!: string;

  @Field(() => ExtensionStateEnum)
  state!: ExtensionState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'EXTENSION_STATE_' } })
  stateTitle!: string;

  @Field(() => DateTimeScalar)
  receivedAt!: Date;

  @Field()
  onPaper!: boolean;

  @Field({ description: 'It came later than three working days after the prescription.' })
  late!: boolean;

  @Field()
  needsTime!: boolean;

  @Field()
  needsMoney!: boolean;

  @Field({ description: 'What will be done to remedy the violations.' })
  measures!: string;

  @Field({ description: 'Objective reasons of the extension.' })
  reasons!: string;

  @Field(() => [FileRecord])
  @Sql(filesOf('extensionRequest'))
  files!: FileRecord[];

  @Field(() => [ExtensionViolation])
  @Sql({ many: { foreign: 'extension_id', orderBy: '{alias}.id', cap: 200 } })
  violations!: ExtensionViolation[];

  @Field(() => CalendarDateScalar)
  earlierReportBy!: string;

  @Field(() => CalendarDateScalar, { nullable: true })
  reportBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the decision.' })
  number!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  decisionReason!: string | null;

  @Field(() => IncomingPaper, { nullable: true, description: 'Its entry in the register of what came in.' })
  @Sql({ one: { on: 'incoming_paper_id' } })
  incoming!: IncomingPaper | null;
}
