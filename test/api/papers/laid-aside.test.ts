import { randomUUID } from 'node:crypto';
import { completed, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import { allowedOn, onPaper, paperOf, refusedOnPaper } from './papers-world';

const NEIGHBOUR = 'inspector.karagandy@agency.demo';
const REASON = 'Scan of the prescription, chosen by mistake';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

const statusFor = async (email: string, path: string) => (await (await world.as(email)).fetch(path)).status;

const keep = async (paper: { readonly id: string }, bytes: string) =>
  onPaper(world, INSPECTOR, 'keepSignedOriginal', paper, await scan(bytes));

const scan = async (bytes: string) => ({
  fileId: await world.upload(INSPECTOR, 'signed.pdf', Buffer.from(`%PDF-1.4 ${bytes}`)),
  signedOn: '2026-06-10',
});

interface Entry {
  readonly action: string;
  readonly details: Readonly<Record<string, string>>;
}

describe('a signed original that was kept with a wrong paper', () => {
  test('[clause 22] is laid aside with a reason: it stays for whose paper it is, and is the original of nobody else', async () => {
    const { id } = await completed(world);
    const act = await paperOf(world, INSPECTOR, id, 'RESULT_ACT');
    expect(act.actions).toContainEqual({
      name: 'laySignedOriginalAside',
      allowed: false,
      refusals: [{ code: 'ORIGINAL_TO_LAY_ASIDE' }],
    });
    const bytes = randomUUID();
    const [wrong] = (await keep(act, bytes)).signedOriginals;
    const right = (await keep(act, randomUUID())).signedOriginals[1];
    if (!wrong || !right) throw new Error('nothing was kept');
    const reason = ` ${REASON} `;
    const given = { originalId: wrong.id, reason };
    await refusedOnPaper(world, 'FORBIDDEN', SUBJECT, 'laySignedOriginalAside', act, given);
    await refusedOnPaper(world, 'NOT_FOUND', NEIGHBOUR, 'laySignedOriginalAside', act, given);
    await refusedOnPaper(world, 'INVALID_INPUT', INSPECTOR, 'laySignedOriginalAside', act, {
      ...given,
      reason: ' ',
    });
    const key = randomUUID();
    const laid = await onPaper(world, INSPECTOR, 'laySignedOriginalAside', act, given, key);
    expect(await onPaper(world, INSPECTOR, 'laySignedOriginalAside', act, given, key)).toEqual(laid);
    expect(laid.signedOriginals).toEqual([
      {
        ...wrong,
        laidAsideAt: expect.any(String),
        laidAsideBy: wrong.keptBy,
        laidAsideReason: REASON,
      },
      right,
    ]);
    await refusedOnPaper(world, 'ORIGINAL_UNAVAILABLE', INSPECTOR, 'laySignedOriginalAside', act, given);
    const other = await paperOf(world, INSPECTOR, id, 'ACT_OF_APPOINTMENT');
    const ofAnother = { ...given, originalId: right.id };
    await refusedOnPaper(
      world,
      'ORIGINAL_TO_LAY_ASIDE',
      INSPECTOR,
      'laySignedOriginalAside',
      other,
      ofAnother,
    );
    await keep(other, randomUUID());
    await refusedOnPaper(
      world,
      'ORIGINAL_UNAVAILABLE',
      INSPECTOR,
      'laySignedOriginalAside',
      other,
      ofAnother,
    );

    expect((await paperOf(world, HEAD, id, 'RESULT_ACT')).signedOriginals).toEqual(laid.signedOriginals);
    expect((await paperOf(world, SUBJECT, id, 'RESULT_ACT')).signedOriginals).toEqual([right]);
    const seenBy = (url: string) => Promise.all([INSPECTOR, HEAD, SUBJECT].map((who) => statusFor(who, url)));
    expect([await seenBy(wrong.url), await seenBy(right.url)]).toEqual([
      [200, 200, 404],
      [200, 200, 200],
    ]);
    const check = `query ($code: String!) { checkDocument(code: $code) { originals { sha256 } } }`;
    const { checkDocument } = await world.server
      .client()
      .run<{ checkDocument: object }>(check, { code: act.code });
    expect(checkDocument).toEqual({ originals: [{ sha256: right.sha256 }] });

    const entries = await world.owner.query<Entry>(
      `select action, details from journal_entry where case_kind = 'inspection' and case_id = $1
         and action like 'signedOriginal%' order by id`,
      [id],
    );
    expect(entries.rows.map(({ action }) => action)).toEqual([
      'signedOriginalKept',
      'signedOriginalKept',
      'signedOriginalLaidAside',
      'signedOriginalKept',
    ]);
    expect(entries.rows[2]?.details).toMatchObject({
      fileName: 'signed.pdf',
      sha256: wrong.sha256,
      reason: REASON,
    });
    // What was laid aside by mistake comes again as a file of its own.
    expect(allowedOn(await keep(act, bytes))).toContain('laySignedOriginalAside');
  });

  test('[clause 22] nothing of it is deleted, changed or laid aside anew, not even in the database', async () => {
    const { id } = await completed(world);
    const act = await paperOf(world, INSPECTOR, id, 'RESULT_ACT');
    const [wrong] = (await keep(act, randomUUID())).signedOriginals;
    const given = { originalId: wrong?.id ?? '', reason: REASON };
    await onPaper(world, INSPECTOR, 'laySignedOriginalAside', act, given);
    for (const change of [
      `update signed_original set laid_aside_reason = 'Another' where id = $1`,
      `update signed_original set laid_aside_at = null, laid_aside_by = null, laid_aside_by_account_id = null,
        laid_aside_reason = null where id = $1`,
      'delete from signed_original where id = $1',
    ])
      await expect(world.owner.query(change, [wrong?.id])).rejects.toThrow();
  });
});

describe('the same file', () => {
  test('[clause 22] is kept once with a paper; with another one it is told at both, till it is laid aside at one', async () => {
    const { id } = await completed(world);
    const act = await paperOf(world, INSPECTOR, id, 'RESULT_ACT');
    const prescription = await paperOf(world, INSPECTOR, id, 'PRESCRIPTION');
    const bytes = randomUUID();
    expect((await keep(act, bytes)).signedOriginals[0]?.sameFile).toEqual([]);
    await refusedOnPaper(
      world,
      'ORIGINAL_KEPT_ALREADY',
      INSPECTOR,
      'keepSignedOriginal',
      act,
      await scan(bytes),
    );
    const [twin] = (await keep(prescription, bytes)).signedOriginals;
    expect(twin?.sameFile).toEqual([{ document: { number: act.number, kind: 'RESULT_ACT' } }]);
    const [first] = (await paperOf(world, INSPECTOR, id, 'RESULT_ACT')).signedOriginals;
    expect(first?.sameFile).toEqual([{ document: { number: prescription.number, kind: 'PRESCRIPTION' } }]);
    await onPaper(world, HEAD, 'laySignedOriginalAside', act, { originalId: first?.id, reason: REASON });
    for (const paper of [act, prescription])
      expect(
        (await paperOf(world, INSPECTOR, id, paper.kind)).signedOriginals.map(({ sameFile }) => sameFile),
      ).toEqual([[]]);
  });
});
