import { ArrayMaxSize, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SAYS_SOMETHING } from '../../law';
import { enumOf } from '../../platform/graphql/enum-of';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { DocumentKind, type ExternalControlDocumentKind } from '../documents';
import { IncomingKindEnum } from './incoming-paper.graphql-type';
import { RECORDED_KINDS, type IncomingKind, type RecordedKind } from './incoming-kind';

export const RecordedPaperKindEnum = enumOf(
  'RecordedPaperKind',
  RECORDED_KINDS,
  'Papers that no step of a case takes in.',
);

@InputType()
export class IncomingPaperFilter {
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(2000)
  @Max(2200)
  year?: number | null;

  @Field(() => IncomingKindEnum, { nullable: true })
  kind?: IncomingKind | null;

  @Field(() => String, { nullable: true, description: 'A number, its beginning, or the running number.' })
  @MaxLength(50)
  search?: string | null;
}

@InputType()
export class OutgoingPaperFilter {
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(2000)
  @Max(2200)
  year?: number | null;

  @Field(() => DocumentKind, { nullable: true })
  kind?: ExternalControlDocumentKind | null;

  @Field(() => String, { nullable: true, description: 'A number, its beginning, or the running number.' })
  @MaxLength(50)
  search?: string | null;
}

const STAYS = 'Left out, it stays; of an answer that a step of a case took in it stays always.';

@InputType()
class PaperInput {
  @Field(() => String, { nullable: true, description: 'The number that it bears.' })
  @IsOptional()
  @MaxLength(100)
  senderNumber?: string | null;

  @Field({ description: 'What it says.' })
  @MaxLength(20_000)
  @Matches(SAYS_SOMETHING)
  text!: string;

  @Field(() => DateTimeScalar)
  receivedAt!: Date;
}

@InputType()
export class RecordIncomingPaperInput extends PaperInput {
  @Field(() => ID, { description: 'The case that it is about.' })
  inspectionId!: string;

  @Field(() => RecordedPaperKindEnum)
  kind!: RecordedKind;

  @Field({ description: 'Who sent it: the court, the prosecutor’s office, the body, the person.' })
  @MaxLength(500)
  @Matches(SAYS_SOMETHING)
  sender!: string;

  @Field(() => [ID])
  @ArrayMaxSize(20)
  fileIds!: string[];
}

@InputType()
export class CorrectIncomingPaperInput extends PaperInput {
  @Field(() => RecordedPaperKindEnum, { nullable: true, description: STAYS })
  kind?: RecordedKind | null;

  @Field(() => String, { nullable: true, description: STAYS })
  @IsOptional()
  @MaxLength(500)
  @Matches(SAYS_SOMETHING)
  sender?: string | null;

  @Field()
  @MaxLength(2000)
  @Matches(SAYS_SOMETHING)
  reason!: string;

  @Field(() => [ID], { defaultValue: [], description: 'What belongs to it and came with it.' })
  @ArrayMaxSize(20)
  fileIds!: string[];

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Files of it that belong to something else: they are laid aside and stay readable.',
  })
  @ArrayMaxSize(50)
  asideFileIds!: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'It should not have been entered at all: the number stays and is given to nothing else.',
  })
  annul!: boolean;
}
