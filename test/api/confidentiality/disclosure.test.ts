import { randomUUID } from 'node:crypto';
import { HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import {
  ANALYST,
  completedWithSecrets,
  documentOf,
  FINDING,
  LIFT,
  markAll,
  NEIGHBOUR_INSPECTOR,
  pdfOf,
  withSecrets,
  type Secrets,
} from './secrets-world';

const BODY = 'Economic Investigations Service';
const DISCLOSE = `mutation ($id: ID!, $key: String!, $input: DiscloseSecretInput!) {
  discloseSecret(inspectionId: $id, idempotencyKey: $key, input: $input) { id things law article recipient reason what disclosedBy
    document { kind number } } }`;
const SEEN = `secretDisclosures { things law article recipient reason what disclosedBy document { id kind } }
  secrecyActions { name } journal(first: 100) { nodes { action details { label value } } }`;

describe('what is marked leaves under a named law', () => {
  let world: World;
  let secrets: Secrets;
  let marks: string[];
  const input = (more: object = {}) => ({
    markIds: [marks[0]],
    law: 'Criminal Procedure Code',
    article: 'Article 99',
    recipient: BODY,
    reason: 'Demand No. 4-1 of 9 June 2026',
    what: 'The share paid by the supplier',
    ...more,
  });

  beforeAll(async () => {
    world = await openWorld();
    secrets = await withSecrets(world);
    await completedWithSecrets(world, secrets);
    marks = await markAll(world, secrets);
  }, 120_000);
  afterAll(() => world?.stop());

  const of = (given: object, key: string = randomUUID()) => ({ id: secrets.of.id, key, input: given });

  /** The paper of clause 29 to a body, as the head reads it. */
  async function referredTo(competentBody: string): Promise<string> {
    const { proposeReferral } = await (
      await world.as(INSPECTOR)
    ).run<{ proposeReferral: { id: string; version: number } }>(
      `mutation ($id: ID!, $key: String!) { proposeReferral(inspectionId: $id, idempotencyKey: $key,
        input: { officials: "A. Serikov, head of the unit", signs: "Signs" }) { id version } }`,
      { id: secrets.of.id, key: randomUUID() },
    );
    await (
      await world.as(HEAD)
    ).run(
      `mutation ($id: ID!, $version: Int!, $key: String!, $body: String!) { sendReferral(referralId: $id, expectedVersion: $version,
        idempotencyKey: $key, input: { competentBody: $body }) { id } }`,
      { ...proposeReferral, key: randomUUID(), body: competentBody },
    );
    return world.value<string>(
      `select max(id)::text as value from issued_document where inspection_id = $1 and kind = 'REFERRAL_OF_MATERIALS'`,
      [secrets.of.id],
    );
  }

  test('[clause 31] nothing is disclosed without a law, its article, a reason, and a thing that is marked', async () => {
    const client = await world.as(HEAD);
    const refused = async (more: object) =>
      (await client.expectRefusal('REFUSED_BY_LAW', DISCLOSE, of(input(more)))).findings;
    const void31 = (code: string) => [expect.objectContaining({ clause: '31', code, severity: 'VOID' })];
    expect(await refused({ law: ' ' })).toEqual(void31('DISCLOSURE_OF_NO_LAW'));
    expect(await refused({ article: 'some article' })).toEqual(void31('DISCLOSURE_OF_NO_LAW'));
    expect(await refused({ reason: ' — ' })).toEqual(void31('DISCLOSURE_OF_NO_REASON'));
    // Signs that nobody sees name no one, and nothing.
    for (const field of ['recipient', 'what'])
      for (const unseen of ['', ' ', '\u200b', '\u2060\u00ad'])
        await client.expectRefusal('INVALID_INPUT', DISCLOSE, of(input({ [field]: unseen })));
    for (const markIds of [[], ['2147483000'], [marks[0], '2147483000']])
      expect(await refused({ markIds })).toMatchObject([{ code: 'NOTHING_TO_DISCLOSE' }]);
    for (const email of [INSPECTOR, ANALYST, NEIGHBOUR_INSPECTOR, 'chair@agency.demo', SUBJECT])
      await (await world.as(email)).expectRefusal('FORBIDDEN', DISCLOSE, of(input()));
    await (await world.as('head.karagandy@agency.demo')).expectRefusal('NOT_FOUND', DISCLOSE, of(input()));
    expect(await world.value<number>('select count(*)::int as value from secret_disclosure')).toBe(0);
  });

  test('[clause 31] [clause 29] before it is disclosed the paper for the body holds nothing of it', async () => {
    expect((await pdfOf(world, HEAD, await referredTo(BODY))).text).not.toContain('Zhetisu');
  });

  test('[clause 31] the head discloses once, with a letter; the history tells it, the subject sees nothing', async () => {
    const client = await world.as(HEAD);
    const key = randomUUID();
    const once = await client.run(DISCLOSE, of(input(), key));
    expect(await client.run(DISCLOSE, of(input(), key))).toEqual(once);
    const expected = {
      things: [expect.any(String)],
      law: 'Criminal Procedure Code',
      article: 'Article 99',
      recipient: BODY,
      reason: 'Demand No. 4-1 of 9 June 2026',
      what: 'The share paid by the supplier',
      document: { kind: 'DISCLOSURE_LETTER' },
    };
    for (const email of [HEAD, INSPECTOR, ANALYST]) {
      const seen = await world.read<{ journal: { nodes: { action: string }[] } }>(email, secrets.of.id, SEEN);
      expect(seen).toMatchObject({ secretDisclosures: [expected] });
      expect(seen?.journal.nodes.filter(({ action }) => action === 'secretDisclosed')).toHaveLength(1);
      expect(JSON.stringify(seen)).not.toContain('Zhetisu');
    }
    const toSubject = await world.read(SUBJECT, secrets.of.id, SEEN);
    expect(toSubject).toMatchObject({ secretDisclosures: [] });
    expect(JSON.stringify(toSubject)).not.toContain(BODY);
    const letter = await documentOf(world, secrets.of.id, 'DISCLOSURE_LETTER');
    for (const language of ['kk', 'ru'])
      expect((await pdfOf(world, HEAD, letter, language)).text).toContain('Zhetisu');
    const { text } = await pdfOf(world, ANALYST, letter);
    expect([text.includes('Zhetisu'), text.includes(BODY)]).toEqual([false, true]);
    expect((await pdfOf(world, SUBJECT, letter)).status).toBe(404);
  });

  test('[clause 31] two who disclose the same at once send one letter; answering another demand it goes again', async () => {
    const client = await world.as(HEAD);
    const letters = () =>
      world.value<number>(
        `select count(*)::int as value from issued_document where inspection_id = $1 and kind = 'DISCLOSURE_LETTER'`,
        [secrets.of.id],
      );
    const before = await letters();
    const other = input({ reason: 'Demand No. 4-2 of 10 June 2026' });
    const answers = await Promise.allSettled([1, 2, 3].map(() => client.run(DISCLOSE, of(other))));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await letters()).toBe(before + 1);
    const spelt = { ...other, recipient: ` ${BODY.toUpperCase()} ` };
    const { findings } = await client.expectRefusal('REFUSED_BY_LAW', DISCLOSE, of(spelt));
    expect(findings).toMatchObject([{ clause: '31', code: 'DISCLOSED_ALREADY' }]);
  });

  test('[clause 31] [clause 29] the package to that body holds the disclosed part, one to another body does not', async () => {
    const toBody = await referredTo(`  ${BODY.toUpperCase()} `);
    expect((await pdfOf(world, HEAD, toBody)).text).toContain(FINDING.slice(0, 20));
    expect((await pdfOf(world, ANALYST, toBody)).text).not.toContain('Zhetisu');
    expect((await pdfOf(world, HEAD, await referredTo('The prosecutor'))).text).not.toContain('Zhetisu');
  });

  test('[clause 31] a mark that is lifted is disclosed by no one, and what was disclosed is never changed', async () => {
    await (await world.as(HEAD)).run(LIFT, { id: marks[2], key: randomUUID() });
    const refusal = await (
      await world.as(HEAD)
    ).expectRefusal('REFUSED_BY_LAW', DISCLOSE, of(input({ markIds: [marks[2]] })));
    expect(refusal.findings).toMatchObject([{ code: 'NOTHING_TO_DISCLOSE' }]);
    await expect(
      world.value('update secret_disclosure set law = law returning id as value'),
    ).rejects.toThrow();
  });
});
