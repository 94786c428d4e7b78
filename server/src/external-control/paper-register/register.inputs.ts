import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { DocumentKind, type ExternalControlDocumentKind } from '../documents';
import { IncomingKindEnum } from './incoming-paper.graphql-type';
import type { IncomingKind } from './incoming-kind';

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
