import { randomUUID } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { KeepComplainantsFromGrounds1763800000510 } from '../../../server/migrations/0510-keep-complainants-from-grounds';
import { CHAIR, ComplaintWorld, HEAD, INSPECTOR, type Complaint } from './complaint-world';

const SUBJECT = 'head@almaty-city.demo';
const ANALYST = 'analyst@agency.demo';
const AGENCY = 'inspector@agency.demo';
const NAME = 'Secret Person';
const TEXT = `I, ${NAME} (IIN 880101300123, 7 Hidden street, +7 701 111 22 33), waited for thirty days`;
const PERSON = { kind: 'NATURAL', name: NAME, phone: '+7 701 111 22 33', email: 'secret@person.kz' };

interface Ground {
  readonly basisText: string;
  readonly violatedRight: string | null;
  readonly personName: string | null;
  readonly files: readonly { readonly id: string; readonly url: string }[];
}

describe('who complained, when the complaint became a ground', () => {
  let world: ComplaintWorld;
  beforeAll(async () => {
    world = await ComplaintWorld.start();
  });
  afterAll(() => world.stop());

  const complained = async () => world.register(INSPECTOR, await world.whole({ person: PERSON, text: TEXT }));

  const groundOf = async (email: string, id?: string): Promise<Ground | undefined> => {
    const client = await world.as(email);
    const document = `query ($id: ID!) { inspection(id: $id) { grounds { basisText violatedRight personName files { id url } } } }`;
    const { inspection } = await client.run<{ inspection: { grounds: Ground[] } }>(document, { id });
    return inspection.grounds[0];
  };
  const status = async (email: string, path: string) => (await (await world.as(email)).fetch(path)).status;
  const readings = async (kind: string, id?: string) =>
    Number(
      await world.id(
        `select count(*)::int as id from journal_entry where case_kind = $1 and case_id = $2 and action = 'complainantRead'`,
        [kind, id],
      ),
    );

  let taken: Complaint;

  test('[clause 31] the words of the complaint are not the words of its ground', async () => {
    taken = await world.act(INSPECTOR, 'takeComplaintAsGround', await complained());
    for (const email of [HEAD, CHAIR, ANALYST]) {
      const ground = await groundOf(email, taken.inspection?.id);
      expect(ground?.basisText).toContain(`Обращение № ${taken.number} от 17.03.2026`);
      expect(ground?.basisText).not.toMatch(/Secret|880101300123|Hidden|701/);
      expect(ground?.violatedRight).toContain('Право на получение государственной услуги');
    }
    const words = {
      basisText: 'The certificate was twelve days late',
      violatedRight: 'To the service in time',
    };
    const worded = await world.act(INSPECTOR, 'takeComplaintAsGround', await complained(), words);
    expect(await groundOf(HEAD, worded.inspection?.id)).toMatchObject(words);
  });

  test.each([
    ['WORDS_TELL_NAME', 'Says secret  person, that it was late'],
    ['WORDS_TELL_IIN', 'Of 880101300123: late'],
    ['WORDS_TELL_PHONE', 'Call 8 (701) 111-22-33'],
    ['WORDS_TELL_EMAIL', 'Written from secret@person.kz'],
  ])(
    '[clause 31] a ground that tells who complained is refused till it is reworded: %s',
    async (code, basisText) => {
      const complaint = await complained();
      const doing = world.act(INSPECTOR, 'takeComplaintAsGround', complaint, { basisText });
      expect(await world.refused(doing)).toEqual(['REFUSED_BY_LAW', code]);
      const cured = await world.act(INSPECTOR, 'takeComplaintAsGround', complaint, {
        basisText: 'It was late',
      });
      expect(cured.state).toBe('TAKEN');
    },
  );

  test('[clause 31] name and papers are read by the named inspectors and the head of the office alone, each reading noted', async () => {
    const id = taken.inspection?.id;
    const before = [await readings('inspection', id), await readings('complaint', taken.id)];
    for (const email of [CHAIR, AGENCY, ANALYST])
      expect(await groundOf(email, id)).toMatchObject({ personName: null, files: [] });
    expect([await readings('inspection', id), await readings('complaint', taken.id)]).toEqual(before);

    world.server.clock.set('2026-03-19T10:05:00+05:00');
    const seen = await groundOf(HEAD, id);
    expect(seen?.personName).toBe(NAME);
    expect(await readings('inspection', id)).toBe(Number(before[0]) + 1);
    expect(await readings('complaint', taken.id)).toBe(Number(before[1]) + 1);

    world.server.clock.set('2026-03-19T10:10:00+05:00');
    const paper = seen?.files[0];
    expect(paper?.url).toBe(`/complainant-files/${paper?.id}`);
    for (const email of [CHAIR, AGENCY, ANALYST, SUBJECT])
      for (const path of [paper?.url ?? '', `/files/${paper?.id}`])
        expect(await status(email, path)).toBe(404);
    expect(await status(INSPECTOR, `/files/${paper?.id}`)).toBe(404);
    expect(await readings('inspection', id)).toBe(Number(before[0]) + 1);
    expect(await status(INSPECTOR, paper?.url ?? '')).toBe(200);
    expect(await readings('inspection', id)).toBe(Number(before[0]) + 2);
    expect(await readings('complaint', taken.id)).toBe(Number(before[1]) + 2);
  });

  test('[clause 31] whoever does not see the name and the papers does not lose them by revising the draft', async () => {
    // Whoever takes it keeps its paper, and people see what they brought: here it is the head.
    const id = (await world.act(HEAD, 'takeComplaintAsGround', await complained())).inspection?.id;
    const other = await world.id(
      `insert into capacity (account_id, role, side, authority_id, position_kk, position_ru, position_en, valid_from)
       select a.id, 'TERRITORIAL_INSPECTOR', 'AUTHORITY', c.authority_id, 'Инспектор', 'Инспектор', 'Inspector', '2020-01-01'
       from account a, capacity c join account h on h.id = c.account_id where a.email = 'admin@agency.demo' and h.email = $1
         and c.role = 'TERRITORIAL_HEAD' limit 1 returning id`,
      [HEAD],
    );
    await world.owner.query(
      `insert into inspection_inspector (inspection_id, authority_id, position, capacity_id, account_id)
       select $2, k.authority_id, 1, k.id, k.account_id from capacity k where k.id = $1`,
      [other, id],
    );
    expect(await groundOf(INSPECTOR, id)).toMatchObject({ personName: null, files: [] });
    const { rows } = await world.owner.query<{ input: object; version: number }>(
      `select i.version, jsonb_build_object('subjectId', i.subject_id::text, 'subjectMatter', i.subject_matter, 'scope', i.scope,
         'plannedStart', i.planned_start, 'termWorkingDays', i.term_working_days, 'termReason', i.term_reason,
         'periodFrom', i.period_from, 'periodTo', i.period_to, 'inspectorIds', jsonb_build_array($2::text),
         'checklistId', (select c.checklist_id::text from inspection_checklist c where c.inspection_id = i.id),
         'grounds', (select jsonb_agg(jsonb_build_object('kind', g.kind, 'basisNumber', g.basis_number, 'basisDate', g.basis_date,
           'basisText', 'Reworded', 'violatedRight', g.violated_right, 'publicServiceId', g.public_service_id::text,
           'factDate', g.fact_date, 'fileIds', '[]'::jsonb)) from inspection_ground g where g.inspection_id = i.id)) as input
       from inspection i where i.id = $1`,
      [id, other],
    );
    const client = await world.as(INSPECTOR);
    await client.run(
      `mutation ($id: ID!, $version: Int!, $key: String!, $input: DraftInspectionInput!) {
        reviseInspectionDraft(id: $id, expectedVersion: $version, idempotencyKey: $key, input: $input) { id } }`,
      { id, version: rows[0]?.version, key: randomUUID(), input: rows[0]?.input },
    );
    const kept = await groundOf(HEAD, id);
    expect(kept).toMatchObject({ basisText: 'Reworded', personName: NAME });
    expect(kept?.files).toHaveLength(1);

    // Nor by drafting the next appointment, once that one is cancelled.
    await world.owner.query(
      `update inspection set state = 'WITHDRAWN', appointment_cancelled_at = now(), act_number = '1', act_date = '2026-03-19' where id = $1`,
      [id],
    );
    const version = await world.id('select version as id from inspection where id = $1', [id]);
    await client.run(
      `mutation ($id: ID!, $version: Int!, $key: String!) {
        draftNextAppointment(id: $id, expectedVersion: $version, idempotencyKey: $key) { id } }`,
      { id, version: Number(version), key: randomUUID() },
    );
    const next = await world.id('select id from inspection where cancelled_inspection_id = $1', [id]);
    expect(await groundOf(INSPECTOR, next)).toMatchObject({ personName: null, files: [] });
    const taken = await groundOf(HEAD, next);
    expect(taken).toMatchObject({ basisText: 'Reworded', personName: NAME });
    expect(taken?.files).toHaveLength(1);
    expect(taken?.files[0]?.id).not.toBe(kept?.files[0]?.id);
    expect(await status(INSPECTOR, `/complainant-files/${taken?.files[0]?.id}`)).toBe(404);
    world.server.clock.set('2026-03-19T10:15:00+05:00');
    expect(await status(HEAD, taken?.files[0]?.url ?? '')).toBe(200);
  });

  test('[clause 31] grounds that held the words of their complaint are worded neutrally, and their papers are kept apart', async () => {
    const id = taken.inspection?.id;
    const query = async (text: string) => (await world.owner.query<object>(text)).rows;
    const runner = { query } as unknown as QueryRunner;
    const migration = new KeepComplainantsFromGrounds1763800000510();
    await migration.down(runner);
    await world.owner.query(
      `update inspection_ground set basis_text = $2 || ' (so it is written)' where inspection_id = $1`,
      [id, TEXT],
    );
    await migration.up(runner);
    for (const email of [CHAIR, ANALYST]) {
      const ground = await groundOf(email, id);
      expect(ground).toMatchObject({ personName: null, files: [] });
      expect(ground?.basisText).toContain(`Обращение № ${taken.number} от 17.03.2026`);
      expect(ground?.basisText).not.toContain(NAME);
    }
    expect((await groundOf(HEAD, id))?.personName).toBe(NAME);
  });
});
