import { Router, type Response } from 'express';
import type { Application } from '../graphql/application';
import { contextOf, type ActorOf } from '../graphql/context-of';
import { parseId } from '../graphql/id';
import type { RequestContext } from '../graphql/request-context';
import { answerRefusal } from '../http/answer-refusal';

/** A file as somebody gets it. */
export interface HandedOut {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Hands a file out, to be saved and never to be run in the page. */
export function sendFile(response: Response, { name, mediaType, bytes }: HandedOut): void {
  response
    .attachment(name)
    .set('cache-control', 'private, no-store')
    .set('x-content-type-options', 'nosniff')
    .set('content-security-policy', "default-src 'none'; sandbox")
    .set('content-type', mediaType)
    .send(bytes);
}

/**
 * `GET /:id`, a file at a time.
 * @param open decides whether the caller gets it, and notes the reading where that is asked; what it refuses is told as everywhere
 */
export function handOut(
  application: Application,
  actorOf: ActorOf,
  open: (context: RequestContext, id: number) => Promise<HandedOut>,
): Router {
  const route = Router();
  route.get('/:id', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    try {
      sendFile(response, await open(context, parseId(request.params.id)));
    } catch (error) {
      answerRefusal(context, response, error);
    }
  });
  return route;
}
