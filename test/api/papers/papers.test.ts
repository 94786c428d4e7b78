import { createHash, randomUUID } from 'node:crypto';
import { at, completed, HEAD, INSPECTOR, MONDAY, registered, SUBJECT } from '../inspection/support/course';
import { waitingFor } from '../inspection/support/suspension';
import { openWorld, type World } from '../inspection/support/world';
import { allowedOn, onPaper, paperOf, refusedOnPaper } from './papers-world';

const NEIGHBOUR = 'inspector.karagandy@agency.demo';
const STRANGER = 'head@bostandyk.demo';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

const statusFor = async (email: string, path: string) => (await (await world.as(email)).fetch(path)).status;

async function notifiedBy(way: 'EMAIL' | 'PAPER' | 'ELECTRONIC') {
  world.at(at(MONDAY));
  const of = await registered(world);
  return world.act(INSPECTOR, 'sendStartNotice', of, { input: { way, recipient: 'Akim' } });
}

async function newNotices(inspectionId: string) {
  const { waiting } = await (
    await world.as(SUBJECT)
  ).run<{ waiting: { nodes: { code: string; inspectionId: string }[] } }>(
    '{ waiting(first: 100) { nodes { code clause reference inspectionId } } }',
  );
  return waiting.nodes.filter(
    ({ code, inspectionId: id }) => code === 'STEP_READ_NOTICE' && id === inspectionId,
  );
}

const openingsOf = (id: string) =>
  world.value<number>(
    `select count(*)::int as value from journal_entry where case_kind = 'inspection' and case_id = $1 and action = 'paperOpened'`,
    [id],
  );

const RECEIPT = {
  way: 'PAPER',
  receivedAt: at(MONDAY, '11:00:00'),
  receivedBy: 'Chancellery, Омарова А. Б.',
  proof: 'Postal receipt 118',
  fileIds: [] as string[],
};

describe('a paper to edit and the signed original', () => {
  test('[clause 22] the office takes the paper to edit and keeps it signed; nobody else edits it', async () => {
    const of = await completed(world);
    const act = await paperOf(world, INSPECTOR, of.id, 'RESULT_ACT');
    const docx = await (await world.as(INSPECTOR)).fetch(act.docxKk);
    expect([docx.status, docx.headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="${act.id}-kk.docx"`,
    ]);
    const again = await (await world.as(HEAD)).fetch(act.docxKk);
    expect(again.headers.get('etag')).toBe(docx.headers.get('etag'));
    expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(await docx.arrayBuffer()))).toBe(true);
    expect(await statusFor(SUBJECT, act.docxKk)).toBe(403);
    expect(await statusFor(SUBJECT, act.urlKk)).toBe(200);
    expect(await statusFor(NEIGHBOUR, act.docxKk)).toBe(404);

    const bytes = Buffer.from('%PDF-1.4 scanned');
    const fileId = await world.upload(INSPECTOR, 'act-signed.pdf', bytes);
    const input = { fileId, signedOn: '2026-06-10', note: 'Scan of both sides' };
    const key = randomUUID();
    const kept = await onPaper(world, INSPECTOR, 'keepSignedOriginal', act, input, key);
    expect(await onPaper(world, INSPECTOR, 'keepSignedOriginal', act, input, key)).toEqual(kept);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(kept.signedOriginals).toMatchObject([
      { fileName: 'act-signed.pdf', sha256, signedOn: '2026-06-10' },
    ]);

    const seen = await paperOf(world, SUBJECT, of.id, 'RESULT_ACT');
    expect(seen.signedOriginals).toEqual(kept.signedOriginals);
    const url = kept.signedOriginals[0]?.url ?? '';
    expect(await Promise.all([SUBJECT, HEAD, STRANGER, NEIGHBOUR].map((who) => statusFor(who, url)))).toEqual(
      [200, 200, 404, 404],
    );

    const second = await world.upload(INSPECTOR, 'act-signed.cms', SIGNED_FILE);
    const both = await onPaper(world, INSPECTOR, 'keepSignedOriginal', act, { ...input, fileId: second });
    expect(both.signedOriginals.map(({ fileName }) => fileName)).toEqual([
      'act-signed.pdf',
      'act-signed.cms',
    ]);

    const check = `query ($code: String!) { checkDocument(code: $code) { genuine originals { sha256 signedOn } } }`;
    const { checkDocument } = await world.server
      .client()
      .run<{ checkDocument: { originals: object[] } }>(check, { code: act.code });
    expect(checkDocument.originals).toHaveLength(2);
    expect(checkDocument.originals[0]).toEqual({ sha256, signedOn: '2026-06-10' });
    const page = await world.server.client().fetch(`/public/check?lang=ru&code=${act.code}`);
    expect(await page.text()).toContain(sha256);
  });

  test('[clause 22] a signature of another day, another’s file and a table are no signed original', async () => {
    const of = await completed(world);
    const act = await paperOf(world, INSPECTOR, of.id, 'RESULT_ACT');
    const fileId = await world.upload(INSPECTOR, 'act.pdf', Buffer.from('%PDF-1.4'));
    const keep = (more: object) => ({ fileId, signedOn: '2026-06-10', ...more });
    const refused = (code: string, more: object, who = INSPECTOR) =>
      refusedOnPaper(world, code, who, 'keepSignedOriginal', act, keep(more));
    await refused('FACT_IN_FUTURE', { signedOn: '2026-06-11' });
    await refused('FACT_BEFORE_CASE', { signedOn: '2026-06-08' });
    await refused('FILE_UNAVAILABLE', {}, HEAD);
    await refused('FILE_TYPE_REFUSED', { fileId: await world.upload(INSPECTOR, 'act.txt') });
    await refused('NOT_FOUND', {}, NEIGHBOUR);
    await refused('FORBIDDEN', {}, SUBJECT);
    expect((await paperOf(world, INSPECTOR, of.id, 'RESULT_ACT')).signedOriginals).toEqual([]);
    await onPaper(world, INSPECTOR, 'keepSignedOriginal', act, keep({}));
  });
});

describe('who received a paper', () => {
  test('[clause 16] a notice sent by e-mail waits till somebody notes who received it', async () => {
    const of = await notifiedBy('EMAIL');
    const notice = await paperOf(world, INSPECTOR, of.id, 'START_NOTICE');
    expect(notice.copies[0]).toMatchObject({ way: 'EMAIL', receivedAt: null, awaited: true });
    expect(await waitingFor(world, INSPECTOR, of)).toContain('STEP_RECORD_PAPER_RECEIPT');
    world.at(at(MONDAY, '12:00:00'));
    const fileId = await world.upload(INSPECTOR, 'receipt.pdf', Buffer.from('%PDF-1.4 receipt'));
    const received = await onPaper(world, INSPECTOR, 'recordPaperReceipt', notice, {
      ...RECEIPT,
      fileIds: [fileId],
    });
    expect(received.copies[0]).toMatchObject({
      way: 'EMAIL',
      receivedBy: RECEIPT.receivedBy,
      awaited: false,
      proof: 'Akim; Postal receipt 118',
    });
    expect(received.receiptFiles.map(({ name }) => name)).toEqual(['receipt.pdf']);
    expect(await waitingFor(world, INSPECTOR, of)).not.toContain('STEP_RECORD_PAPER_RECEIPT');
    expect(await statusFor(SUBJECT, received.receiptFiles[0]?.url ?? '')).toBe(200);
    await refusedOnPaper(world, 'PAPER_NOT_RECEIVED_YET', INSPECTOR, 'recordPaperReceipt', notice, RECEIPT);
    await refusedOnPaper(world, 'PAPER_NOT_RECEIVED_YET', SUBJECT, 'confirmPaperReceipt', notice);
  });

  test('[clause 16] the subject confirms itself; of two at once one is kept', async () => {
    const of = await notifiedBy('PAPER');
    const notice = await paperOf(world, SUBJECT, of.id, 'START_NOTICE');
    expect(allowedOn(notice)).toEqual(['confirmPaperReceipt']);
    world.at(at(MONDAY, '12:00:00'));
    const both = await Promise.allSettled([
      onPaper(world, SUBJECT, 'confirmPaperReceipt', notice),
      onPaper(world, INSPECTOR, 'recordPaperReceipt', notice, RECEIPT),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await paperOf(world, INSPECTOR, of.id, 'START_NOTICE')).copies[0]).toMatchObject({
      awaited: false,
    });
    await refusedOnPaper(world, 'NOT_FOUND', STRANGER, 'confirmPaperReceipt', notice);
  });

  test('[clause 16] what the portal brought is received at once', async () => {
    const of = await notifiedBy('ELECTRONIC');
    const notice = await paperOf(world, INSPECTOR, of.id, 'START_NOTICE');
    expect(notice.copies[0]).toMatchObject({ awaited: false, way: 'ELECTRONIC', unopened: true });
    // Nobody took it: by what it counts as received is said in words.
    expect(notice.copies[0]).toMatchObject({
      receivedBy: null,
      receiptRule: 'counts as received by placing in the cabinet on the portal',
    });
    const register = async () =>
      (await (await world.as(HEAD)).fetch(`/paper-register/outgoing.csv?search=${notice.number}`)).text();
    expect(await register()).toMatch(
      /through the portal","[^"]+counts as received by placing in the cabinet on the portal",Not opened yet/,
    );
    expect(await statusFor(SUBJECT, notice.urlKk)).toBe(200);
    const [opened] = (await paperOf(world, INSPECTOR, of.id, 'START_NOTICE')).copies;
    expect(opened).toMatchObject({ receivedAt: notice.copies[0]?.receivedAt, unopened: false });
    expect(opened?.receivedBy).toBe(opened?.openedBy);
    expect(await register()).toContain(opened?.openedBy);
    expect(await waitingFor(world, INSPECTOR, of)).not.toContain('STEP_RECORD_PAPER_RECEIPT');
  });

  test('[clause 16] who opened it in the portal first, and when, is kept beside the instant of delivery; till then it waits as new', async () => {
    const of = await notifiedBy('ELECTRONIC');
    const notice = await paperOf(world, SUBJECT, of.id, 'START_NOTICE');
    expect(allowedOn(notice)).toEqual(['confirmPaperReceipt']);
    expect(await newNotices(of.id)).toMatchObject([{ clause: '16', reference: notice.number }]);
    const delivered = notice.copies[0]?.receivedAt;
    world.at(at(MONDAY, '12:00:00'));
    // Whoever of the office or of another body reads it opens nothing.
    expect([await statusFor(INSPECTOR, notice.urlKk), await statusFor(STRANGER, notice.urlKk)]).toEqual([
      200, 404,
    ]);
    expect((await paperOf(world, INSPECTOR, of.id, 'START_NOTICE')).copies[0]?.unopened).toBe(true);
    expect(await statusFor(SUBJECT, notice.urlKk)).toBe(200);
    world.at(at(MONDAY, '13:00:00'));
    expect(await statusFor(SUBJECT, notice.urlKk)).toBe(200);
    const opened = await paperOf(world, INSPECTOR, of.id, 'START_NOTICE');
    expect(opened.copies[0]).toMatchObject({
      receivedAt: delivered,
      openedAt: new Date(at(MONDAY, '12:00:00')).toISOString(),
      openedBy: expect.stringMatching(/\S/),
      unopened: false,
    });
    expect(await newNotices(of.id)).toEqual([]);
    expect(await openingsOf(of.id)).toBe(1);
    await refusedOnPaper(world, 'PAPER_NOT_RECEIVED_YET', SUBJECT, 'confirmPaperReceipt', notice);
  });

  test('[clause 16] what nobody opened is confirmed by the subject or noted by the office: the delivery stays as it was', async () => {
    for (const [email, act, given, who] of [
      [SUBJECT, 'confirmPaperReceipt', undefined, expect.stringMatching(/\S/)],
      [INSPECTOR, 'recordPaperReceipt', RECEIPT, RECEIPT.receivedBy],
    ] as const) {
      const of = await notifiedBy('ELECTRONIC');
      const notice = await paperOf(world, email, of.id, 'START_NOTICE');
      const delivered = notice.copies[0]?.receivedAt;
      world.at(at(MONDAY, '12:00:00'));
      const noted = await onPaper(world, email, act, notice, given);
      expect(noted.copies[0]).toMatchObject({
        way: 'ELECTRONIC',
        receivedAt: delivered,
        openedBy: who,
        unopened: false,
      });
      expect(allowedOn(noted)).not.toContain(act);
      expect(await newNotices(of.id)).toEqual([]);
    }
  });

  test('[clause 22] the papers of the results are received with their handing over, all three copies with their way', async () => {
    const of = await completed(world);
    const act = await paperOf(world, INSPECTOR, of.id, 'RESULT_ACT');
    expect(act.copies.map(({ way, awaited }) => [way, awaited])).toEqual([
      [null, true],
      ['PAPER', false],
      ['PAPER', false],
    ]);
    const prescription = await paperOf(world, INSPECTOR, of.id, 'PRESCRIPTION');
    expect(prescription.copies[0]).toMatchObject({ way: 'PAPER', awaited: false });
    const appointment = await paperOf(world, INSPECTOR, of.id, 'ACT_OF_APPOINTMENT');
    expect(appointment.copies[0]).toMatchObject({ way: 'PAPER', awaited: false });
    await refusedOnPaper(
      world,
      'PAPER_HANDED_OVER_BY_ITS_ACT',
      INSPECTOR,
      'recordPaperReceipt',
      act,
      RECEIPT,
    );
  });

  test('[clause 16] a receipt that lies ahead or before the paper is a slip of the pen', async () => {
    const of = await notifiedBy('EMAIL');
    const notice = await paperOf(world, INSPECTOR, of.id, 'START_NOTICE');
    const refused = (code: string, receivedAt: string) =>
      refusedOnPaper(world, code, INSPECTOR, 'recordPaperReceipt', notice, { ...RECEIPT, receivedAt });
    await refused('FACT_IN_FUTURE', at(MONDAY, '10:00:01'));
    await refused('FACT_BEFORE_CASE', at(MONDAY, '09:58:00'));
  });
});

/** Signed data as a signing program begins them. */
const SIGNED_FILE = Buffer.from('3082010006092a864886f70d010702a0820100', 'hex');
