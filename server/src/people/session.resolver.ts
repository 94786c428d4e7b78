import { randomUUID } from 'node:crypto';
import { IsOptional, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { parseId } from '../platform/graphql/id';
import { Public, SignedIn } from '../platform/graphql/permission';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Language } from '../platform/messages/language';
import { Account, LanguageEnum, type LanguageName } from './account.graphql-type';
import { listDemoAccounts } from './demo/list-demo-accounts';
import { setLanguage } from './set-language';
import { signIn, signOut, switchCapacity } from './sign-in';
import { DemoAccount, SignInPayload, Viewer } from './viewer.graphql-type';
import { readerOf } from './viewer.resolver';

@ArgsType()
class SignInArguments {
  @Field(() => String)
  @MaxLength(254)
  email!: string;

  @Field(() => String)
  @MaxLength(1000)
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'One’s own, in place of a first password that somebody else has made.',
  })
  @IsOptional()
  @MaxLength(1000)
  newPassword?: string | null;
}

@Resolver(() => SignInPayload)
export class SessionResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for nobody.' })
  @Public('it answers null to whoever is not signed in')
  viewer(@Ctx() context: RequestContext): Viewer | null {
    return context.actor.kind === 'account' ? new Viewer(context.actor) : null;
  }

  @Query(() => [DemoAccount], { description: 'Accounts to try the demonstration with; none elsewhere.' })
  @Public('the sign-in page offers them; empty unless this is the demonstration')
  demoAccounts(@Ctx() context: RequestContext): DemoAccount[] {
    return listDemoAccounts(context);
  }

  @Mutation(() => SignInPayload, { description: 'Opens a session and sets its httpOnly cookie.' })
  @Public('nobody is signed in before it')
  async signIn(
    @Args(() => SignInArguments) { email, password, newPassword }: SignInArguments,
    @Ctx() context: RequestContext,
  ) {
    return { viewer: new Viewer(await signIn(context, email, password, newPassword ?? null)) };
  }

  @Mutation(() => Boolean, { description: 'Ends the session; true also when there was none.' })
  @Public('ending nothing is harmless')
  async signOut(@Ctx() context: RequestContext): Promise<boolean> {
    await signOut(context);
    return true;
  }

  @Mutation(() => Viewer, { description: 'Goes on in another capacity of the same account.' })
  @SignedIn('only one’s own capacities can be chosen')
  async switchCapacity(
    @Arg('capacityId', () => ID) capacityId: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Viewer> {
    return new Viewer(await switchCapacity(context, parseId(capacityId), idempotencyKey ?? randomUUID()));
  }

  @Mutation(() => Viewer, { description: 'Keeps the language of the account.' })
  @SignedIn('one’s own language')
  async setLanguage(
    @Arg('language', () => LanguageEnum) language: LanguageName,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Viewer> {
    await setLanguage(context, language.toLowerCase() as Language, idempotencyKey ?? randomUUID());
    return new Viewer(context.actor);
  }

  @FieldResolver(() => Account)
  account(
    @Root() { viewer }: SignInPayload,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readerOf(context, viewer.actor).findOne(
      info,
      (alias, sql) => `${alias}.id = ${sql.actor('accountId')}`,
    );
  }
}
