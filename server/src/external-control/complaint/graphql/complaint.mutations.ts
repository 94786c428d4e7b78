import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { isBlank } from '../../../law';
import { parseId } from '../../../platform/graphql/id';
import { Permission } from '../../../platform/graphql/permission';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { forwardComplaint } from '../commands/forward-complaint';
import { registerControllingBody, withdrawControllingBody } from '../commands/keep-controlling-bodies';
import { assignComplaint, clarifyComplaint, passComplaintOn } from '../commands/lead-complaint';
import { registerComplaint } from '../commands/register-complaint';
import {
  answerComplaint,
  keepComplaintForMonitoring,
  recordForwardingAnswer,
  tellComplainant,
} from '../commands/settle-complaint';
import { takeComplaintAsGround } from '../commands/take-as-ground';
import type { ComplaintCommand } from '../complaint-case';
import { Complaint, ControllingBody } from './complaint.graphql-type';
import {
  AssignComplaintInput,
  ClarifyComplaintInput,
  ComplaintArguments,
  ForwardComplaintInput,
  PassComplaintOnInput,
  RecordForwardingAnswerInput,
  RegisterComplaintInput,
  RegisterControllingBodyInput,
  SettleComplaintInput,
  TakeComplaintAsGroundInput,
  TellComplainantInput,
} from './complaint.inputs';

function commandOf({ id, idempotencyKey, expectedVersion }: ComplaintArguments): ComplaintCommand {
  return { complaintId: parseId(id), idempotencyKey, expectedVersion };
}

const idOrNull = (id: string | null | undefined) => (id ? parseId(id) : null);
const textOrNull = (text: string | null | undefined) => (isBlank(text) ? null : (text?.trim() ?? null));

/** Reads the changed complaint in the shape that the request asks for. */
async function answer(context: RequestContext, info: GraphQLResolveInfo, done: Promise<number>) {
  const id = await done;
  return context.reader.findOne(info, (alias, sql) => `${alias}.id = ${sql.value(id, 'integer')}`);
}

@Resolver()
export class ComplaintMutations {
  @Mutation(() => Complaint, {
    description: 'Takes a complaint that came on paper, by e-mail or from another body into the register.',
  })
  @Permission('register', 'Complaint')
  registerComplaint(
    @Arg('input', () => RegisterComplaintInput) input: RegisterComplaintInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { person, from, cameBy, receivedAt, text, fileIds } = input;
    const given = {
      cameBy,
      receivedAt,
      from: from ?? null,
      person: {
        kind: person.kind,
        name: textOrNull(person.name),
        phone: textOrNull(person.phone),
        email: textOrNull(person.email),
        address: textOrNull(person.address),
      },
      subjectId: idOrNull(input.subjectId),
      providerName: textOrNull(input.providerName),
      territoryId: idOrNull(input.territoryId),
      publicServiceId: idOrNull(input.publicServiceId),
      serviceText: textOrNull(input.serviceText),
      violatedRight: textOrNull(input.violatedRight),
      factDate: input.factDate ?? null,
      text: text.trim(),
      fileIds,
      isAnother: input.isAnother,
    };
    return answer(context, info, registerComplaint(context, { ...given, idempotencyKey }));
  }

  @Mutation(() => Complaint, { description: 'Gives a complaint to an inspector of the office.' })
  @Permission('assignComplaint', 'Complaint')
  assignComplaint(
    @Args() args: ComplaintArguments,
    @Arg('input', () => AssignComplaintInput) { capacityId }: AssignComplaintInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { ...commandOf(args), capacityId: parseId(capacityId) };
    return answer(context, info, assignComplaint(context, given));
  }

  @Mutation(() => Complaint, {
    description: 'Finds in the registers whom and which service the complainant means.',
  })
  @Permission('clarifyComplaint', 'Complaint')
  clarifyComplaint(
    @Args() args: ComplaintArguments,
    @Arg('input', () => ClarifyComplaintInput) input: ClarifyComplaintInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = {
      subjectId: idOrNull(input.subjectId),
      publicServiceId: idOrNull(input.publicServiceId),
      factDate: input.factDate ?? null,
      violatedRight: textOrNull(input.violatedRight),
    };
    return answer(context, info, clarifyComplaint(context, { ...commandOf(args), ...given }));
  }

  @Mutation(() => Complaint, {
    nullable: true,
    description: 'Passes it on to the office of clause 9; empty where you do not see it any more.',
  })
  @Permission('passComplaintOn', 'Complaint')
  passComplaintOn(
    @Args() args: ComplaintArguments,
    @Arg('input', () => PassComplaintOnInput) { authorityId, reason }: PassComplaintOnInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { authorityId: parseId(authorityId), reason: reason.trim() };
    return answer(context, info, passComplaintOn(context, { ...commandOf(args), ...given }));
  }

  @Mutation(() => Complaint, { description: 'Drafts an inspection with the complaint as its ground: 8 (3).' })
  @Permission('takeComplaintAsGround', 'Complaint')
  takeComplaintAsGround(
    @Args() args: ComplaintArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => TakeComplaintAsGroundInput, { nullable: true })
    input?: TakeComplaintAsGroundInput | null,
  ) {
    const basisText = textOrNull(input?.basisText);
    const words = { basisText, violatedRight: textOrNull(input?.violatedRight) };
    return answer(context, info, takeComplaintAsGround(context, { ...commandOf(args), ...words }));
  }

  @Mutation(() => Complaint, { description: 'Forwards it to the body that controls the field: clause 10.' })
  @Permission('forwardComplaint', 'Complaint')
  forwardComplaint(
    @Args() args: ComplaintArguments,
    @Arg('input', () => ForwardComplaintInput) input: ForwardComplaintInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = {
      bodyId: idOrNull(input.bodyId),
      bodyName: textOrNull(input.bodyName),
      bodyField: textOrNull(input.bodyField),
    };
    return answer(context, info, forwardComplaint(context, { ...commandOf(args), ...given }));
  }

  @Mutation(() => Complaint, { description: 'Keeps it for external monitoring: 36 (4).' })
  @Permission('keepComplaintForMonitoring', 'Complaint')
  keepComplaintForMonitoring(
    @Args() args: ComplaintArguments,
    @Arg('input', () => SettleComplaintInput) { reason }: SettleComplaintInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { ...commandOf(args), reason: reason.trim() };
    return answer(context, info, keepComplaintForMonitoring(context, given));
  }

  @Mutation(() => Complaint, { description: 'Answers it without measures of control, with the reason.' })
  @Permission('answerComplaint', 'Complaint')
  answerComplaint(
    @Args() args: ComplaintArguments,
    @Arg('input', () => SettleComplaintInput) { reason }: SettleComplaintInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, answerComplaint(context, { ...commandOf(args), reason: reason.trim() }));
  }

  @Mutation(() => Complaint, { description: 'Records what the body that controls the field answered.' })
  @Permission('recordForwardingAnswer', 'Complaint')
  recordForwardingAnswer(
    @Args() args: ComplaintArguments,
    @Arg('input', () => RecordForwardingAnswerInput) input: RecordForwardingAnswerInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answer(context, info, recordForwardingAnswer(context, { ...commandOf(args), ...input }));
  }

  @Mutation(() => Complaint, { description: 'Records when and how the complainant was told: clause 10.' })
  @Permission('tellComplainant', 'Complaint')
  tellComplainant(
    @Args() args: ComplaintArguments,
    @Arg('input', () => TellComplainantInput) { at, way, note }: TellComplainantInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { ...commandOf(args), at, way, note: textOrNull(note) };
    return answer(context, info, tellComplainant(context, given));
  }

  @Mutation(() => ControllingBody, { description: 'Enters a body that controls a field: clause 10.' })
  @Permission('keep', 'ControllingBody')
  registerControllingBody(
    @Arg('input', () => RegisterControllingBodyInput) input: RegisterControllingBodyInput,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { ...input, address: textOrNull(input.address), idempotencyKey };
    return answer(context, info, registerControllingBody(context, given));
  }

  @Mutation(() => ControllingBody, { description: 'Takes a body out of use.' })
  @Permission('keep', 'ControllingBody')
  withdrawControllingBody(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => String) idempotencyKey: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { id: parseId(id), idempotencyKey, expectedVersion };
    return answer(context, info, withdrawControllingBody(context, given));
  }
}
