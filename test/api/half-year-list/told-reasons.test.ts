import { workerTurn } from '../../builders/worker-turn';
import { textOfPages } from '../../documents/pdf-text';
import { CHAIR, INSPECTOR, ListWorld, type List } from './list-world';

const ADDED = 'head@karagandy.demo';
const NAMED = { fact: 'Очередь четыре часа 2 ноября', risk: 'Могут нарушаться сроки услуг' };

describe('why a subject stands on a half-year list', () => {
  let world: ListWorld;
  let city: string;
  let karagandy: string;
  let approved: List;
  beforeAll(async () => {
    world = await ListWorld.start();
    city = await world.id(
      `select subject_id as id from capacity c join account a on a.id = c.account_id where a.email = 'head@almaty-city.demo'`,
    );
    karagandy = await world.id(
      `select k.subject_id as id from capacity k join account a on a.id = k.account_id where a.email = $1 and k.subject_id is not null limit 1`,
      [ADDED],
    );
    for (let number = 1; number <= 5; number += 1) await world.missedTerm(city, number);
    await world.complaints(city, 12);
    await world.outsideFact(city, '77');
    // Duties of internal control are no terms of an inspection.
    await world.missedTerm(karagandy, 1, 'P42_ANNUAL_PLAN', 'control-plan');
    const added = await world.act(INSPECTOR, 'addListLine', await world.build(), {
      subjectId: karagandy,
      ...NAMED,
      wordedIn: 'RU',
      reason: 'The report was not filed',
    });
    const order = { orderNumber: '412', orderDate: '2026-12-01' };
    approved = await world.act(
      CHAIR,
      'approveHalfYearList',
      await world.act(INSPECTOR, 'freezeHalfYearList', added),
      order,
    );
  });
  afterAll(() => world.stop());

  async function paper(language: 'Kk' | 'Ru'): Promise<string> {
    const client = await world.as(CHAIR);
    const { halfYearList } = await client.run<{ halfYearList: { documents: { url: string }[] } }>(
      `query ($id: ID!) { halfYearList(id: $id) { documents { url: url${language} } } }`,
      { id: approved.id },
    );
    const bytes = await (await client.fetch(halfYearList.documents[0]?.url ?? '')).arrayBuffer();
    return textOfPages(Buffer.from(bytes)).join(' ').replace(/\s+/g, ' ');
  }

  /** What the subject that was scored is told of its own. */
  async function notice(): Promise<string> {
    const input = { kind: 'LIST_NOTICE', listId: approved.id };
    await (
      await world.as(INSPECTOR)
    ).run(
      'mutation ($input: MakePapersInput!) { makePapers(input: $input, idempotencyKey: "notices-of-list") { id } }',
      { input },
    );
    await workerTurn(world);
    const subject = await world.as('head@almaty-city.demo');
    const { halfYearListLines } = await subject.run<{
      halfYearListLines: { nodes: { notices: { urlRu: string }[] }[] };
    }>('{ halfYearListLines { nodes { notices { urlRu } } } }');
    const bytes = await (
      await subject.fetch(halfYearListLines.nodes[0]?.notices[0]?.urlRu ?? '')
    ).arrayBuffer();
    return textOfPages(Buffer.from(bytes)).join(' ').replace(/\s+/g, ' ');
  }

  test('[clause 3] [clause 7-1] who was added by hand is told so, why, and who approved it', async () => {
    const text = `{ halfYearListLines(first: 5) { nodes { fact addedByHand addedBecause list { approvedBy orderNumber } parts { counted } } } }`;
    const told = async (email: string) =>
      (await (await world.as(email)).run<{ halfYearListLines: { nodes: object[] } }>(text)).halfYearListLines
        .nodes;
    expect(await told(ADDED)).toEqual([
      {
        fact: NAMED.fact,
        addedByHand: true,
        addedBecause: 'The report was not filed',
        list: { approvedBy: expect.stringMatching(/\S/), orderNumber: '412' },
        parts: [],
      },
    ]);
    expect(await told('head@almaty-city.demo')).toMatchObject([
      {
        fact: null,
        addedByHand: false,
        addedBecause: null,
        parts: expect.arrayContaining([expect.objectContaining({ counted: 5 })]),
      },
    ]);
  });

  test('[clause 7-1] the order names the facts by number and date, and the language of what a person wrote', async () => {
    const [ru, kk] = [await paper('Ru'), await paper('Kk')];
    expect(ru.match(/№ 05-1\/2026 от 1 октября 2026/g)).toHaveLength(3);
    // A report is named as the pages name it, not by the code of its form.
    expect(ru).toContain('Приложение 2, 3 квартал 2026 года');
    expect(kk).toContain('2-қосымша, 2026 жылғы 3-тоқсан');
    expect(`${ru} ${kk}`).not.toContain('appendix');
    // What another body told is told in its words, and cited by its paper.
    for (const text of [ru, await notice()])
      expect(text).toMatch(/eGov, 77: Refused without a ground, 5.октября.2026/);
    expect(ru).toContain('еще 2)');
    expect(kk).toContain('тағы 2)');
    expect(ru).toContain(NAMED.fact);
    expect(ru).not.toContain('на русском языке');
    expect(kk).toMatch(new RegExp(`${NAMED.fact.split(' ').join('\\s')} \\(орыс\\s?тілінде\\)`));
  });
});
