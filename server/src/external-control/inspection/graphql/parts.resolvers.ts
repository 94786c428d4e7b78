import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Deadline, Duty } from '../../../deadlines';
import { FileRecord } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Sql } from '../../../platform/reading/sql-metadata';
import { Action, Violation } from '../../case';
import { LetterOnMeasures } from '../../letter-on-measures';
import { Prescription } from '../../prescription';
import { groundClause, type GroundKind } from '../ground-kind';
import type { RequestKind } from '../rules/field-rules';
import type { InspectionAct } from '../states';
import { actionsOf } from './actions';
import { DocumentRequest } from './course.graphql-type';
import { Inspection } from './inspection.graphql-type';
import { InspectionGround, Registration } from './opening.graphql-type';
import { SetAsideResultAct } from './set-aside.graphql-type';

@Resolver(() => InspectionGround)
export class InspectionGroundResolver {
  @FieldResolver(() => String)
  @Sql({ needs: ['kind'] })
  clause(@Root() { kind }: { kind: GroundKind }): string {
    return groundClause(kind);
  }
}

@Resolver(() => Registration)
export class RegistrationResolver {
  @FieldResolver(() => String, {
    description: 'The register, as it calls itself; the embedded one in your language.',
  })
  @Sql({ needs: ['registered_by'] })
  registeredBy(@Root() { registeredBy }: { registeredBy: string }, @Ctx() context: RequestContext): string {
    const key = `REGISTER_${registeredBy}`;
    return context.messages.has(key) ? context.text(key) : registeredBy;
  }
}

interface RequestState {
  readonly kind: RequestKind;
  readonly state: string;
  readonly seenAt: Date | null;
  readonly accessEndedAt: Date | null;
}

/** What can still be done to this one request, whoever does it. */
function actsOn({ kind, state, seenAt, accessEndedAt }: RequestState): InspectionAct[] {
  const open = kind === 'SYSTEM_ACCESS' && state === 'ANSWERED' && accessEndedAt === null;
  return [
    ...(state === 'SENT' ? (['answerDocumentRequest'] as const) : []),
    ...(kind === 'RECOMMENDATION' && seenAt === null ? (['acknowledgeRecommendation'] as const) : []),
    ...(open ? (['recordAccessEnd'] as const) : []),
  ];
}

@Resolver(() => DocumentRequest)
export class DocumentRequestResolver {
  @FieldResolver(() => [Action])
  @Sql({ needs: ['kind', 'state', 'seen_at', 'access_ended_at', 'inspection_id'] })
  async actions(
    @Root() row: RequestState & { inspectionId: number },
    @Ctx() context: RequestContext,
  ): Promise<Action[]> {
    const names = actsOn(row);
    if (names.length === 0) return [];
    const actions = await actionsOf(context, row.inspectionId);
    return actions.filter(({ name }) => (names as readonly string[]).includes(name));
  }
}

/** Evidence of a violation is that of the answer to its point. */
@Resolver(() => Violation)
export class ViolationEvidenceResolver {
  @FieldResolver(() => [FileRecord])
  @Sql({
    many: {
      foreign: 'owner_id',
      own: 'point_id',
      where: `{alias}.owner_kind = 'checklistAnswer'`,
      orderBy: '{alias}.id',
      cap: 50,
    },
  })
  evidence(@Root() row: { evidence: FileRecord[] }): FileRecord[] {
    return row.evidence;
  }
}

@Resolver(() => Inspection)
export class SetAsideResolver {
  @FieldResolver(() => [SetAsideResultAct], {
    nullable: true,
    description:
      'Acts that were drawn up and set aside before they reached anybody; nothing for the subject.',
  })
  @Sql({ many: { foreign: 'inspection_id', orderBy: '{alias}.id', cap: 50 } })
  setAsideResultActs(
    @Root() row: { setAsideResultActs: SetAsideResultAct[] | null },
  ): SetAsideResultAct[] | null {
    return row.setAsideResultActs;
  }
}

@Resolver(() => Prescription)
export class PrescriptionInspectionResolver {
  @FieldResolver(() => Inspection)
  @Sql({ one: { on: 'inspection_id' } })
  inspection(@Root() row: { inspection: Inspection }): Inspection {
    return row.inspection;
  }

  @FieldResolver(() => [Inspection], { description: 'Inspections on ground 1 or 2 that control it.' })
  @Sql({ many: { foreign: 'origin_prescription_id', orderBy: '{alias}.id', cap: 50 } })
  followUps(@Root() row: { followUps: Inspection[] }): Inspection[] {
    return row.followUps;
  }
}

@Resolver(() => LetterOnMeasures)
export class LetterInspectionResolver {
  @FieldResolver(() => Inspection, { nullable: true, description: 'The inspection that it follows.' })
  @Sql({ one: { on: 'inspection_id' } })
  inspection(@Root() row: { inspection: Inspection | null }): Inspection | null {
    return row.inspection;
  }
}

@Resolver(() => Deadline)
export class DeadlineInspectionResolver {
  @FieldResolver(() => Inspection, { nullable: true })
  @Sql({ one: { on: 'inspection_id' } })
  inspection(@Root() row: { inspection: Inspection | null }): Inspection | null {
    return row.inspection;
  }
}

@Resolver(() => Duty)
export class DutyInspectionResolver {
  @FieldResolver(() => Inspection, { nullable: true })
  @Sql({ one: { on: 'inspection_id' } })
  inspection(@Root() row: { inspection: Inspection | null }): Inspection | null {
    return row.inspection;
  }

  @FieldResolver(() => Inspection, {
    nullable: true,
    description: 'The drafted inspection that would end the duty.',
  })
  @Sql({ one: { on: 'draft_inspection_id' } })
  draft(@Root() row: { draft: Inspection | null }): Inspection | null {
    return row.draft;
  }
}
