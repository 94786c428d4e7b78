import type { QueryRunner } from 'typeorm';
import { TellOfOrdersSetRight1763800000920 } from '../../../server/migrations/0920-tell-of-orders-set-right';
import { act, filled, opened, proposal, readQuarter } from '../../builders/internal-monitoring';
import { bytesOf, TERM, wordsOf } from './control-steps';
import { ControlWorld, HEAD, OBJECT, UNIT } from './control-world';

let world: ControlWorld;
beforeAll(async () => {
  world = await ControlWorld.start();
});
afterAll(() => world?.stop());

interface Paper {
  readonly number: string;
  readonly code: string;
  readonly urlRu: string;
  readonly setRight: boolean;
  readonly cancelledBy: string | null;
}

const papersOf = async (query: string, id: string, kind: string): Promise<Paper[]> => {
  const { given } = await (
    await world.as(UNIT)
  ).run<{ given: { documents: (Paper & { kind: string })[] } }>(
    `query ($id: ID!) { given: ${query}(id: $id) { documents { kind number code urlRu setRight cancelledBy } } }`,
    { id },
  );
  return given.documents.filter((one) => one.kind === kind);
};

/** What the public page says of a paper, and of a file of it. */
const said = async (code: string, language: string, file?: Buffer) => {
  const body = new FormData();
  if (file) body.append('file', new Blob([new Uint8Array(file)]), 'a.pdf');
  const response = await world.server
    .client()
    .fetch(`/public/check?lang=${language}&code=${code}`, file ? { method: 'POST', body } : {});
  const page = (await response.text()).replaceAll('\u00a0', ' ');
  return [...page.matchAll(/<p class="result (\w+)" role="status">([^<]*)</g)].map(
    ([, kind, words]) => `${kind}: ${words?.trim()}`,
  );
};

test('[clause 44] an order whose day another set right says so in the list, by its code and on each page; the two name each other', async () => {
  world.at('2026-12-01T10:00:00+05:00');
  let event = await world.onEvent(HEAD, 'appointControlEvent', await world.draftAfterMonitoring(), TERM);
  const shorten = async (endDate: string) => {
    event = await world.onEvent(HEAD, 'shortenControlEvent', event, { endDate, reason: 'A mistyped day' });
    return papersOf('controlEvent', event.id, 'CONTROL_SHORTENING_ORDER');
  };
  const [first] = await shorten('2026-12-20');
  const before = await bytesOf(world, UNIT, first?.urlRu ?? '');
  const [, slip] = await shorten('2026-12-07');
  const orders = await shorten('2026-12-15');
  const by = (number = '') => `${number}, 2026-12-01`;
  // The first names a later day than the one that is right: nothing in it is set right.
  expect(orders.map(({ setRight, cancelledBy }) => [setRight, cancelledBy])).toEqual([
    [false, null],
    [true, by(orders[2]?.number)],
    [false, null],
  ]);
  const after = await shorten('2026-12-22');
  const last = after[3]?.number;
  expect(after.map(({ setRight, cancelledBy }) => [setRight, cancelledBy])).toEqual([
    [true, by(last)],
    [true, by(orders[2]?.number)],
    [true, by(last)],
    [false, null],
  ]);
  const words = await wordsOf(world, UNIT, after[3]?.urlRu ?? '');
  expect(words).toContain(
    `№ ${first?.number} от 1 декабря 2026 года; № ${orders[2]?.number} от 1 декабря 2026 года`,
  );

  const code = slip?.code ?? '';
  const number = orders[2]?.number;
  expect(await said(code, 'en')).toEqual([
    `bad: The document was issued in this system, but was set right by order No. ${number} of 1 December 2026: the end date that it names holds no more.`,
  ]);
  expect((await said(code, 'ru'))[0]).toContain(`исправлен приказом № ${number} от 1 декабря 2026 года`);
  expect((await said(code, 'kk'))[0]).toContain(`№ ${number} бұйрықпен (2026 жылғы 1 желтоқсан) түзетілген`);
  expect((await said(after[3]?.code ?? '', 'en'))[0]).toMatch(/^good/);
  const { checkDocument } = await world.server
    .client()
    .run<{ checkDocument: object }>(
      'query ($code: String!) { checkDocument(code: $code) { genuine setRight cancelledBy replaced } }',
      { code },
    );
  expect(checkDocument).toEqual({ genuine: false, setRight: true, cancelledBy: by(number), replaced: false });

  event = await world.onEvent(UNIT, 'sendControlNotice', event);
  expect(await wordsOf(world, OBJECT, slip?.urlRu ?? '')).toContain(
    `СРОК ИСПРАВЛЕН: 1 декабря 2026 года, приказ: № ${number}, 1 декабря 2026 года`,
  );
  const [, same] = await said(first?.code ?? '', 'en', before);
  expect(same).toContain(
    'This is the edition before these marks: mark that its term was set right, 1 December 2026.',
  );
  // With the activity fall those that still stood.
  event = await world.onEvent(HEAD, 'cancelControlEvent', event, { reason: 'The law changed' });
  const ended = await papersOf('controlEvent', event.id, 'CONTROL_SHORTENING_ORDER');
  expect(ended.map(({ setRight }) => setRight)).toEqual([true, true, true, false]);
  expect(ended[3]?.cancelledBy).toBe(by(event.cancelOrderNumber ?? ''));
});

test('[clause 58] a sheet that was given back is told by its code with the number of what stands in its place', async () => {
  world.at('2026-12-01T10:00:00+05:00');
  let of = await filled(world, UNIT, await opened(world, UNIT, 2026, 1));
  of = await act(world, UNIT, 'addMonitoringProposal', of, proposal(of, { reportBy: '2027-01-15' }));
  of = await act(world, UNIT, 'submitMonitoringProposals', of);
  of = await act(world, HEAD, 'returnMonitoringProposals', of, { reason: 'Name the service' });
  of = await act(world, UNIT, 'submitMonitoringProposals', of);
  expect((await readQuarter(world, UNIT, of.id))?.state).toBe('SUBMITTED');
  for (const kind of ['INTERNAL_MONITORING_SHEET', 'PROPOSALS_SUBMISSION']) {
    const [first, second] = await papersOf('internalMonitoring', of.id, kind);
    const code = first?.code ?? '';
    expect(await said(code, 'en')).toEqual([
      `bad: The document was issued in this system, but was given back to be completed and holds no more. No. ${second?.number} of 1 December 2026 was drawn up in its place.`,
    ]);
    expect(await said(code, 'ru')).toEqual([
      `bad: Документ издан в этой системе, но был возвращен на доработку и не действует. Взамен составлен документ № ${second?.number} от 1 декабря 2026 года.`,
    ]);
    expect((await said(code, 'kk'))[0]).toContain(
      `Оның орнына жасалған құжат: № ${second?.number}, 2026 жылғы 1 желтоқсан.`,
    );
    expect((await said(second?.code ?? '', 'en'))[0]).toMatch(/^good/);
  }
});

test('[clause 44] orders that were set right before papers told it are marked by the order that did it first', async () => {
  world.at('2026-12-01T10:00:00+05:00');
  let event = await world.onEvent(HEAD, 'appointControlEvent', await world.draftAfterMonitoring(), TERM);
  for (const endDate of ['2026-12-07', '2026-12-15', '2026-12-22', '2026-12-20'])
    event = await world.onEvent(HEAD, 'shortenControlEvent', event, { endDate, reason: 'A mistyped day' });
  const read = () => papersOf('controlEvent', event.id, 'CONTROL_SHORTENING_ORDER');
  const told = await read();
  expect(told.map(({ setRight }) => setRight)).toEqual([true, true, false, false]);
  const query = async (text: string) => (await world.owner.query<object>(text)).rows;
  const migration = new TellOfOrdersSetRight1763800000920();
  await migration.down({ query } as unknown as QueryRunner);
  for (const statement of [
    'alter table issued_document disable trigger user',
    `update issued_document set cancelled_at = null, cancelled_by = null where case_kind = 'control-event' and case_id = ${event.id}`,
    'alter table issued_document enable trigger user',
  ])
    await query(statement);
  await migration.up({ query } as unknown as QueryRunner);
  expect(await read()).toEqual(told);
});
