import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import {
  answerPublication,
  recordMediaPublication,
  withdrawPublication,
} from '../commands/act-on-publication';
import { publishResult } from '../commands/publish-result';
import type { PublicationCommand } from '../publication-case';
import { Publication } from './publication.graphql-type';
import {
  AnswerPublicationInput,
  PublicationArguments,
  PublicationSourceInput,
  RecordMediaPublicationInput,
  sourceOf,
  WithdrawPublicationInput,
} from './publication.inputs';

function commandOf({
  publicationId,
  idempotencyKey,
  expectedVersion,
}: PublicationArguments): PublicationCommand {
  return { publicationId: parseId(publicationId), idempotencyKey, expectedVersion };
}

/** Reads the publication in the shape that the request asks for. */
async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver()
export class PublicationMutations {
  @Mutation(() => Publication, { description: 'Publishes the snapshot that was looked at: clause 66.' })
  @Permission('publish', 'Publication')
  publishResult(
    @Arg('source', () => PublicationSourceInput) source: PublicationSourceInput,
    @Arg('sha256', () => String, { description: 'Of the preview.' }) sha256: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('textsRead', () => Boolean, {
      defaultValue: false,
      description:
        'You have read what people typed in it, and it names nobody and holds no secret: needed where the preview says `typed`.',
    })
    textsRead: boolean,
    @Arg('wordsComeBack', () => Boolean, {
      defaultValue: false,
      description:
        'Words that the publication before left out are to be shown now: needed where the preview says `comesBack`.',
    })
    wordsComeBack: boolean,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { source: sourceOf(source), sha256, textsRead, wordsComeBack, idempotencyKey };
    return answer(context, info, publishResult(context, given));
  }

  @Mutation(() => Publication, { description: 'Takes it back from the public, with a reason.' })
  @Permission('lead', 'Publication')
  withdrawPublication(
    @Args() args: PublicationArguments,
    @Arg('input', () => WithdrawPublicationInput) input: WithdrawPublicationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, withdrawPublication(context, { ...commandOf(args), reason: input.reason }));
  }

  @Mutation(() => Publication, { description: 'Records where and when the media published it: clause 66.' })
  @Permission('lead', 'Publication')
  recordMediaPublication(
    @Args() args: PublicationArguments,
    @Arg('input', () => RecordMediaPublicationInput) input: RecordMediaPublicationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { outlet, publishedOn, link = null } = input;
    const record = { ...commandOf(args), outlet, publishedOn, link };
    return answer(context, info, recordMediaPublication(context, record));
  }

  @Mutation(() => Publication, { description: 'The answer of the body that it is about, shown beside it.' })
  @Permission('answer', 'Publication')
  answerPublication(
    @Args() args: PublicationArguments,
    @Arg('input', () => AnswerPublicationInput) input: AnswerPublicationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, answerPublication(context, { ...commandOf(args), text: input.text }));
  }
}
