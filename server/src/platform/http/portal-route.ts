import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import { compressedAssets } from './compressed-assets';
import type { HttpRoute } from './http-server';

const PORTALS = [
  { path: '/agency', folder: 'portal-agency' },
  { path: '/subject', folder: 'portal-subject' },
];

/** A built portal: hashed files are kept for good, every other address below it answers the page itself. */
function portal(dist: string): Router {
  const route = Router();
  const page = join(dist, 'index.html');
  const kept = { immutable: true, maxAge: '1y' };
  route.use('/assets', compressedAssets(join(dist, 'assets'), kept));
  route.use('/assets', express.static(join(dist, 'assets'), { ...kept, fallthrough: false }));
  route.use(express.static(dist, { index: false, maxAge: '1h' }));
  route.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    if (!existsSync(page)) return void response.status(503).type('text/plain').send('npm run build');
    response.set('cache-control', 'no-cache').sendFile(page);
  });
  return route;
}

export function portalRoutes(root: string): HttpRoute[] {
  const start = Router();
  start.get('/', (_request, response) => response.redirect('/public/'));
  return [
    ...PORTALS.map(({ path, folder }) => ({ path, route: portal(join(root, folder, 'dist')) })),
    { path: '/', route: start },
  ];
}
