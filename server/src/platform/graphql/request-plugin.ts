import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import { GraphQLError, OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import { AnswerText } from '../reading/answer-text';
import { invalidInput } from '../refusals/invalid-input';
import type { CommandReceipt } from '../commands/command-receipt';
import { formatError } from './format-error';
import type { RequestContext } from './request-context';
import { isStorableDocument, isStorableValue } from './storable-text';
import { answerBytes } from './text-execution';

function unstorable(field: string): GraphQLError {
  const originalError = invalidInput(field);
  return new GraphQLError('INVALID_INPUT', { originalError, extensions: { http: { status: 400 } } });
}

const NO_SUBSCRIPTIONS = new GraphQLError('There are no subscriptions.', {
  extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
});

/** A receipt in the reader's words: what was done, the number, the state that the case has by it. */
const wordedBy =
  (context: RequestContext) =>
  ({ command, at, done }: CommandReceipt) => ({
    command,
    at,
    done: done.map(({ action, number, state }) => ({
      title: context.text(`EVENT_${action}`),
      number,
      state: state === null ? null : context.text(state),
    })),
  });

const listener: GraphQLRequestListener<RequestContext> = {
  async didResolveOperation({ document, request, operation, contextValue }) {
    // Without a type of its own in the schema a subscription passes as valid.
    if (operation?.operation === OperationTypeNode.SUBSCRIPTION) throw NO_SUBSCRIPTIONS;
    // What is written is written by whom the database says it is, and not by whom the server remembers.
    if (operation?.operation === OperationTypeNode.MUTATION) await contextValue.confirmActor();
    if (!isStorableValue(request.variables)) throw unstorable('variables');
    if (!isStorableDocument(document)) throw unstorable('query');
  },

  async responseForOperation({ schema, document, request, contextValue, ...found }) {
    const operation = found.operation as OperationDefinitionNode | undefined;
    // A document without the operation asked for is answered by what comes after.
    if (operation === undefined) return null;
    const execution = {
      schema,
      document,
      operation,
      variables: request.variables ?? {},
      context: contextValue,
    };
    const bytes = await answerBytes(execution);
    if (bytes === undefined) return null;
    contextValue.answer.printed = bytes;
    const data = new AnswerText(bytes) as unknown as Record<string, unknown>;
    return {
      body: { kind: 'single', singleResult: { data } },
      http: { status: 200, headers: new HeaderMap() },
    };
  },

  // Errors are worded here, where the request's language and correlation id are known.
  async willSendResponse({ response, contextValue, errors }) {
    if (response.body.kind !== 'single') return;
    if (contextValue.receipts.length > 0)
      response.body.singleResult.extensions = { receipts: contextValue.receipts.map(wordedBy(contextValue)) };
    if (!response.body.singleResult.errors) return;
    response.body.singleResult.errors = response.body.singleResult.errors.map((formatted, i) =>
      formatError(formatted, errors?.[i], contextValue),
    );
  },
};

/** What every request goes through before it runs and before it is answered. */
export const requestPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => Promise.resolve(listener),
};

/** What stands for an answer that PostgreSQL has printed: the route sends `answer.printed` of the context in its place. */
export const PRINTED = '';

/** Writes an answer. */
export function stringifyResult(result: { readonly data?: unknown }): string {
  return result.data instanceof AnswerText ? PRINTED : `${JSON.stringify(result)}\n`;
}
