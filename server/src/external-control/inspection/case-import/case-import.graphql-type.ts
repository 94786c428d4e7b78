import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection';
import { enumOf } from '../../../platform/graphql/enum-of';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { Sql, SqlType } from '../../../platform/reading/sql-metadata';
import { CASE_IMPORT_STATES, type CaseImportState } from './states';

export const CaseImportStateEnum = enumOf('CaseImportState', CASE_IMPORT_STATES);

export const CASE_IMPORT_OUTCOMES = ['TAKEN', 'KNOWN', 'REFUSED'] as const;
export type CaseImportOutcome = (typeof CASE_IMPORT_OUTCOMES)[number];
export const CaseImportOutcomeEnum = enumOf('CaseImportOutcome', CASE_IMPORT_OUTCOMES);

@ObjectType({
  simpleResolvers: true,
  description:
    'A file of cases that run already: what its trial found, how far it was taken in, and what came of it.',
})
@SqlType({ table: 'case_import' })
export class CaseImport {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  fileName!: string;

  @Field({ description: 'SHA-256 of the file.' })
  sha256!: string;

  @Field(() => CaseImportStateEnum)
  state!: CaseImportState;

  @Field()
  @Sql({ worded: { code: 'state', prefix: 'CASE_IMPORT_STATE_' } })
  stateTitle!: string;

  @Field(() => Int, { description: 'Rows below the head of the file.' })
  rowsTotal!: number;

  @Field(() => Int, { description: 'Rows that the trial, or after its start the import, has looked at.' })
  rowsRead!: number;

  @Field(() => Int, { description: 'Cases that were taken in; on trial, that can be.' })
  rowsTaken!: number;

  @Field(() => Int, { description: 'Rows whose act the office has already.' })
  rowsKnown!: number;

  @Field(() => Int, { description: 'Rows that cannot be taken, however many cells of each.' })
  rowsRefused!: number;

  @Field(() => String, { nullable: true, description: 'Why it ended by itself, in words.' })
  @Sql({ worded: { code: 'fail_code', prefix: '' } })
  failure!: string | null;

  @Field(() => DateTimeScalar)
  uploadedAt!: Date;

  @Field()
  uploadedBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the import was started after the trial.',
  })
  startedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  endedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  cancelAskedAt!: Date | null;
}

export const CaseImportConnection = connectionOf(CaseImport);

@ObjectType({
  simpleResolvers: true,
  description:
    'What came of a row, or what the trial says will. A refused row stands here once for each of its faults.',
})
@SqlType({ table: 'case_import_row' })
export class CaseImportRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  line!: number;

  @Field(() => CaseImportOutcomeEnum)
  outcome!: CaseImportOutcome;

  @Field(() => String, { nullable: true })
  actNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'The column of the fault.' })
  field!: string | null;

  @Field({ description: 'What stands in the cell.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'Why the row is left out.' })
  @Sql({ worded: { code: 'code', prefix: '' } })
  message!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The state in which the case is, or would be, taken in.',
  })
  @Sql({ worded: { code: 'state', prefix: 'INSPECTION_STATE_' } })
  stateTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the case.' })
  number!: string | null;

  @Field(() => ID, { nullable: true, description: 'The case, once it is taken in.' })
  inspectionId!: string | null;
}

export const CaseImportRowConnection = connectionOf(CaseImportRow);
