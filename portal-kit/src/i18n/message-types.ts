/** A tree of messages; the Kazakh one is the pattern that the other two must match key by key. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** The same keys as `Pattern`, any words. */
export type MessagesLike<Pattern> = {
  readonly [Key in keyof Pattern]: Pattern[Key] extends string ? string : MessagesLike<Pattern[Key]>;
};

/** Every dotted path of a tree that ends in words. */
export type MessageKey<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${MessageKey<Tree[Key]>}`;
}[keyof Tree & string];
