import { act, establish, readEscalation, type Escalation } from '../../builders/escalation';
import { act as onLetter, sentLetter } from '../../builders/letter';
import { counterEntries } from '../inspection/support/counter-entries';
import { at, HEAD, INSPECTOR, started } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import { allowedOn, paperOf, refusedOnPaper } from './papers-world';

// A paper is received once: what the case says of it and what its copy says is one fact, also when that fact is corrected.
describe('the receipt of a paper that an act of the case notes', () => {
  let world: World;
  let given: ReturnType<typeof counterEntries>;
  beforeAll(async () => {
    world = await openWorld();
    given = counterEntries(world);
  });
  afterAll(() => world?.stop());

  const TO = {
    PROSECUTOR: { addressee: 'PROSECUTOR', recipient: 'Prosecutor of Almaty city', way: 'PAPER' },
    HIGHER_BODY: { addressee: 'HIGHER_BODY', recipient: 'Deputy Prime Minister', way: 'ELECTRONIC' },
  };
  const copyOf = async (caseId: string, kind: string) => {
    const { way, receivedAt, receivedBy, awaited } = (await paperOf(world, INSPECTOR, caseId, kind))
      .copies[0]!;
    return { way, receivedAt: receivedAt && new Date(receivedAt).getTime(), receivedBy, awaited };
  };
  const instant = (date: string, time?: string) => new Date(at(date, time)).getTime();

  const correct = async (
    of: { readonly id: string },
    fact: string,
    happenedAt: string,
    recordId?: string,
  ) => {
    await given.propose(await given.current(of), fact, happenedAt, recordId ? { recordId } : {});
    await given.sign(await given.current(of));
  };
  const correctable = async (of: { readonly id: string }, fact: string) =>
    (await given.correctable(of)).filter((one) => one.fact === fact);

  test('[clause 35] a paper of clause 35 goes out with its copy, and its delivery is the receipt of the copy', async () => {
    const { inspection } = await sentLetter(world);
    world.at(at('2026-06-18'));
    let of = await establish(world, INSPECTOR, inspection.id);
    for (const paper of [TO.PROSECUTOR, TO.HIGHER_BODY])
      of = await act(world, HEAD, 'sendEscalationPaper', of, paper);
    const nobody = { receivedAt: null, receivedBy: null, awaited: true };
    expect(await copyOf(inspection.id, 'PROSECUTOR_NOTICE')).toEqual({ way: 'PAPER', ...nobody });
    // Whoever is outside has no portal to receive it in.
    expect(await copyOf(inspection.id, 'LIABILITY_LETTER')).toEqual({ way: 'ELECTRONIC', ...nobody });
    world.at(at('2026-06-25'));
    const notice = await paperOf(world, INSPECTOR, inspection.id, 'PROSECUTOR_NOTICE');
    expect(allowedOn(notice)).not.toContain('recordPaperReceipt');
    const beside = {
      way: 'PAPER',
      receivedAt: at('2026-06-20'),
      receivedBy: 'Registry',
      proof: 'No 7',
      fileIds: [],
    };
    const refusal = await refusedOnPaper(
      world,
      'REFUSED_BY_LAW',
      INSPECTOR,
      'recordPaperReceipt',
      notice,
      beside,
    );
    expect(refusal.findings.map(({ code }) => code)).toEqual(['PAPER_HANDED_OVER_BY_ITS_ACT']);
    const deliver = async (escalation: Escalation, addressee: string) =>
      act(world, INSPECTOR, 'recordEscalationDelivery', escalation, {
        paperId: escalation.papers.find((paper) => paper.addressee === addressee)?.id,
        deliveredAt: at('2026-06-19'),
        proof: 'Notice of delivery 0500',
      });
    of = await deliver(await deliver(of, 'PROSECUTOR'), 'HIGHER_BODY');
    for (const [kind, to] of [
      ['PROSECUTOR_NOTICE', TO.PROSECUTOR],
      ['LIABILITY_LETTER', TO.HIGHER_BODY],
    ] as const)
      expect(await copyOf(inspection.id, kind)).toEqual({
        way: to.way,
        receivedAt: instant('2026-06-19'),
        receivedBy: to.recipient,
        awaited: false,
      });

    const [first] = await correctable(inspection, 'ESCALATION_DELIVERY');
    await correct(inspection, 'ESCALATION_DELIVERY', at('2026-06-22'), first?.recordId ?? '');
    const moved = (await readEscalation(world, INSPECTOR, inspection.id))?.papers[0];
    expect(new Date(moved?.deliveredAt ?? 0).getTime()).toBe(instant('2026-06-22'));
    expect(await copyOf(inspection.id, 'PROSECUTOR_NOTICE')).toMatchObject({
      receivedAt: instant('2026-06-22'),
    });
    expect(await copyOf(inspection.id, 'LIABILITY_LETTER')).toMatchObject({
      receivedAt: instant('2026-06-19'),
    });
  });

  test('[clause 30] [clause 32] the corrected receipt of a letter takes the copy of the letter along', async () => {
    const sent = await sentLetter(world, { way: 'PAPER' });
    const copy = async () => (await paperOf(world, INSPECTOR, inspection.id, 'LETTER_ON_MEASURES')).copies[0];
    const { inspection } = sent;
    const wentOut = await copy();
    expect(wentOut).toMatchObject({ way: 'PAPER', deliveredAt: expect.any(String), receivedAt: null });
    world.at(at('2026-06-16'));
    const input = { receivedAt: at('2026-06-12'), proof: 'Notice of delivery 77' };
    await onLetter(world, INSPECTOR, 'recordLetterReceipt', sent, input);
    expect((await copy())?.deliveredAt).toBe(wentOut?.deliveredAt);
    expect(await copyOf(inspection.id, 'LETTER_ON_MEASURES')).toMatchObject({
      receivedAt: instant('2026-06-12'),
    });
    // The copy is no fact beside it.
    for (const fact of ['PAPER_SENDING', 'PAPER_RECEIPT'])
      expect((await correctable(inspection, fact)).filter(({ title }) => /measures/i.test(title))).toEqual(
        [],
      );
    const [receipt] = await correctable(inspection, 'LETTER_RECEIPT');
    await correct(inspection, 'LETTER_RECEIPT', at('2026-06-15'), receipt?.recordId ?? '');
    expect((await copy())?.deliveredAt).toBe(wentOut?.deliveredAt);
    expect(await copyOf(inspection.id, 'LETTER_ON_MEASURES')).toMatchObject({
      receivedAt: instant('2026-06-15'),
    });
  });

  test('[clause 17] the corrected handing over of the act of appointment takes its copy along', async () => {
    const of = await started(world);
    const before = await copyOf(of.id, 'ACT_OF_APPOINTMENT');
    await correct(of, 'APPOINTMENT_HANDING_OVER', at('2026-06-03', '09:15:00'));
    const after = await copyOf(of.id, 'ACT_OF_APPOINTMENT');
    expect(before.receivedAt).not.toBe(after.receivedAt);
    expect(after.receivedAt).toBe(instant('2026-06-03', '09:15:00'));
  });
});
