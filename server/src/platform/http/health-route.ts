import { Router } from 'express';
import type { Application } from '../graphql/application';

/** `/healthz`: the process answers. `/readyz`: and so does its database. `/metrics`: figures in Prometheus' text form. */
export function healthRoute(application: Application): Router {
  // The proxy closes one spelling of /metrics; there is no other one.
  const route = Router({ strict: true, caseSensitive: true });
  route.get('/healthz', (_request, response) => void response.type('text/plain').send('ok'));
  route.get('/readyz', async (_request, response) => {
    try {
      await application.readingPool.query('select 1');
      response.type('text/plain').send('ready');
    } catch {
      response.status(503).type('text/plain').send('the database does not answer');
    }
  });
  route.get('/metrics', (_request, response) => {
    const { rss, heapUsed } = process.memoryUsage();
    const { totalCount, idleCount, waitingCount } = application.readingPool;
    const figures: [string, string, number][] = [
      ['process_resident_memory_bytes', 'gauge', rss],
      ['process_heap_bytes', 'gauge', heapUsed],
      ['process_uptime_seconds', 'counter', process.uptime()],
      ['qadagalau_reading_connections', 'gauge', totalCount],
      ['qadagalau_reading_connections_idle', 'gauge', idleCount],
      ['qadagalau_reading_requests_waiting', 'gauge', waitingCount],
    ];
    response
      .type('text/plain; version=0.0.4')
      .send(figures.map(([name, kind, value]) => `# TYPE ${name} ${kind}\n${name} ${value}\n`).join(''));
  });
  return route;
}
