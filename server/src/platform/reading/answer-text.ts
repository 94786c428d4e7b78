import type { GraphQLResolveInfo } from 'graphql';

/** JSON that PostgreSQL printed: a field's whole answer, to be handed on as it is. */
export class AnswerText {
  constructor(readonly text: string) {}
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
