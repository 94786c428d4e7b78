import type { IncomingMessage, ServerResponse } from 'node:http';

/** The HTTP side of one request, whichever server took it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The caller's address, as far as our own proxies tell it. */
  readonly address: string;
  /** Whether the caller came over TLS. */
  readonly secure: boolean;
}

function listOf(header: string | string[] | undefined): string[] {
  return (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** @param proxies how many of our own proxies stand before the server; what stands further back may be invented */
export function exchangeOf(request: IncomingMessage, response: ServerResponse, proxies: number): Exchange {
  return {
    request,
    response,
    get address() {
      const chain = [
        request.socket.remoteAddress ?? '',
        ...listOf(request.headers['x-forwarded-for']).reverse(),
      ];
      return chain[Math.min(proxies, chain.length - 1)] ?? '';
    },
    get secure() {
      if ('encrypted' in request.socket) return true;
      return proxies > 0 && listOf(request.headers['x-forwarded-proto'])[0] === 'https';
    },
  };
}
