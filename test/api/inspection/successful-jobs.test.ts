import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appointed, at, completed, HEAD, INSPECTOR, MONDAY } from './support/course';
import { openWorld, type World } from './support/world';

/** Asks again and again until it holds; fails with what it saw last. */
async function eventually<T>(look: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    const seen = await look();
    if (holds(seen)) return seen;
    if (tries > 200) throw new Error(`it never came: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('what the worker does for an inspection', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ worker: true });
  });
  afterAll(() => world.stop());

  test('[clause 22] the first copy goes to the legal-statistics body, electronic, with its number', async () => {
    const of = await completed(world, ['MET', 'MET', 'MET']);
    const found = await eventually(
      () =>
        world.read<{ resultAct: { copies: { way: string | null; proof: string | null }[] } }>(
          INSPECTOR,
          of.id,
          'resultAct { copies { way proof } }',
        ),
      (seen) => seen?.resultAct.copies[0].way != null,
    );
    expect(found?.resultAct.copies[0]).toEqual({
      way: 'ELECTRONIC',
      proof: expect.stringMatching(/^2026-\d{6}$/),
    });
  });

  test('[clause 8.1] silence on gross violations drafts an inspection on ground 1, which the head can sign at once', async () => {
    const of = await completed(world, ['GROSS', 'MET', 'MET']);
    world.at(at('2026-07-01', '00:00:00'));
    const found = await eventually(
      () =>
        world.read<{ followUps: { id: string; version: number; state: string }[] }>(
          HEAD,
          of.id,
          'followUps { id version state grounds { clause prescription { id } } actions { name allowed refusals { code } } checklist { points { number } } }',
        ),
      (seen) => (seen?.followUps.length ?? 0) > 0,
    );
    expect(found?.followUps).toMatchObject([
      {
        state: 'DRAFT',
        grounds: [{ clause: '8.1' }],
        checklist: { points: [{ number: '1' }] },
        actions: expect.arrayContaining([
          { name: 'appointInspection', allowed: true, refusals: [{ code: 'PREPARATION_PENDING' }] },
        ]),
      },
    ]);
    const client = await world.as(HEAD);
    type Duties = { duties: { nodes: { title: string; clause: string; draft: { id: string } | null }[] } };
    const { duties } = await client.run<Duties>(
      '{ duties(first: 10) { nodes { title clause draft { id } } } }',
    );
    expect(duties.nodes).toContainEqual(
      expect.objectContaining({ clause: '8.1', draft: { id: found?.followUps[0].id } }),
    );
    // A duty leads to no draft that was given up.
    const given = found?.followUps[0];
    if (!given) throw new Error('no draft');
    await world.act(HEAD, 'withdrawInspectionDraft', given);
    const after = await client.run<Duties>('{ duties(first: 10) { nodes { title clause draft { id } } } }');
    expect(after.duties.nodes).toContainEqual(expect.objectContaining({ clause: '8.1', draft: null }));
  });
});

describe('a register of its own address', () => {
  let register: Server;
  let requests: string[];
  let broken: boolean;
  let world: World;
  beforeAll(async () => {
    requests = [];
    register = createServer((request, response) => {
      requests.push(`${request.method} ${request.url}`);
      response.statusCode = broken ? 503 : 200;
      response.end(JSON.stringify({ number: 'R-77', registeredAt: at(MONDAY), registeredBy: 'Register' }));
    });
    await new Promise<void>((resolve) => register.listen(0, '127.0.0.1', resolve));
    const { port } = register.address() as AddressInfo;
    world = await openWorld({
      now: at(MONDAY),
      environment: { LEGAL_STATISTICS_URL: `http://127.0.0.1:${port}/acts` },
    });
  });
  afterAll(async () => {
    await world.stop();
    register.closeAllConnections();
    await new Promise((resolve) => register.close(resolve));
  });

  test('[clause 12] when it does not answer nothing is written; asked again, it registers', async () => {
    const of = await appointed(world);
    broken = true;
    await world.refused('REGISTER_UNAVAILABLE', INSPECTOR, 'registerAppointment', of);
    broken = false;
    const done = await world.act(INSPECTOR, 'registerAppointment', of);
    expect(done).toMatchObject({ state: 'REGISTERED', version: of.version + 1 });
    expect(await world.read(INSPECTOR, of.id, 'registration { number registeredBy }')).toEqual({
      registration: { number: 'R-77', registeredBy: 'Register' },
    });
    expect(requests).toHaveLength(2);
    expect(new Set(requests).size).toBe(1);
    expect(requests[0]).toContain('PUT /acts/ACT_OF_APPOINTMENT/');
  });

  test('[clause 12] whoever may not register does not reach the register', async () => {
    const of = await appointed(world);
    const before = requests.length;
    await world.refused('NOT_FOUND', 'inspector.karagandy@agency.demo', 'registerAppointment', of);
    await world.refused('STALE_VERSION', INSPECTOR, 'registerAppointment', of, { version: of.version - 1 });
    expect(requests).toHaveLength(before);
  });
});
