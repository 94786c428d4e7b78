import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Language } from '../platform/messages/language';
import { SqlType } from '../platform/reading/sql-metadata';

export const LanguageEnum = { KK: 'kk', RU: 'ru', EN: 'en' } as const satisfies Record<string, Language>;
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
  language!: Language;
}
