import type { GraphQLResolveInfo } from 'graphql';

/** JSON that PostgreSQL printed: a field's whole answer, to be handed on as it is. */
export class AnswerText {
  static readonly NULL = new AnswerText(Buffer.from('null'));

  /** @param bytes in UTF-8, as they came: nobody makes a text of them on their way */
  constructor(readonly bytes: Buffer) {}
}

const AS_TEXT = Symbol('the reader may answer with text');

/** What a field's execution is told, and that its reader may answer with text. */
export type TextInfo = GraphQLResolveInfo & { readonly [AS_TEXT]: true };

/** Marks a field's execution as one whose reader may answer with text. */
export function wantText(info: GraphQLResolveInfo): TextInfo {
  return { ...info, [AS_TEXT]: true };
}

export function wantsText(info: GraphQLResolveInfo): info is TextInfo {
  return AS_TEXT in info;
}
