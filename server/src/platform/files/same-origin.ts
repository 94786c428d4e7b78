import type { Request } from 'express';

function originIsOurs(request: Request): boolean {
  const origin = request.get('origin');
  const host = request.get('host');
  if (!origin || !host) return false;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * Whether a request that changes something comes from our own pages or from a program: another site's form can send
 * neither the header nor our origin.
 */
export function isFromOurselves(request: Request): boolean {
  if (request.get('x-qadagalau') === '1') return true;
  return request.get('sec-fetch-site') === 'same-origin' || originIsOurs(request);
}
