import fs from 'node:fs';
import path from 'node:path';
import { environmentTable } from '../../server/src/config/environment-table';

const ROOT = path.resolve(__dirname, '..', '..');
const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');
/** What Node itself reads. */
const OF_NODE = ['NODE_OPTIONS'];

describe('the files of a deployment', () => {
  const known = [...Object.keys(environmentTable), ...OF_NODE];

  it('sets no variable that nothing reads', () => {
    const compose = read('docker-compose.yml');
    const application = compose.slice(compose.indexOf('x-app:'), compose.indexOf('services:'));
    const roles = compose.slice(compose.indexOf('\n  api:'), compose.indexOf('\n  proxy:'));
    const set = [...`${application}${roles}`.matchAll(/^ {4,6}([A-Z_]+):/gm)].map(([, name]) => name);
    expect(set).toContain('DATABASE_URL');
    const image = /^ENV (.+)$/m
      .exec(read('Dockerfile'))?.[1]
      ?.split(' ')
      .map((pair) => pair.split('=')[0]);
    expect(image).toContain('HOST');
    expect([...set, ...(image ?? [])].filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });

  it('copies the description of every workspace before it installs, and nothing into the image that is not built', () => {
    const { workspaces } = JSON.parse(read('package.json')) as { workspaces: string[] };
    const stages = read('Dockerfile')
      .split(/^FROM /m)
      .slice(1);
    for (const stage of stages.slice(0, 2)) {
      const copied = [...stage.matchAll(/^COPY ([\w-]+)\/package\.json \1\/$/gm)].map(([, name]) => name);
      expect(copied).toEqual(workspaces);
    }
    expect(stages[2]).toContain('server/dist/src/main.js');
    const ignored = read('.dockerignore').split('\n');
    for (const needed of ['scripts', 'server', 'shared-schema', '.swcrc', 'portal-kit', 'portal-agency'])
      expect(ignored).not.toContain(needed);
  });

  it('lets through the proxy what the server takes, and not the figures of operators', () => {
    const proxy = read('deploy/nginx.conf');
    const everywhere = Number(/^ {2}client_max_body_size (\d+)m;/m.exec(proxy)?.[1]);
    expect(everywhere).toBeGreaterThan(Number(environmentTable.MAX_FILE_MEGABYTES.fallback));
    const figures = /location = \/monitoring\/figures \{\s*client_max_body_size (\d+)m;/.exec(proxy)?.[1];
    const route = read('server/src/external-control/monitoring/figures/figures-route.ts');
    expect(Number(figures)).toBeGreaterThan(Number(/LARGEST_FILE = (\d+) \* 1024 \* 1024/.exec(route)?.[1]));
    expect(proxy).toMatch(/location ~\* \^\/\+metrics \{ return 404; \}/);
  });
});
