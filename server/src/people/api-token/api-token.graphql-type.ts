import { MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection';
import { enumOf } from '../../platform/graphql/enum-of';
import { CalendarDateScalar, DateTimeScalar } from '../../platform/graphql/scalars';
import { PartOf, SqlType } from '../../platform/reading/sql-metadata';
import { TOKEN_SCOPES, type TokenScope } from './token-scope';

export const TokenScopeEnum = enumOf('TokenScope', TOKEN_SCOPES, 'What a client may read.');

@ObjectType({
  simpleResolvers: true,
  description: 'A client’s power to read. Its secret is shown once, when it is made.',
})
@SqlType({ table: 'api_token_shown' })
export class ApiToken {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  name!: string;

  @Field(() => [TokenScopeEnum])
  scopes!: TokenScope[];

  @Field(() => CalendarDateScalar, { description: 'The last day on which it works.' })
  validTo!: string;

  @Field(() => DateTimeScalar)
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  lastUsedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  withdrawnAt!: Date | null;
}

export const ApiTokenConnection = connectionOf(ApiToken);

@ObjectType({ simpleResolvers: true })
@PartOf('ApiToken')
export class CreatedApiToken {
  @Field(() => ApiToken)
  token!: ApiToken;

  @Field(() => String, {
    nullable: true,
    description: 'Shown this once; null when the same request is sent again.',
  })
  secret!: string | null;
}

@InputType()
export class CreateApiTokenInput {
  @Field()
  @MinLength(1)
  @MaxLength(200)
  name!: string;

  @Field(() => [TokenScopeEnum])
  scopes!: TokenScope[];

  @Field(() => CalendarDateScalar)
  validTo!: string;
}
