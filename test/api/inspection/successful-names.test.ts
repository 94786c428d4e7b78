import {
  at,
  drawnUp,
  INSPECTOR,
  MONDAY,
  notified,
  PERSON,
  registered,
  started,
  SUBJECT,
} from './support/course';
import { openWorld, type World } from './support/world';

const BODY = { kk: 'Алматы қаласының әкімдігі', ru: 'Акимат города Алматы', en: 'Akimat of Almaty city' };

/** Whom papers and the journal name, and in which language. */
describe('the names in papers and in the journal', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ now: at(MONDAY) });
    await world.owner.query(
      `update inspected_subject set head_name = 'Сейітов Дәурен Маратұлы', head_position = 'Әкім / Аким' where bin = '970440000014'`,
    );
  });
  beforeEach(() => world.at(at(MONDAY)));
  afterAll(() => world.stop());

  const paperOf = (id: string, kind: string) =>
    world.value<Record<string, unknown>>(
      'select data as value from issued_document where inspection_id = $1 and kind = $2',
      [id, kind],
    );

  async function inLanguage<T>(language: string, id: string, fields: string): Promise<T> {
    const client = await world.as(INSPECTOR);
    const text = `query ($id: ID!) { inspection(id: $id) { ${fields} } }`;
    const answer = await client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ query: text, variables: { id } }),
    });
    return ((await answer.json()) as { data: { inspection: T } }).data.inspection;
  }

  interface Told {
    readonly notice: { readonly recipient: string };
    readonly journal: {
      readonly nodes: { action: string; actorTitle: string; details: { value: string }[] }[];
    };
  }

  test('[clause 16] a notice that names nobody goes to the body, which every paper and reader names in its own language', async () => {
    const of = await world.act(INSPECTOR, 'sendStartNotice', await registered(world), {
      input: { way: 'ELECTRONIC' },
    });
    const paper = await paperOf(of.id, 'START_NOTICE');
    expect(paper['recipient']).toEqual({ kk: BODY.kk, ru: BODY.ru });
    for (const [language, title] of [
      ['kk', 'Бас маман'],
      ['ru', 'Главный специалист'],
      ['en', 'Главный специалист'],
    ] as const) {
      const told = await inLanguage<Told>(
        language,
        of.id,
        'notice { recipient } journal(first: 1) { nodes { action actorTitle details { value } } }',
      );
      expect(told.notice.recipient).toBe(BODY[language]);
      expect(told.journal.nodes[0]).toEqual({
        action: 'startNoticeSent',
        actorTitle: title,
        details: [{ value: BODY[language] }],
      });
    }
  });

  test.each(['kk', 'ru', 'en'] as const)(
    '[clause 3] whoever checks a document reads in %s who issued it and about whom',
    async (language) => {
      const of = await notified(world);
      const code = await world.value<string>(
        `select code as value from issued_document where inspection_id = $1 and kind = 'START_NOTICE'`,
        [of.id],
      );
      const office = await world.value<string>(
        `select a.name_${language} as value from authority a join inspection i on i.authority_id = a.id where i.id = $1`,
        [of.id],
      );
      const page = await world.server.client().fetch(`/public/check?lang=${language}&code=${code}`);
      const text = await page.text();
      expect(text).toContain(`<dd>${office}</dd>`);
      expect(text).toContain(`<dd>${BODY[language]}</dd>`);
    },
  );

  test('[clause 16] a person whom the sender names is named as they were written', async () => {
    const of = await notified(world);
    expect((await paperOf(of.id, 'START_NOTICE'))['recipient']).toBe('Akim of Almaty');
    expect(await world.read(INSPECTOR, of.id, 'notice { recipient }')).toEqual({
      notice: { recipient: 'Akim of Almaty' },
    });
  });

  test('[clause 17] [clause 22] nobody named is the head, with the position of the register in both languages', async () => {
    const told = await notified(world);
    world.at(at('2026-06-03'));
    const input = { checklistAcquainted: true };
    const of = await world.act(INSPECTOR, 'handOverAppointment', told, { input });
    expect(await world.read(SUBJECT, of.id, 'start { representative representativePower }')).toEqual({
      start: { representative: 'Сейітов Дәурен Маратұлы', representativePower: '' },
    });
    const refused = {
      at: at('2026-06-03', '10:00:00'),
      kind: 'ACCESS_OBSTRUCTED',
      text: 'The archive was locked',
    };
    const HEAD = { fullName: 'Сейітов Дәурен Маратұлы', position: { kk: 'Әкім', ru: 'Аким' } };
    const again = await world.act(INSPECTOR, 'recordRefusalProtocol', of, { input: refused });
    expect((await paperOf(of.id, 'REFUSAL_PROTOCOL'))['representative']).toEqual(HEAD);
    expect(await world.read(SUBJECT, again.id, 'protocols { representative representativePower }')).toEqual({
      protocols: [{ representative: HEAD.fullName, representativePower: null }],
    });
  });

  test('[clause 18] [clause 24] a protocol names who refused, with the power that they act by', async () => {
    const of = await drawnUp(world, ['MET', 'MET', 'MET']);
    expect((await paperOf(of.id, 'RESULT_ACT'))['representative']).toEqual({
      fullName: PERSON.representative,
      position: { kk: 'Әкім', ru: 'Аким' },
    });
    const done = await world.act(INSPECTOR, 'recordResultActRefusal', of, {
      input: {
        at: at('2026-06-10'),
        text: 'Would not sign',
        registryNumber: '118',
        registryDate: '2026-06-10',
        representative: 'Өтеген Һасан',
        representativePower: 'Сенімхат № 7',
      },
    });
    expect((await paperOf(done.id, 'RESULT_ACT_REFUSAL_PROTOCOL'))['refusedBy']).toEqual({
      fullName: 'Өтеген Һасан',
      power: 'Сенімхат № 7',
    });
    expect(await world.read(SUBJECT, done.id, 'resultAct { refusal { representative } }')).toEqual({
      resultAct: { refusal: { representative: 'Өтеген Һасан' } },
    });
  });

  test('[clause 17] where the register knows of no head, somebody is to be named', async () => {
    await world.owner.query(`update inspected_subject set head_name = null where bin = '970440000014'`);
    const of = await notified(world);
    world.at(at('2026-06-03'));
    const refusal = await world.refused('INVALID_INPUT', INSPECTOR, 'handOverAppointment', of, {
      input: { checklistAcquainted: true },
    });
    expect(refusal.errors[0].extensions['field']).toBe('input.representative');
    expect(await started(world)).toMatchObject({ state: 'IN_PROGRESS' });
  });
});
