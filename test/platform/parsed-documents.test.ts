import { createHash } from 'node:crypto';
import { buildSchema, parse } from 'graphql';
import { ParsedDocuments } from '../../server/src/platform/graphql/parsed-documents';
import { RegisteredDocuments } from '../../server/src/platform/graphql/registered-documents';

const schema = buildSchema('type Query { case(id: ID): String }');
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
/** A text of a hundred letters, another one for each number. */
const textOf = (id: number) => `query { case(id: "${String(id).padStart(78, '0')}") }`;
const keyOf = (id: number) => `prefix:${hashOf(textOf(id))}`;
const REGISTERED = 'query Registered { case(id: "1") }';
const registered = new RegisteredDocuments(new Map([[hashOf(REGISTERED), REGISTERED]]));

test('of what strangers ask as many documents are kept as fit by the length of their texts, those asked for last', async () => {
  const documents = new ParsedDocuments(registered, schema, 350);
  for (const id of [1, 2, 3]) await documents.set(keyOf(id), parse(textOf(id)));
  expect(textOf(1)).toHaveLength(100);
  await documents.get(keyOf(1));
  await documents.set(keyOf(4), parse(textOf(4)));
  const kept = await Promise.all(
    [1, 2, 3, 4].map(async (id) => (await documents.get(keyOf(id))) !== undefined),
  );
  expect(kept).toEqual([true, false, true, true]);
});

test('one that is longer than all that is kept is not kept, and what was kept twice counts once', async () => {
  const documents = new ParsedDocuments(registered, schema, 250);
  await documents.set(keyOf(1), parse(textOf(1)));
  await documents.set(keyOf(1), parse(textOf(1)));
  await documents.set(keyOf(2), parse(textOf(2)));
  expect(await documents.get(keyOf(1))).toBeDefined();
  const long = `query { ${Array.from({ length: 20 }, (_, i) => `a${i}: case`).join(' ')} b: case(id: "${'1'.repeat(200)}") }`;
  await documents.set('long', parse(long));
  expect(await documents.get('long')).toBeUndefined();
});

test('a registered document is given whatever else is asked, parsed once', async () => {
  const documents = new ParsedDocuments(registered, schema, 0);
  const document = await documents.get(`prefix:${hashOf(REGISTERED)}`);
  expect(document?.definitions).toHaveLength(1);
  expect(await documents.get(`prefix:${hashOf(REGISTERED)}`)).toBe(document);
});
