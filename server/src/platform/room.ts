import type { Permission } from './access/permission';
import type { Application } from './graphql/application';
import type { ActorOf } from './graphql/context-of';
import type { HttpRoute } from './http/http-server';
import type { Messages } from './messages/catalogue';
import type { JobHandlers } from './outbox/job';

/** Everything that a room brings to the application. */
export interface Room {
  /** The room's folder below `src`. */
  readonly name: string;
  /** TypeORM records. */
  readonly entities?: readonly Function[];
  /** type-graphql resolvers. */
  readonly resolvers?: readonly Function[];
  readonly permissions?: readonly Permission[];
  readonly messages?: Messages;
  /** Plain HTTP routes: files, documents, pages. */
  readonly routes?: (application: Application, actorOf: ActorOf) => HttpRoute[];
  /** What the worker does with the jobs that this room asks for. */
  readonly jobs?: JobHandlers;
  /** What the worker does of the room by itself, every minute; several workers may do it at once. */
  readonly turn?: (application: Application) => Promise<void>;
  /** What the room learns of the database when a process begins; what it gives back is called when the process ends. */
  readonly opened?: (application: Application) => Promise<() => void>;
}
