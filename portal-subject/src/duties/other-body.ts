interface NamedBody {
  readonly id: string;
  readonly name: string;
}

/** The body that a duty is about, where it is not the reader's own: two bodies' duties of one kind are told apart by it. */
export function findOtherBody(
  { subject }: { readonly subject?: NamedBody | null },
  ownBodyId: string | null | undefined,
): string | undefined {
  return subject && subject.id !== ownBodyId ? subject.name : undefined;
}
