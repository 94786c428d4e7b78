import type { MessageContext, MessageFunction } from 'vue-i18n';

type Piece = (context: MessageContext) => string;

const told = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** One form: text with places for values, `{number}`. */
function oneForm(text: string): Piece {
  // What stands at odd places stood in braces.
  const parts = text.split(/\{\s*(\w+)\s*\}/);
  if (parts.length === 1) return () => text;
  return ({ named }) => parts.map((part, at) => (at % 2 ? told(named(part)) : part)).join('');
}

function compile(words: string): MessageFunction {
  const forms = words.split('|').map((form, _, { length }) => oneForm(length > 1 ? form.trim() : form));
  const message: Piece =
    forms.length > 1
      ? (context) => context.plural(forms.map((form) => form(context)) as never)
      : (forms[0] as Piece);
  return message as MessageFunction;
}

const compiled = new Map<string, MessageFunction>();

/**
 * Makes a message out of its words: values in braces, forms of a number divided by `|`. Our messages know nothing else;
 * vue-i18n's own compiler knows much more, and costs the first render of a page a tenth of its time.
 * @param words what stands in a file of messages
 */
export function compileWords(words: unknown): MessageFunction {
  const text = String(words);
  let message = compiled.get(text);
  if (!message) compiled.set(text, (message = compile(text)));
  return message;
}
