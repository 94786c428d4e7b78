import { Field, ID, ObjectType } from 'type-graphql';
import type { Language, Texts } from '../platform/messages/language';
import { CalendarDateScalar } from '../platform/graphql/scalars';
import { PartOf, type Expression } from '../platform/reading/sql-metadata';

@ObjectType({
  simpleResolvers: true,
  description:
    'The act since which another one stands in the place of the subject of a case: a division may have given the case to another successor than the rest.',
})
@PartOf('InspectedSubject')
export class CaseSuccession {
  @Field()
  actNumber!: string;

  @Field(() => CalendarDateScalar)
  actDate!: string;

  @Field(() => ID)
  successorId!: string;

  @Field({ description: 'Its name in the language of the request.' })
  successorName!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The office within whose competence whoever stands there today lies (clause 9).',
  })
  officeId!: string | null;
}

export type SuccessionOfCase = Texts & {
  readonly actNumber: string;
  readonly actDate: string;
  readonly successorId: number;
  readonly authorityId: number | null;
};

/** In SQL, what a case is told of who stands in the place of its subject; null, and nothing asked, where that stands itself. */
export const successionOfCase =
  (kind: 'inspection' | 'complaint'): Expression =>
  (alias, sql) => {
    const act = sql.alias();
    return `(select succession_of_case('${kind}', ${alias}.id, ${alias}.subject_id) from subject_succession ${act}
      where ${act}.predecessor_id = ${alias}.subject_id)`;
  };

export const toCaseSuccession = (found: SuccessionOfCase | null, language: Language): CaseSuccession | null =>
  found && {
    actNumber: found.actNumber,
    actDate: found.actDate,
    successorId: String(found.successorId),
    successorName: found[language],
    officeId: found.authorityId === null ? null : String(found.authorityId),
  };
