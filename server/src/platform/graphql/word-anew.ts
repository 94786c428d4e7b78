import type { IncomingMessage } from 'node:http';
import type { MessageCatalogue } from '../messages/catalogue';
import { languageOf } from '../messages/language';

const CODE = 'BAD_REQUEST';

/** The code of an answer that is one refusal and nothing else. */
function codeOf(text: string): unknown {
  try {
    const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: unknown } }[] };
    return errors?.length === 1 ? errors[0]?.extensions?.code : undefined;
  } catch {
    return undefined;
  }
}

/** What Apollo refuses before it knows a request's context it refuses in English: told in the caller's language. */
export function wordAnew(text: string, messages: MessageCatalogue, request: IncomingMessage): string {
  // Its wall against forms of other sites answers in plain text.
  if (text.startsWith('{') && codeOf(text) !== CODE) return text;
  const message = messages.text(CODE, languageOf(request.headers['accept-language']));
  return JSON.stringify({ errors: [{ message, extensions: { code: CODE } }] });
}
