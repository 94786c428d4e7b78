import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { SUBJECT_KINDS } from '../../../server/src/registry';
import { CHECKLISTS } from '../../../server/src/registry/reference/checklists';
import { PUBLIC_SERVICES } from '../../../server/src/registry/reference/public-services';
import { compareNumbers } from '../../../server/src/reporting/form/row-key';
import { startPeopleServer, type GraphqlClient, type TestServer } from '../../harness';

const SUBJECTS = `query ($filter: InspectedSubjectFilter, $first: Int, $after: String) {
  inspectedSubjects(filter: $filter, first: $first, after: $after) { nodes { id name bin kind } pageInfo { endCursor hasNextPage } } }`;
const REGISTER = `mutation ($input: InspectedSubjectInput!, $key: String!) {
  registerSubject(input: $input, idempotencyKey: $key) { id version kind kindTitle bin name nameKk territory { code parent { code } } parent { name }
    authority { name } headName email } }`;
const REVISE = `mutation ($id: ID!, $input: InspectedSubjectInput!, $key: String!, $version: Int!) {
  reviseSubject(id: $id, input: $input, idempotencyKey: $key, expectedVersion: $version) { id version name phone } }`;

interface Subjects {
  inspectedSubjects: {
    nodes: { id: string; name: string; bin: string; kind: string }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
}

describe('registers', () => {
  let server: TestServer;
  let owner: Client;
  let admin: GraphqlClient;
  beforeAll(async () => {
    server = await startPeopleServer();
    owner = new Client({ connectionString: server.urls.ownerUrl });
    await owner.connect();
    admin = await server.signedIn('admin@agency.demo');
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  async function territoryId(code: string): Promise<string> {
    const { rows } = await owner.query<{ id: number }>('select id from territory where code = $1', [code]);
    return String(rows[0]?.id);
  }

  async function search(text: string, client = admin): Promise<string[]> {
    const { inspectedSubjects } = await client.run<Subjects>(SUBJECTS, { filter: { search: text } });
    return inspectedSubjects.nodes.map(({ name }) => name);
  }

  test('twenty first-level territories come with the product, named in the language of the request', async () => {
    const TERRITORIES =
      '{ territories(first: 200, filter: { level: OBLAST }) { nodes { code name nameKk nameRu level parent { id } } } }';
    admin.language = 'kk';
    const { territories } = await admin.run<{ territories: { nodes: { code: string; name: string }[] } }>(
      TERRITORIES,
    );
    admin.language = 'en';
    expect(territories.nodes).toHaveLength(20);
    expect(territories.nodes).toContainEqual({
      code: '430000000',
      name: 'Қызылорда облысы',
      nameKk: 'Қызылорда облысы',
      nameRu: 'Кызылординская область',
      level: 'OBLAST',
      parent: null,
    });
  });

  test('territories below one are found by it, and by the beginning of a word', async () => {
    const parentId = await territoryId('750000000');
    const answer = await admin.run<{ territories: { nodes: { code: string }[] } }>(
      'query ($parentId: ID) { territories(filter: { parentId: $parentId, search: "бОСТАНДЫҚ" }) { nodes { code } } }',
      { parentId },
    );
    expect(answer.territories.nodes).toEqual([{ code: '751410000' }]);
  });

  test.each([
    ['750000000', ['750000000']],
    ['751410000', ['751410000']],
    ['7514', ['751410000']],
  ])('a territory is found by its code %s', async (search, codes) => {
    const answer = await admin.run<{ territories: { nodes: { code: string }[] } }>(
      'query ($search: String) { territories(first: 50, filter: { search: $search }) { nodes { code } } }',
      { search },
    );
    expect(answer.territories.nodes.map(({ code }) => code)).toEqual(codes);
  });

  test.each(['бұқар', 'БҰҚАР', 'Бухар', 'букар жырау', 'akimat bukhar'])(
    'search "%s" finds Bukhar Zhyrau in either case and spelling',
    async (text) => {
      expect(await search(text)).toEqual(['Akimat of Bukhar Zhyrau district']);
    },
  );

  test('search by the beginning of a BIN; signs in a text mean nothing', async () => {
    expect(await search('97044')).toEqual(['Akimat of Almaty city']);
    expect(await search('Бостандық %')).toHaveLength(1);
    expect(await search("' or 1=1 --")).toEqual([]);
    expect((await search('')).length).toBeGreaterThan(5);
  });

  test('pages follow the alphabet and leave nobody out', async () => {
    const names: string[] = [];
    for (let after: string | null = null; ;) {
      const { inspectedSubjects }: Subjects = await admin.run<Subjects>(SUBJECTS, { first: 2, after });
      names.push(...inspectedSubjects.nodes.map(({ name }) => name));
      if (!inspectedSubjects.pageInfo.hasNextPage) break;
      after = inspectedSubjects.pageInfo.endCursor;
    }
    expect(names).toEqual([...new Set(names)].sort(new Intl.Collator('en').compare));
    expect(names).toContain('City polyclinic No. 5, Almaty');
  });

  test('[clause 9] a subject entered in the register lies within the competence of its region’s office', async () => {
    const input = {
      kind: 'AKIM_RURAL_OKRUG',
      bin: '190740000913',
      nameKk: 'Үштөбе ауылдық округі әкімінің аппараты',
      nameRu: 'Аппарат акима Уштобинского сельского округа',
      nameEn: 'Office of the Akim of Ushtobe rural okrug',
      territoryId: await territoryId('354000000'),
      parentId: (await admin.run<Subjects>(SUBJECTS, { filter: { search: 'бұқар' } })).inspectedSubjects
        .nodes[0]?.id,
      headName: ' Ахметов А. ',
      email: '',
    };
    const key = randomUUID();
    const answer = await admin.run<{ registerSubject: { id: string } }>(REGISTER, { input, key });
    expect(answer.registerSubject).toMatchObject({
      version: 1,
      kind: 'AKIM_RURAL_OKRUG',
      kindTitle: 'Akim of a rural okrug',
      bin: '190740000913',
      name: 'Office of the Akim of Ushtobe rural okrug',
      territory: { code: '354000000', parent: { code: '350000000' } },
      parent: { name: 'Akimat of Bukhar Zhyrau district' },
      authority: { name: 'Department of the Agency for Karagandy Oblast' },
      headName: 'Ахметов А.',
      email: null,
    });
    expect(await admin.run(REGISTER, { input, key })).toEqual(answer);
    expect(await search('үштө')).toEqual(['Office of the Akim of Ushtobe rural okrug']);

    const { id } = answer.registerSubject;
    const revision = {
      id,
      input: {
        ...input,
        nameEn: 'Office of the Akim of Usht okrug',
        nameKk: 'Басқа атау',
        nameRu: 'Другое имя',
        phone: '+7 700 000 00 00',
      },
      key: randomUUID(),
      version: 1,
    };
    expect(await admin.run(REVISE, revision)).toEqual({
      reviseSubject: { id, version: 2, name: 'Office of the Akim of Usht okrug', phone: '+7 700 000 00 00' },
    });
    expect(await search('үштө')).toEqual([]);
    expect(await search('басқа атау')).toEqual(['Office of the Akim of Usht okrug']);
    const { rows } = await owner.query(
      'select action, details from journal_entry where case_kind = $1 and case_id = $2 order by id',
      ['inspectedSubject', id],
    );
    expect(rows).toEqual([
      { action: 'subjectRegistered', details: { kind: 'AKIM_RURAL_OKRUG' } },
      { action: 'subjectRevised', details: { fields: ['nameKk', 'nameRu', 'nameEn', 'phone'] } },
    ]);
  });

  test('[clause 1] every kind of subject can be entered, with its name in three languages', async () => {
    const territory = await territoryId('354000000');
    for (const [kind, { title }] of Object.entries(SUBJECT_KINDS)) {
      const input = { kind, nameKk: title.kk, nameRu: title.ru, nameEn: title.en, territoryId: territory };
      const { registerSubject } = await admin.run<{ registerSubject: { kind: string; kindTitle: string } }>(
        REGISTER,
        { input, key: randomUUID() },
      );
      expect([registerSubject.kind, registerSubject.kindTitle]).toEqual([kind, title.en]);
    }
    expect(Object.keys(SUBJECT_KINDS)).toHaveLength(18);
  });

  test('[clause 9] central bodies and their organisations lie within the Agency’s own competence', async () => {
    const input = { kind: 'CENTRAL_DEPARTMENT', nameKk: 'Комитет', nameRu: 'Комитет', nameEn: 'Committee' };
    const { registerSubject } = await admin.run<{ registerSubject: { authority: { name: string } } }>(
      REGISTER,
      { input, key: randomUUID() },
    );
    expect(registerSubject.authority.name).toBe(
      'Agency of the Republic of Kazakhstan for Civil Service Affairs',
    );
  });

  test('checklists are offered by the kind of subject, with their points in order', async () => {
    const { checklists } = await admin.run<{
      checklists: { nodes: { code: string; edition: string; points: { number: string; text: string }[] }[] };
    }>(
      '{ checklists(filter: { subjectKind: AKIM_CITY_DISTRICT }) { nodes { code edition title points { id number text suggestedSeverity } } } }',
    );
    expect(checklists.nodes.map(({ code }) => code)).toEqual(['PS-BODY']);
    const texts = checklists.nodes[0]?.points.map(({ text }) => text);
    expect(texts).toEqual(CHECKLISTS[0]?.points.map(({ text }) => text.en));
  });

  test('public services are found by number and by word', async () => {
    const SERVICES =
      'query ($search: String) { publicServices(filter: { search: $search }) { nodes { code name } } }';
    admin.language = 'ru';
    expect(await admin.run(SERVICES, { search: '671-2' })).toEqual({
      publicServices: { nodes: [{ code: '671-2', name: 'Согласование эскиза (эскизного проекта)' }] },
    });
    expect(await admin.run(SERVICES, { search: 'ЖИЛИЩНОЙ помощ' })).toEqual({
      publicServices: { nodes: [{ code: '672', name: 'Назначение жилищной помощи' }] },
    });
    admin.language = 'en';
  });

  test('public services stand in the order of their numbers, page by page, and are asked for by number', async () => {
    const SERVICES = `query ($first: Int, $after: String, $filter: PublicServiceFilter) {
      publicServices(first: $first, after: $after, filter: $filter) { nodes { code } pageInfo { endCursor hasNextPage } } }`;
    const read = async (variables: Record<string, unknown>) => {
      const { publicServices } = await admin.run<{
        publicServices: { nodes: { code: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      }>(SERVICES, variables);
      return { ...publicServices, codes: publicServices.nodes.map(({ code }) => code) };
    };
    const all = await read({ first: 200 });
    expect(all.codes).toEqual(PUBLIC_SERVICES.map(({ code }) => code).sort(compareNumbers));
    const paged: string[] = [];
    let page = await read({ first: 7 });
    for (; page.pageInfo.hasNextPage; page = await read({ first: 7, after: page.pageInfo.endCursor }))
      paged.push(...page.codes);
    expect([...paged, ...page.codes]).toEqual(all.codes);
    const asked = (codes: string[], search = '') => read({ filter: { codes, search } });
    expect((await asked(['671-2', '21', '5', '671', '124'])).codes).toEqual(['21', '124', '671-2']);
    expect((await asked(['21', '672'], 'жилищной')).codes).toEqual(['672']);
    expect((await asked([])).codes).toEqual([]);
    expect(
      await admin.run('{ publicServices(filter: { codes: ["22"] }) { nodes { nameKk nameRu } } }'),
    ).toEqual({
      publicServices: { nodes: [{ nameKk: 'Қайтыс болуды тіркеу', nameRu: 'Регистрация смерти' }] },
    });
    const many = { filter: { codes: Array.from({ length: 201 }, String) } };
    await admin.expectRefusal('INVALID_INPUT', SERVICES, many);
  });

  test('[clause 9] inspectors are offered by office and name', async () => {
    const INSPECTORS = `query ($filter: InspectorFilter) { inspectors(filter: $filter) { nodes { role account { fullName } authority { name } } } }`;
    const { inspectors } = await admin.run<{ inspectors: { nodes: { role: string }[] } }>(INSPECTORS, {
      filter: null,
    });
    expect(new Set(inspectors.nodes.map(({ role }) => role))).toEqual(
      new Set(['AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR']),
    );
    expect(await admin.run(INSPECTORS, { filter: { search: 'құсай' } })).toEqual({
      inspectors: {
        nodes: [
          {
            role: 'AGENCY_INSPECTOR',
            account: { fullName: 'Құсайынова Динара Ермекқызы' },
            authority: { name: 'Agency of the Republic of Kazakhstan for Civil Service Affairs' },
          },
        ],
      },
    });
  });
});
