import { Field, ID, ObjectType } from 'type-graphql';
import type { Language } from '../../../platform/messages/language';
import { enumOf } from '../../../platform/graphql/enum-of';
import { PartOf } from '../../../platform/reading/sql-metadata';
import { wordsOfOtherForms, wordsOfRelation, type ReportForm as FormData } from '../../form';
import type { RelationKind } from '../../form';

export const ControlRelationKindEnum = enumOf(
  'ControlRelationKind',
  ['SUM_OF_CHILDREN', 'SUM_OF_SERVICES', 'EQUAL', 'NOT_WITHOUT'],
  'What must hold between rows of a report in every month.',
);

@ObjectType({ simpleResolvers: true })
@PartOf('ReportForm')
export class FormIndicator {
  @Field({ description: 'Section and number: `2/12.1`.' })
  key!: string;

  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field({ description: 'Opens in January and is changed after it; never added over years or bodies.' })
  stock!: boolean;

  @Field({ description: 'Has rows below it by public service.' })
  byService!: boolean;

  @Field(() => String, { nullable: true })
  parentKey!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'KATO code of the territory whose figures stand in this row, whoever files them (clause 63).',
  })
  territoryCode!: string | null;
}

@ObjectType({ simpleResolvers: true })
@PartOf('ReportForm')
export class FormSection {
  @Field()
  key!: string;

  @Field()
  title!: string;

  @Field(() => [FormIndicator])
  indicators!: FormIndicator[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Breaking it warns and travels with the report; it stops nothing.',
})
@PartOf('ReportForm')
export class ControlRelation {
  @Field(() => ControlRelationKindEnum)
  kind!: RelationKind;

  @Field({ description: 'Key of the row that is held to it.' })
  left!: string;

  @Field(() => [String], {
    description:
      'Keys of the rows it is held against; empty for SUM_OF_SERVICES: the service rows of `left`.',
  })
  right!: string[];

  @Field()
  message!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Words of a form’s titles by which a sheet that was filled by it is told from sheets by others.',
})
@PartOf('ReportForm')
export class FormWords {
  @Field()
  code!: string;

  @Field(() => [String], {
    description: 'How its titles begin in all languages, without case and signs.',
  })
  words!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'One edition of a report form.' })
@PartOf('QuarterlyReport')
export class ReportForm {
  @Field(() => ID)
  id!: string;

  @Field()
  code!: string;

  @Field()
  edition!: string;

  @Field({ description: 'By which it is filed.' })
  clause!: string;

  @Field({ description: 'Worded by us until the official form is loaded.' })
  standsIn!: boolean;

  @Field()
  title!: string;

  @Field({ description: 'Who is counted in it.' })
  scope!: string;

  @Field(() => [FormSection])
  sections!: FormSection[];

  @Field(() => [ControlRelation])
  controlRelations!: ControlRelation[];

  @Field(() => [FormWords], { description: 'The other forms, by the words of their titles.' })
  otherForms!: FormWords[];
}

/** A form in one language. */
export function toReportForm(
  form: FormData,
  language: Language,
  text: Parameters<typeof wordsOfRelation>[3],
): ReportForm {
  return {
    id: `${form.code}@${form.edition}`,
    code: form.code,
    edition: form.edition,
    clause: form.clause,
    standsIn: form.standsIn,
    title: form.title[language],
    scope: form.scope[language],
    sections: form.sections.map(({ key, title, indicators }) => ({
      key,
      title: title[language],
      indicators: indicators.map((indicator) => ({
        key: indicator.key,
        number: indicator.number,
        title: indicator.title[language],
        stock: indicator.stock,
        byService: indicator.byService,
        parentKey: indicator.parentKey,
        territoryCode: indicator.territory ?? null,
      })),
    })),
    controlRelations: form.relations.map((relation) => ({
      kind: relation.kind,
      left: relation.left,
      right: [...relation.right],
      message: wordsOfRelation(form, relation, language, text),
    })),
    // Lists name forms, and never ask for this.
    get otherForms() {
      return wordsOfOtherForms(form.code).map(({ code, words }) => ({ code, words: [...words] }));
    },
  };
}
