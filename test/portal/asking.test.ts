import { ask, askAhead, command, forgetAhead } from '../../portal-kit/src/client/client';
import type { RegisteredDocument } from '../../portal-kit/src/client/client';

// The page's own language is read from a browser.
jest.mock('../../portal-kit/src/i18n/language', () => ({ currentLanguage: () => 'kk' }));

const CASE: RegisteredDocument<{ inspection: string }, { id: string }> = {
  name: 'Case',
  hash: 'c0ffee',
};

interface Sent {
  readonly path: string;
  readonly init: RequestInit;
}

const sent: Sent[] = [];
let answers: (() => Promise<unknown>)[] = [];

/** The server as the page meets it; what it says is said in turn. */
globalThis.fetch = ((path: string, init: RequestInit) => {
  sent.push({ path, init });
  const answer = answers.shift() ?? (() => Promise.resolve({ data: { inspection: 'as it stands' } }));
  return Promise.resolve({ json: answer });
}) as never;

const saying = (body: unknown) => () => Promise.resolve(body);

beforeEach(() => {
  sent.length = 0;
  answers = [];
  forgetAhead();
});

describe('a question', () => {
  test('goes by its hash, in the language of the page and with the mark of our own pages', async () => {
    expect(await ask(CASE, { id: '7' })).toEqual({ data: { inspection: 'as it stands' } });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      path: '/graphql',
      init: { method: 'POST', headers: { 'accept-language': 'kk', 'x-qadagalau': '1' } },
    });
    expect(JSON.parse(String(sent[0]?.init.body))).toEqual({
      operationName: 'Case',
      variables: { id: '7' },
      extensions: { persistedQuery: { version: 1, sha256Hash: 'c0ffee' } },
    });
  });

  test('that is refused tells why, and gives no part of an answer', async () => {
    const errors = [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }];
    answers = [saying({ data: { inspection: null }, errors })];
    const { data, refusal } = await ask(CASE, { id: '7' });
    expect(data).toBeUndefined();
    expect(refusal).toMatchObject({ kind: 'refused', code: 'FORBIDDEN', message: 'No.' });
  });

  test.each([
    ['no answer', () => Promise.reject(new TypeError('offline'))],
    ['the page of a gateway', () => Promise.reject(new SyntaxError('<html>'))],
    ['an answer without anything', saying({})],
    ['an answer that is none', saying(null)],
  ])('with %s is told as unreachable', async (_, answer) => {
    answers = [answer];
    expect((await ask(CASE, { id: '7' })).refusal?.kind).toBe('unreachable');
  });

  test('brings along what the server says beside its answer', async () => {
    answers = [saying({ data: { inspection: 'x' }, extensions: { receipts: [] } })];
    expect((await command(CASE, { id: '7' })).extensions).toEqual({ receipts: [] });
  });
});

describe('what was asked ahead', () => {
  test('is taken by the first who asks the same, and by nobody else', async () => {
    answers = [saying({ data: { inspection: 'ahead' } })];
    askAhead(CASE, { id: '7' });
    expect((await ask(CASE, { id: '8' })).data?.inspection).toBe('as it stands');
    expect((await ask(CASE, { id: '7' })).data?.inspection).toBe('ahead');
    expect((await ask(CASE, { id: '7' })).data?.inspection).toBe('as it stands');
    expect(sent).toHaveLength(3);
  });

  test('is forgotten once the page stands', async () => {
    answers = [saying({ data: { inspection: 'of somebody before' } })];
    askAhead(CASE, { id: '7' });
    forgetAhead();
    expect((await ask(CASE, { id: '7' })).data?.inspection).toBe('as it stands');
  });
});
