import type { GraphQLResolveInfo } from 'graphql';

/** JSON that PostgreSQL printed: a field's whole answer, to be handed on as it is. */
export class AnswerText {
  constructor(readonly text: string) {}
}

const asText = new WeakSet<GraphQLResolveInfo>();

/** Marks a field's execution as one whose reader may answer with text. */
export function wantText(info: GraphQLResolveInfo): GraphQLResolveInfo {
  asText.add(info);
  return info;
}

export function wantsText(info: GraphQLResolveInfo): boolean {
  return asText.has(info);
}
