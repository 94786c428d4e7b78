import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { blocking, type CalendarDate } from '../../../law';
import { thing } from '../../../platform/access/ability';
import { FileRecord, filesOf } from '../../../platform/files';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Sql } from '../../../platform/reading/sql-metadata';
import { Action, shownRefusal } from '../../case';
import { IssuedDocument } from '../../documents';
import { keepSignedOriginal } from '../commands/keep-signed-original';
import { laySignedOriginalAside } from '../commands/lay-original-aside';
import { confirmPaperReceipt, recordPaperReceipt } from '../commands/record-receipt';
import { ADDRESSEES, hasOriginal, isProven } from '../paper-case';
import { HANDED_OVER_BY_ACT, judgeAside, judgeOriginal, judgeReceipt } from '../rules';
import {
  KeepSignedOriginalInput,
  LaySignedOriginalAsideInput,
  PaperArguments,
  RecordPaperReceiptInput,
} from './papers.inputs';
import { SignedOriginal } from './signed-original.graphql-type';

const ACTS = [
  { name: 'keepSignedOriginal', permission: 'keepOriginal', judge: judgeOriginal },
  { name: 'laySignedOriginalAside', permission: 'keepOriginal', judge: judgeAside },
  { name: 'recordPaperReceipt', permission: 'recordReceipt', judge: judgeReceipt },
  { name: 'confirmPaperReceipt', permission: 'confirm', judge: judgeReceipt },
] as const;

/** What the acts on a paper are judged by, brought with its row. */
interface ActionFacts {
  readonly actions: {
    readonly kind: string;
    readonly caseKind: string;
    readonly authorityId: number;
    readonly disclosedToSubjectId: number | null;
    readonly alsoDisclosedToSubjectId: number | null;
    readonly replaced: boolean;
    readonly hasAddressee: boolean;
    readonly received: boolean;
    readonly hasOriginal: boolean;
  };
}

/** Reads the changed paper in the shape that the request asks for. */
async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

/** What happens to a paper once it is issued. Clause 22. */
@Resolver(() => IssuedDocument)
export class PaperResolver {
  @FieldResolver(() => [SignedOriginal], {
    description:
      'The paper as it was signed, the first first; those laid aside are shown to whose paper it is.',
  })
  @Sql({ many: { foreign: 'document_id', orderBy: '{alias}.id', cap: 20 } })
  signedOriginals(@Root() row: { signedOriginals: SignedOriginal[] }): SignedOriginal[] {
    return row.signedOriginals;
  }

  @FieldResolver(() => [FileRecord], { description: 'What proves that it was received.' })
  @Sql(filesOf('paperReceipt'))
  receiptFiles(@Root() row: { receiptFiles: FileRecord[] }): FileRecord[] {
    return row.receiptFiles;
  }

  @FieldResolver(() => [Action], { description: 'What you may do with it now, and if not, why.' })
  @Sql({
    computedFrom: (
      alias,
    ) => `(select jsonb_build_object('kind', ${alias}.kind, 'caseKind', ${alias}.case_kind, 'authorityId', ${alias}.authority_id,
      'disclosedToSubjectId', ${alias}.disclosed_to_subject_id, 'alsoDisclosedToSubjectId', ${alias}.also_disclosed_to_subject_id, 'replaced', ${alias}.replaced_at is not null,
      'hasOriginal', ${hasOriginal(alias)},
      'hasAddressee', count(*) > 0, 'received', coalesce(bool_or(${isProven('pc')}), false))
      from document_copy pc where pc.document_id = ${alias}.id and pc.recipient in ${ADDRESSEES})`,
  })
  actions(@Root() { actions: facts }: ActionFacts, @Ctx() context: RequestContext): Action[] {
    const ability = context.abilities.forActor(context.actor);
    const of = thing('IssuedDocument', facts);
    const paper = { ...facts, handedOverByAct: HANDED_OVER_BY_ACT.includes(facts.kind) };
    return ACTS.filter(({ permission }) => ability.can(permission, of)).map(({ name, judge }) => {
      const refused = blocking(judge(paper));
      return {
        name,
        allowed: refused.length === 0,
        refusals: refused.map((finding) => shownRefusal(finding, context)),
      };
    });
  }

  @Mutation(() => IssuedDocument, {
    description: 'Keeps a paper as it was signed beside the one that was generated: clause 22.',
  })
  @Permission('keepOriginal', 'IssuedDocument')
  keepSignedOriginal(
    @Args() { documentId, idempotencyKey }: PaperArguments,
    @Arg('input', () => KeepSignedOriginalInput) { fileId, signedOn, note }: KeepSignedOriginalInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { documentId: parseId(documentId), idempotencyKey, fileId, note };
    return answer(
      context,
      info,
      keepSignedOriginal(context, { ...given, signedOn: signedOn as CalendarDate }),
    );
  }

  @Mutation(() => IssuedDocument, {
    description: 'Lays aside a signed original that belongs to something else; it stays readable: clause 22.',
  })
  @Permission('keepOriginal', 'IssuedDocument')
  laySignedOriginalAside(
    @Args() { documentId, idempotencyKey }: PaperArguments,
    @Arg('input', () => LaySignedOriginalAsideInput) { originalId, reason }: LaySignedOriginalAsideInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = {
      documentId: parseId(documentId),
      idempotencyKey,
      originalId: parseId(originalId),
      reason,
    };
    return answer(context, info, laySignedOriginalAside(context, given));
  }

  @Mutation(() => IssuedDocument, { description: 'Records who received a paper, when and how: clause 22.' })
  @Permission('recordReceipt', 'IssuedDocument')
  recordPaperReceipt(
    @Args() { documentId, idempotencyKey }: PaperArguments,
    @Arg('input', () => RecordPaperReceiptInput) input: RecordPaperReceiptInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { documentId: parseId(documentId), idempotencyKey, ...input };
    return answer(context, info, recordPaperReceipt(context, given));
  }

  @Mutation(() => IssuedDocument, { description: 'The subject confirms that it has a paper: clause 22.' })
  @Permission('confirm', 'IssuedDocument')
  confirmPaperReceipt(
    @Args() { documentId, idempotencyKey }: PaperArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(
      context,
      info,
      confirmPaperReceipt(context, { documentId: parseId(documentId), idempotencyKey }),
    );
  }
}
