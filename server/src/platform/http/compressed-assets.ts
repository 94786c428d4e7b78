import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import express, { Router } from 'express';

/** Best first: how a client calls it, and how the build ends the name of such a file. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** A hashed asset as the build compressed it, for a client that takes it so; everything else goes on to the next. */
export function compressedAssets(folder: string, options: { immutable: boolean; maxAge: string }): Router {
  const route = Router();
  const files = express.static(folder, { ...options, index: false, redirect: false });
  route.get('/:name', (request, response, next) => {
    const { name } = request.params;
    const there = ENCODINGS.filter(([, suffix]) => existsSync(join(folder, `${name}${suffix}`)));
    if (name.includes('/') || there.length === 0) return next();
    response.vary('accept-encoding');
    const chosen = there.find(([encoding]) => request.acceptsEncodings(encoding));
    if (!chosen) return next();
    response.type(extname(name)).set('content-encoding', chosen[0]);
    request.url = `/${encodeURIComponent(name)}${chosen[1]}`;
    files(request, response, next);
  });
  return route;
}
