import { Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { SAYS_SOMETHING } from '../../../law';
import { CalendarDateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { DeliveryWay } from '../../documents';

const LONGEST_LINE = 500;

@ArgsType()
export class PaperArguments {
  @Field(() => ID)
  documentId!: string;

  @Field()
  idempotencyKey!: string;
}

@InputType()
export class KeepSignedOriginalInput {
  @Field(() => ID, { description: 'Uploaded with `POST /files`.' })
  fileId!: string;

  @Field(() => CalendarDateScalar)
  signedOn!: string;

  @Field(() => String, { nullable: true })
  @MaxLength(LONGEST_LINE)
  note?: string | null;
}

@InputType()
export class LaySignedOriginalAsideInput {
  @Field(() => ID, { description: 'One of the `signedOriginals` of the paper.' })
  originalId!: string;

  @Field({ description: 'To what it belongs, and how it came here.' })
  @MaxLength(2000)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

@InputType()
export class RecordPaperReceiptInput {
  @Field(() => DeliveryWay)
  way!: DeliveryWay;

  @Field(() => DateTimeScalar)
  receivedAt!: Date;

  @Field({ description: 'Who took it.' })
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  receivedBy!: string;

  @Field({ description: 'What proves it: a postal receipt, a mark of the registry, an answer.' })
  @MaxLength(LONGEST_LINE)
  @Matches(SAYS_SOMETHING)
  proof!: string;

  @Field(() => [ID], { defaultValue: [] })
  fileIds!: string[];
}
