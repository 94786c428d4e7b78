import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { GraphQLError, Kind, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { Refusal } from '../refusals/refusal';
import { formatError } from './format-error';
import { isTooLarge, sizeLimitOf } from './limits';
import type { RequestContext } from './request-context';
import { isStorableDocument, isStorableValue } from './storable-text';

function refused(code: string, field?: string): GraphQLError {
  const originalError = new Refusal(code, field ? { field, params: { field } } : {});
  return new GraphQLError(code, { originalError });
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

const listener: GraphQLRequestListener<RequestContext> = {
  async didResolveOperation({ operation, document, request, contextValue }) {
    const limit = sizeLimitOf(contextValue.actor.kind);
    if (operation && isTooLarge(operation, fragmentsOf(document), limit)) throw refused('QUERY_TOO_LARGE');
    if (!isStorableValue(request.variables)) throw refused('INVALID_INPUT', 'variables');
    if (!isStorableDocument(document)) throw refused('INVALID_INPUT', 'query');
  },

  // Errors are worded here, where the request's language and correlation id are known.
  async willSendResponse({ response, contextValue, errors }) {
    if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
    response.body.singleResult.errors = response.body.singleResult.errors.map((formatted, i) =>
      formatError(formatted, errors?.[i], contextValue),
    );
  },
};

/** What every request goes through before it runs and before it is answered. */
export const requestPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => Promise.resolve(listener),
};
