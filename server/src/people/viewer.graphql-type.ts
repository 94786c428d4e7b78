import { Field, ObjectType } from 'type-graphql';
import type { Actor } from '../platform/access/actor';
import { PartOf } from '../platform/reading/sql-metadata';
import { Account } from './account.graphql-type';
import { SideEnum } from './capacity.graphql-type';
import type { Side } from './role';

/** Who is signed in, as what, and what that allows. The fields are filled by `ViewerResolver`. */
@ObjectType()
@PartOf('Account')
export class Viewer {
  constructor(readonly actor: Actor) {}
}

@ObjectType({ simpleResolvers: true })
@PartOf('Account')
export class SignInPayload {
  @Field(() => Account)
  account!: Account;

  @Field(() => Viewer)
  viewer!: Viewer;
}

/** An account of the demonstration, offered on the sign-in page. */
@ObjectType({ simpleResolvers: true })
@PartOf('the demonstration')
export class DemoAccount {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  roleTitle!: string;

  @Field(() => String)
  positionTitle!: string;

  @Field(() => String)
  bodyName!: string;

  @Field(() => SideEnum)
  side!: Side;
}
