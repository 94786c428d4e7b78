import type { IncomingMessage, ServerResponse } from 'node:http';

function listOf(header: string | string[] | undefined): string[] {
  return (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Whether a caller came over TLS. @param proxies how many of our own proxies stand before the server */
export function isSecure({ socket, headers }: IncomingMessage, proxies: number): boolean {
  if ('encrypted' in socket) return true;
  return proxies > 0 && listOf(headers['x-forwarded-proto'])[0] === 'https';
}

/** The HTTP side of one request, whichever server took it. */
export class Exchange {
  /** @param proxies how many of our own proxies stand before the server; what stands further back may be invented */
  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
    private readonly proxies: number,
  ) {}

  /** The caller's address, as far as our own proxies tell it. */
  get address(): string {
    const { socket, headers } = this.request;
    const chain = [socket.remoteAddress ?? '', ...listOf(headers['x-forwarded-for']).reverse()];
    return chain[Math.min(this.proxies, chain.length - 1)] ?? '';
  }

  /** Whether the caller came over TLS. */
  get secure(): boolean {
    return isSecure(this.request, this.proxies);
  }
}
