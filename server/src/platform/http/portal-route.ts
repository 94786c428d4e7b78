import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import { compressedAssets } from './compressed-assets';
import type { HttpRoute } from './http-server';

const PORTALS = [
  { path: '/agency', folder: 'portal-agency' },
  { path: '/subject', folder: 'portal-subject' },
];

/** For the pages that name no icon of their own, and for browsers that ask before they read. */
const ICON =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path d='M16 1 31 16 16 31 1 16Z' fill='#0d3142' stroke='#c79a2e' stroke-width='2'/><circle cx='16' cy='16' r='5' fill='#fff'/></svg>";

/** A built portal: hashed files are kept for good, every other address below it answers the page itself. */
function portal(dist: string): Router {
  const route = Router();
  const page = join(dist, 'index.html');
  const kept = { immutable: true, maxAge: '1y' };
  route.use('/assets', compressedAssets(join(dist, 'assets'), kept));
  route.use('/assets', express.static(join(dist, 'assets'), { ...kept, fallthrough: false }));
  // The keeper of the shell is looked at anew every time: a new release must not wait for an old one's hour.
  route.get('/sw.js', (_request, response, next) => {
    response.set('cache-control', 'no-cache');
    if (existsSync(join(dist, 'sw.js'))) response.sendFile(join(dist, 'sw.js'), { cacheControl: false });
    else next();
  });
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
  start.get('/favicon.ico', (_request, response) => {
    response.set('cache-control', 'public, max-age=86400').type('image/svg+xml').send(ICON);
  });
  return [
    ...PORTALS.map(({ path, folder }) => ({ path, route: portal(join(root, folder, 'dist')) })),
    { path: '/', route: start },
  ];
}
