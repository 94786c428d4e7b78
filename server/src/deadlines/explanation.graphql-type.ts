import { Field, ID, ObjectType } from 'type-graphql';
import { dayReasonMessage, noteMessage, type DeadlineCertificate, type Language } from '../law';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars';
import { PartOf } from '../platform/reading/sql-metadata';

@ObjectType({
  simpleResolvers: true,
  description: 'A day that the count walked: whether it counted, and why not (or why although a day off).',
})
@PartOf('every deadline')
export class DeadlineDay {
  @Field(() => CalendarDateScalar)
  date!: string;

  @Field()
  counted!: boolean;

  @Field({ description: 'Empty for an ordinary day that counts.' })
  reason!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A reading of an unclear place, or a remark, that shaped the deadline.',
})
@PartOf('every deadline')
export class DecisionNote {
  @Field()
  id!: string;

  @Field()
  text!: string;
}

@ObjectType({ simpleResolvers: true })
@PartOf('open to everybody')
export class DeadlineAnswer {
  @Field()
  rule!: string;

  @Field()
  clause!: string;

  @Field()
  edition!: string;

  @Field()
  unit!: string;

  @Field()
  direction!: string;

  @Field(() => CalendarDateScalar)
  from!: string;

  @Field(() => CalendarDateScalar, {
    description: 'Last day on which the duty can still be done, in Almaty.',
  })
  dueDate!: string;

  @Field(() => DateTimeScalar, { description: 'The instant at which it is over.' })
  dueAt!: string;

  @Field({ description: 'The count touches a day that no decree covers yet.' })
  provisional!: boolean;

  @Field(() => [DeadlineDay])
  days!: DeadlineDay[];

  @Field(() => [DecisionNote])
  notes!: DecisionNote[];

  @Field(() => [String], { description: 'The same in words, line by line.' })
  explanation!: string[];
}

@ObjectType('DeadlineRule', {
  simpleResolvers: true,
  description: 'A duty with a term, as the edition sets it.',
})
@PartOf('open to everybody')
export class DeadlineRuleInfo {
  @Field(() => ID)
  id!: string;

  @Field()
  clause!: string;

  @Field()
  title!: string;

  @Field()
  whoMustAct!: string;

  @Field()
  countedFrom!: string;

  @Field()
  length!: string;

  @Field()
  unit!: string;

  @Field()
  direction!: string;

  @Field()
  consequence!: string;
}

export function daysOf(certificate: DeadlineCertificate, language: Language): DeadlineDay[] {
  return certificate.days.map(({ date, counted, reason }) => ({
    date,
    counted,
    reason: reason ? dayReasonMessage(reason, language) : '',
  }));
}

export function notesOf(certificate: DeadlineCertificate, language: Language): DecisionNote[] {
  return certificate.notes.map((note) => ({
    id: note.decision ?? note.code,
    text: noteMessage(note, language, certificate.edition),
  }));
}
