import { Extensions } from 'type-graphql';

export interface FieldPermission {
  readonly action: string;
  readonly subject: string;
}

/** The permission that a query or mutation asks for before anything of it runs. */
export function Permission(action: string, subject: string): MethodDecorator & PropertyDecorator {
  return Extensions({ permission: { action, subject } }) as MethodDecorator & PropertyDecorator;
}

/** Open to everybody, without signing in. Say why. */
export function Public(why: string): MethodDecorator & PropertyDecorator {
  return Extensions({ public: why }) as MethodDecorator & PropertyDecorator;
}

/** Open to everybody who has signed in, whatever the role. Say why. */
export function SignedIn(why: string): MethodDecorator & PropertyDecorator {
  return Extensions({ signedIn: why }) as MethodDecorator & PropertyDecorator;
}

interface AccessExtensions {
  permission?: FieldPermission;
  public?: string;
  signedIn?: string;
}

export function accessOf(extensions: unknown): AccessExtensions {
  return (extensions ?? {}) as AccessExtensions;
}
