import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Language } from '../platform/messages/language';
import { Sql, SqlType } from '../platform/reading/sql-metadata';

/** Names of the languages in the schema. The reader asks that an enum's values are their own names. */
export const LanguageEnum = { KK: 'KK', RU: 'RU', EN: 'EN' } as const satisfies Record<
  Uppercase<Language>,
  Uppercase<Language>
>;
export type LanguageName = keyof typeof LanguageEnum;
registerEnumType(LanguageEnum, { name: 'Language' });

/** A person who signs in. */
@ObjectType({ simpleResolvers: true })
@SqlType({ table: 'account' })
export class Account {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fullName!: string;

  @Field(() => String)
  email!: string;

  @Field(() => LanguageEnum)
  @Sql({ expression: (alias) => `upper(${alias}.language)` })
  language!: LanguageName;
}
