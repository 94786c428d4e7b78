import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler, type Express, type Router } from 'express';
import type { Log } from '../log/log';
import { SECURITY_HEADERS } from './security-headers';

export interface HttpRoute {
  readonly path: string;
  readonly route: Router;
}

const CODES: Readonly<Record<number, string>> = { 413: 'QUERY_TOO_LARGE' };

function answerErrors(log: Log): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _request, response, _next) => {
    const status = (error as { status?: number }).status ?? 500;
    if (status >= 500)
      log.error('unexpected', { error: error instanceof Error ? error.stack : String(error) });
    if (!response.headersSent) {
      const code = status >= 500 ? 'INTERNAL' : (CODES[status] ?? 'BAD_REQUEST');
      response.status(status).json({ errors: [{ message: code, extensions: { code } }] });
    }
  };
}

/** An express application with the routes of the rooms, safe headers, and errors that tell nothing. */
export function createHttpApplication(routes: readonly HttpRoute[], log: Log, trustProxy: number): Express {
  const app = express();
  app.disable('x-powered-by');
  app.enable('case sensitive routing');
  app.set('trust proxy', trustProxy);
  app.use((_request, response, next) => {
    response.set(SECURITY_HEADERS);
    next();
  });
  for (const { path, route } of routes) app.use(path, route);
  app.use((_request, response) => void response.status(404).type('text/plain').send('404'));
  app.use(answerErrors(log));
  return app;
}

export interface RunningServer {
  readonly port: number;
  /** Stops taking requests, lets the running ones end. */
  stop(): Promise<void>;
}

/** Takes a request, or leaves it to the express application by answering false. */
export type Before = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * @param before what need not go through express
 * @throws the system's error (EADDRINUSE …) when the port cannot be had
 */
export async function listen(
  app: Express,
  host: string,
  port: number,
  before: Before = () => false,
): Promise<RunningServer> {
  const server: Server = createServer((request, response) => {
    if (!before(request, response)) app(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 5000).unref();
      }),
  };
}
