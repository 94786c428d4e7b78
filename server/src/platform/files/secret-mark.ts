import { enumOf } from '../graphql/enum-of';

/** What kind of secret a thing is marked with (clause 31). */
export const SECRET_MARKS = ['COMMERCIAL', 'TAX', 'OTHER_SECRET'] as const;
export type SecretMark = (typeof SECRET_MARKS)[number];

export const SecretMarkEnum = enumOf(
  'SecretMark',
  SECRET_MARKS,
  'A secret that the law protects: commercial, of taxes, or another one, whose law is named (clause 31).',
);

/** Messages that word a mark have this prefix. */
export const SECRET_MARK_TITLE = 'SECRET_MARK_';
