import { randomUUID } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { at, HEAD, INSPECTOR, PERSON, SUBJECT } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';
import { onPaper, paperOf } from '../papers/papers-world';
import {
  ANALYST,
  completedWithSecrets,
  documentOf,
  FILE_NAME,
  FINDING,
  LIFT,
  mark,
  markAll,
  markInput,
  NEIGHBOUR_INSPECTOR,
  OPEN,
  pdfOf,
  withSecrets,
  type Secrets,
} from './secrets-world';

const SAID = 'Sauran LLP pays 17.3 per cent to the clerk';
const SEEN = 'Sauran LLP was let in by the back door';
const OBJECTED = 'The margin of Sauran LLP is a secret of commerce';
const REFUSED = 'The safe with the contracts of Sauran LLP was not opened';
const ALL = `fieldRecords { id kind text questions answers mark } objections { id text mark } protocols { id text mark }
  journal(first: 100) { nodes { title details { label value } } }`;

interface Seen {
  readonly fieldRecords: readonly { id: string; kind: string; questions: string[] }[];
  readonly objections: readonly { id: string }[];
  readonly protocols: readonly { id: string }[];
}

/** The files of a ZIP whose sizes stand in its central directory, as text. */
function textOfZip(zip: Buffer): string {
  const texts: string[] = [];
  for (let place = zip.indexOf('PK\x01\x02'); place >= 0; place = zip.indexOf('PK\x01\x02', place + 4)) {
    const header = zip.readUInt32LE(place + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const bytes = zip.subarray(start, start + zip.readUInt32LE(place + 20));
    texts.push((zip.readUInt16LE(place + 10) === 8 ? inflateRawSync(bytes) : bytes).toString('utf8'));
  }
  return texts.join('\n').replaceAll(/<[^>]+>/g, '');
}

const NOTE = 'Of the finding in Zhetisu';

describe('ways by which a marked thing could leave', () => {
  let world: World;
  let secrets: Secrets;
  let of: Case;
  let marks: string[];

  beforeAll(async () => {
    world = await openWorld();
    secrets = await withSecrets(world);
    const heard = await world.act(INSPECTOR, 'recordHearing', secrets.of, {
      input: {
        heldAt: at('2026-06-03'),
        official: 'Оспанова Гүлнар Сәкенқызы',
        position: 'Head of the unit',
        questions: [
          { question: 'What does Sauran LLP pay?', answer: SAID },
          { question: 'To whom?', answer: 'Yes' },
        ],
        signing: 'SIGNED',
        fileIds: [],
      },
    });
    const told = await world.act(INSPECTOR, 'recordPublicMonitoring', heard, {
      input: {
        receivedAt: at('2026-06-02'),
        sourceKind: 'NATURAL_PERSON',
        source: 'B. Observer',
        text: SEEN,
        fileIds: [],
      },
    });
    of = await world.act(INSPECTOR, 'recordRefusalProtocol', told, {
      input: { kind: 'ACCESS_OBSTRUCTED', at: at('2026-06-03'), text: REFUSED, fileIds: [] },
    });
    marks = await markAll(world, secrets);
  }, 120_000);
  afterAll(() => world?.stop());

  const bytesFor = async (email: string, path: string) => {
    const response = await (await world.as(email)).fetch(path);
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const seenBy = async (email: string) => (await world.read<Seen>(email, of.id, ALL)) as Seen;
  const opened = async (email: string, thing: string, id: string) => {
    const answer = await (
      await world.as(email)
    ).ask<{ openMarkedText: { text: string } }>(OPEN, { thing, id, key: randomUUID() });
    return answer.data?.openMarkedText.text ?? answer.errors?.[0]?.extensions.code;
  };

  test('[clause 31] [clause 5.2] [clause 5.4] what was heard and told is marked whole, and lifted stands again word by word', async () => {
    const before = await seenBy(INSPECTOR);
    const ids: string[] = [];
    for (const { id } of before.fieldRecords)
      ids.push(await mark(world, of.id, markInput('FIELD_RECORD', id)));
    for (const { id } of before.protocols)
      ids.push(await mark(world, of.id, markInput('REFUSAL_PROTOCOL', id)));
    for (const email of [ANALYST, NEIGHBOUR_INSPECTOR, HEAD, SUBJECT]) {
      const seen = await seenBy(email);
      expect([email, JSON.stringify(seen)]).toEqual([email, expect.not.stringContaining('Sauran')]);
      expect(seen.fieldRecords.find(({ kind }) => kind === 'HEARING')).toMatchObject({
        questions: [],
        answers: [],
        mark: 'COMMERCIAL',
      });
    }
    const ofKind = (kind: string) => before.fieldRecords.find((record) => record.kind === kind);
    const [hearing, monitoring] = [ofKind('HEARING'), ofKind('PUBLIC_MONITORING')];
    expect(await opened(HEAD, 'FIELD_RECORD', hearing?.id ?? '')).toBe(
      `What does Sauran LLP pay?\n${SAID}\n\nTo whom?\nYes`,
    );
    expect(await opened(SUBJECT, 'FIELD_RECORD', hearing?.id ?? '')).toContain(SAID);
    // The subject is not told who watched nor what: its own secret or not.
    expect(await opened(SUBJECT, 'FIELD_RECORD', monitoring?.id ?? '')).toBe('NOT_FOUND');
    expect(await opened(NEIGHBOUR_INSPECTOR, 'REFUSAL_PROTOCOL', before.protocols[0]?.id ?? '')).toBe(
      'NOT_FOUND',
    );
    const record = await documentOf(world, of.id, 'HEARING_RECORD');
    const protocol = await documentOf(world, of.id, 'REFUSAL_PROTOCOL');
    for (const id of [record, protocol]) {
      expect((await pdfOf(world, ANALYST, id)).text).not.toContain('Sauran');
      expect((await pdfOf(world, INSPECTOR, id)).text).toContain('Sauran');
    }
    for (const id of ids) await (await world.as(HEAD)).run(LIFT, { id, key: randomUUID() });
    expect({ ...(await seenBy(INSPECTOR)), journal: null }).toEqual({ ...before, journal: null });
  });

  test('[clause 31] [clause 5.2] a written explanation is put aside with the answer to each question', async () => {
    of = await world.act(INSPECTOR, 'sendDocumentRequest', of, {
      input: {
        kind: 'EXPLANATION',
        text: 'Of the contract',
        items: ['Who pays?', 'How much?'],
        official: 'G. Ospanova, head of the unit',
        dueDate: '2026-06-08',
      },
    });
    const fields = 'requests { id version kind answers answerText mark }';
    type Requests = { requests: { id: string; version: number; kind: string }[] };
    const asked = (await world.read<Requests>(SUBJECT, of.id, fields))?.requests.at(-1);
    await (
      await world.as(SUBJECT)
    ).run(
      `mutation ($id: ID!, $version: Int!, $key: String!, $input: AnswerDocumentRequestInput!) {
        answerDocumentRequest(requestId: $id, expectedVersion: $version, idempotencyKey: $key, input: $input) { id } }`,
      {
        id: asked?.id,
        version: asked?.version,
        key: randomUUID(),
        input: { text: '', answers: ['Sauran LLP', '17.3 per cent'], fileIds: [] },
      },
    );
    of = { ...of, version: of.version + 1 };
    const id = asked?.id ?? '';
    const markId = await mark(world, of.id, markInput('REQUEST_ANSWER', id));
    for (const email of [ANALYST, INSPECTOR, SUBJECT]) {
      const seen = (await world.read<Requests>(email, of.id, fields))?.requests.at(-1);
      expect(seen).toMatchObject({ answers: [], answerText: null, mark: 'COMMERCIAL' });
    }
    expect(await opened(SUBJECT, 'REQUEST_ANSWER', id)).toBe(
      'Who pays?\nSauran LLP\n\nHow much?\n17.3 per cent',
    );
    await (await world.as(HEAD)).run(LIFT, { id: markId, key: randomUUID() });
    const again = (await world.read<Requests>(ANALYST, of.id, fields))?.requests.at(-1);
    expect(again).toMatchObject({ answers: ['Sauran LLP', '17.3 per cent'], answerText: null, mark: null });
  });

  test('[clause 31] the journal names no file that is marked, and names it again once the mark is lifted', async () => {
    for (const email of [ANALYST, HEAD, INSPECTOR]) {
      const { journal } = (await world.read<{ journal: unknown }>(email, of.id, ALL)) ?? {};
      expect(JSON.stringify(journal)).not.toContain(FILE_NAME);
      expect(JSON.stringify(journal)).toContain(`file-${secrets.fileId}`);
    }
  });

  test('[clause 31] [clause 22] the scan and the paper to edit go to who may read what is marked; others see that they are there', async () => {
    const done = await completedWithSecrets(world, { ...secrets, of });
    of = done;
    const paper = await paperOf(world, INSPECTOR, done.id, 'RESULT_ACT');
    const fileId = await world.upload(INSPECTOR, 'scan.pdf', Buffer.from(`%PDF-1.4 ${FINDING}`));
    const kept = await onPaper(world, INSPECTOR, 'keepSignedOriginal', paper, {
      fileId,
      signedOn: '2026-06-10',
      note: NOTE,
    });
    const url = kept.signedOriginals[0]?.url ?? '';
    for (const email of [ANALYST, NEIGHBOUR_INSPECTOR, 'chair@agency.demo']) {
      expect((await paperOf(world, email, done.id, 'RESULT_ACT')).signedOriginals).toHaveLength(1);
      for (const [path, status] of [
        [url, 403],
        [`/files/${fileId}`, 404],
        [`/marked-files/${fileId}`, 404],
      ] as const) {
        const found = await bytesFor(email, path);
        expect([email, path, found.status]).toEqual([email, path, status]);
        expect(found.bytes.includes(FINDING)).toBe(false);
      }
    }
    const before = await world.value<number>('select count(*)::int as value from marked_reading');
    expect((await bytesFor(INSPECTOR, url)).bytes.includes(FINDING)).toBe(true);
    expect(await world.value<number>('select count(*)::int as value from marked_reading')).toBeGreaterThan(
      before,
    );
    const docx = async (email: string) => textOfZip((await bytesFor(email, paper.docxKk)).bytes);
    expect(await docx(INSPECTOR)).toContain(FINDING);
    expect(await docx(NEIGHBOUR_INSPECTOR)).not.toContain('Zhetisu');
    expect(await docx(NEIGHBOUR_INSPECTOR)).toContain('31-тармағы');
  });

  test('[clause 31] the copy without the marked part is known to the public page, which tells nothing of that part', async () => {
    const { code, urlRu } = await paperOf(world, INSPECTOR, of.id, 'RESULT_ACT');
    const check = async (email: string) => {
      const body = new FormData();
      const { bytes } = await bytesFor(email, urlRu);
      body.append('file', new Blob([new Uint8Array(bytes)]), 'a.pdf');
      const page = await world.server
        .client()
        .fetch(`/public/check?lang=ru&code=${code}`, { method: 'POST', body });
      return page.text();
    };
    const [whole, redacted] = [await check(INSPECTOR), await check(ANALYST)];
    const same = 'Файл в точности совпадает с изданным документом на русском языке.';
    expect(whole).toContain(`${same}</p>`);
    expect(redacted).toContain(`${same} Часть не раскрывается по пункту 31.</p>`);
    for (const page of [whole, redacted]) {
      expect(page).not.toContain('Zhetisu');
      expect(page).toContain('Хранится, но не показывается');
      expect(page).not.toContain('В системе не хранится');
    }
  });

  test('[clause 31] each opening of a marked paper is a reading, with its language and kind of file', async () => {
    const { urlKk, urlRu, docxKk } = await paperOf(world, INSPECTOR, of.id, 'RESULT_ACT');
    const noted = () =>
      world.value<string[]>(
        `select coalesce(array_agg(form order by id), '{}') as value from marked_reading where form is not null`,
      );
    const before = (await noted()).length;
    const client = await world.as(INSPECTOR);
    for (const url of [urlRu, urlRu, urlKk, docxKk]) expect((await client.fetch(url)).status).toBe(200);
    // No bytes, and a further part of what was opened just now.
    await client.fetch(urlRu, { method: 'HEAD' });
    await client.fetch(urlRu, { headers: { range: 'bytes=100-' } });
    expect((await noted()).slice(before)).toEqual(['ru_pdf', 'ru_pdf', 'kk_pdf', 'kk_docx']);
    type Seen = { markedThings: { readings: { formTitle: string | null }[] }[] };
    const seen = await world.read<Seen>(HEAD, of.id, 'markedThings { readings { formTitle } }');
    const titles = seen?.markedThings.flatMap(({ readings }) => readings.map(({ formTitle }) => formTitle));
    expect(titles).toContain('DOCX in Kazakh');
  });

  test('[clause 31] the scan of a paper that holds a marked text is as secret as it: named and summed up nowhere till the mark is lifted', async () => {
    const shown = async () => {
      const { journal } = (await world.read<{ journal: unknown }>(ANALYST, of.id, ALL)) ?? {};
      const [original] = (await paperOf(world, INSPECTOR, of.id, 'RESULT_ACT')).signedOriginals;
      const { code } = await paperOf(world, INSPECTOR, of.id, 'RESULT_ACT');
      const page = await (await world.server.client().fetch(`/public/check?lang=ru&code=${code}`)).text();
      return { journal: JSON.stringify(journal), page, original };
    };
    const sha256 = await world.value<string>(
      'select sha256 as value from signed_original order by id desc limit 1',
    );
    const hidden = await shown();
    expect(hidden.original).toMatchObject({
      fileName: expect.stringMatching(/^file-\d+$/),
      sha256: null,
      note: null,
    });
    for (const text of [hidden.page, hidden.journal]) expect(text).not.toContain(sha256);
    expect(hidden.journal).not.toContain('scan.pdf');
    // Of the same paper without a mark in force the scan is shown as any other.
    const kept = await world.value<string[]>(
      'select array_agg(id) as value from confidential_mark where inspection_id = $1 and lifted_at is null',
      [of.id],
    );
    const set = (lifted: string) =>
      world.owner.query(`update confidential_mark set ${lifted} where id = any($1)`, [kept]);
    await set(`lifted_at = placed_at, lifted_by = 'Head', lift_reason = 'Published'`);
    const open = await shown();
    expect(open.original).toMatchObject({ fileName: 'scan.pdf', sha256, note: NOTE });
    for (const text of [open.page, open.journal]) expect(text).toContain(sha256);
    await set('lifted_at = null, lifted_by = null, lift_reason = null');
  });

  test('[clause 31] a scan that is marked itself is named and summed up nowhere, on the public page neither', async () => {
    const paper = await paperOf(world, INSPECTOR, of.id, 'RESULT_ACT');
    const [original] = paper.signedOriginals;
    const sha256 = await world.value<string>(
      'select sha256 as value from signed_original order by id desc limit 1',
    );
    const id = original?.url.split('/').at(-1) ?? '';
    await mark(world, of.id, markInput('FILE', id));
    const { signedOriginals } = await paperOf(world, ANALYST, of.id, 'RESULT_ACT');
    expect(signedOriginals).toMatchObject([
      { fileName: `file-${id}`, sha256: null, note: null, url: `/marked-files/${id}` },
    ]);
    const page = await world.server.client().fetch(`/public/check?lang=ru&code=${paper.code}`);
    expect(await page.text()).not.toContain(sha256);
    const { journal } = (await world.read<{ journal: unknown }>(ANALYST, of.id, ALL)) ?? {};
    expect(JSON.stringify(journal)).not.toContain('scan.pdf');
    expect(JSON.stringify(journal)).not.toContain(sha256);
    expect((await bytesFor(INSPECTOR, `/marked-files/${id}`)).bytes.includes(FINDING)).toBe(true);
    expect((await bytesFor(ANALYST, `/marked-files/${id}`)).status).toBe(404);
    expect(marks).toHaveLength(3);
  });

  test('[clause 31] [clause 25] an objection that tells a secret is marked like everything else', async () => {
    const handed = await world.act(INSPECTOR, 'handOverResultAct', of, { input: PERSON });
    const input = { text: OBJECTED, fileIds: [] };
    await world.act(SUBJECT, 'fileObjection', handed, { input });
    const id = (await seenBy(INSPECTOR)).objections[0]?.id ?? '';
    await mark(world, of.id, markInput('OBJECTION', id));
    for (const email of [ANALYST, NEIGHBOUR_INSPECTOR, SUBJECT]) {
      const seen = await seenBy(email);
      expect(seen.objections).toEqual([{ id, text: null, mark: 'COMMERCIAL' }]);
      expect(JSON.stringify(seen.objections)).not.toContain('Sauran');
    }
    expect(await opened(SUBJECT, 'OBJECTION', id)).toBe(OBJECTED);
    expect(await opened(NEIGHBOUR_INSPECTOR, 'OBJECTION', id)).toBe('NOT_FOUND');
  });
});
