import { textOfPages } from '../../documents/pdf-text';
import { at } from '../inspection/support/course';
import {
  CHAIR,
  CommissionWorld,
  HEAD,
  member,
  SECRETARY,
  SUBJECT,
  SUBSTITUTE,
  VOTERS,
  type Commission,
} from './commission-world';

describe('what the papers of a special commission say', () => {
  let given: CommissionWorld;
  beforeAll(async () => {
    given = await CommissionWorld.start();
  });
  afterAll(() => given.stop());

  /** The text of the newest paper of a kind, in Russian, on one line. */
  async function paper(kind: string, { id }: Commission): Promise<string> {
    const client = await given.world.as(HEAD);
    const { specialCommission } = await client.run<{
      specialCommission: { documents: { kind: string; urlRu: string }[] };
    }>('query ($id: ID!) { specialCommission(id: $id) { documents { kind urlRu } } }', { id });
    const url = specialCommission.documents.filter((one) => one.kind === kind).at(-1)?.urlRu ?? '';
    const bytes = await (await client.fetch(url)).arrayBuffer();
    return textOfPages(Buffer.from(bytes)).join(' ').replace(/\s+/g, ' ');
  }
  const nameOf = (email: string) =>
    given.world.value<string>('select full_name as value from account where email = $1', [email]);

  test('[clause 26] the order that changes the composition says who left, who came and why; the protocol names every order', async () => {
    const of = await given.objected();
    const formed = await given.form(of, { orderNumber: '16-К' });
    expect(await paper('COMMISSION_ORDER', formed)).not.toContain('Выбыли из состава');
    given.world.at(at('2026-06-12', '15:00:00'));
    const fourth = formed.seats.filter(({ part }) => part === 'MEMBER')[2];
    const recused = await given.act(SECRETARY, 'recuseMember', formed, {
      seatId: fourth?.id,
      reason: 'Worked in the inspected body',
    });
    const order = await given.order({ orderNumber: '26-903', reason: 'In place of the recused member' });
    const kept = (order['memberIds'] as string[]).filter((id) => id !== fourth?.capacity.id);
    const changed = await given.act(HEAD, 'changeCommission', recused, {
      ...order,
      memberIds: [...kept, await given.capacity(SUBSTITUTE)],
    });
    const [left, came] = [await nameOf(member(4)), await nameOf(SUBSTITUTE)];
    const said = await paper('COMMISSION_ORDER', changed);
    expect(said).toMatch(
      new RegExp(
        `Выбыли из состава ${left}.*исключен по отводу: Worked in the inspected body.*Вошли в состав ${came}`,
      ),
    );

    // Who changes places is named too; who was named before is not named again.
    given.world.at(at('2026-06-12', '17:00:00'));
    const next = await given.order({ orderNumber: '26-904', reason: 'Leave' });
    const [fifth, sixth] = [await given.capacity(member(5)), await given.capacity(SECRETARY)];
    const others = (next['memberIds'] as string[]).filter((id) => id !== fourth?.capacity.id && id !== fifth);
    const again = await given.act(HEAD, 'changeCommission', changed, {
      ...next,
      memberIds: [...others, sixth, await given.capacity(SUBSTITUTE)],
      secretaryId: fifth,
    });
    const later = await paper('COMMISSION_ORDER', again);
    const [one, other] = [await nameOf(member(5)), await nameOf(SECRETARY)];
    const change = later.slice(later.indexOf('Выбыли'));
    expect(change).toMatch(
      new RegExp(`^Выбыли из состава ${one}.*${other}.*Вошли в состав ${other}.*${one}`),
    );
    expect(change).not.toContain(left);

    expect(again.orders.map(({ number }) => number)).toEqual(['16-К', '26-903', '26-904']);
  });

  test('[clause 26] an order that changes nothing is not given, and its number stays free', async () => {
    const formed = await given.form(await given.objected(), { orderNumber: '18-К' });
    const order = await given.order({ orderNumber: '26-906', reason: 'Back again' });
    await given.refused('COMMISSION_UNCHANGED', HEAD, 'changeCommission', formed, order);
    await given.refused('COMMISSION_ORDER_NUMBER_TAKEN', HEAD, 'changeCommission', formed, {
      ...order,
      orderNumber: '18-К',
    });
    const memberIds = [...(order['memberIds'] as string[]).slice(0, 3), await given.capacity(SUBSTITUTE)];
    const changed = await given.act(HEAD, 'changeCommission', formed, { ...order, memberIds });
    expect(changed.orders.map(({ number }) => number)).toEqual(['18-К', '26-906']);
  });

  test('[clause 27] the protocol names each order that fixed the composition', async () => {
    const of = await given.objected();
    const formed = await given.form(of, { orderNumber: '17-К' });
    const order = await given.order({ orderNumber: '26-905', reason: 'Leave' });
    const memberIds = [...(order['memberIds'] as string[]).slice(0, 3), await given.capacity(SUBSTITUTE)];
    const invited = await given.invited(
      await given.act(HEAD, 'changeCommission', formed, { ...order, memberIds }),
    );
    given.world.at(at('2026-06-18', '10:05:00'));
    let current = await given.act(CHAIR, 'openSession', await given.attend(invited));
    const voters = [...VOTERS.slice(0, 4), SUBSTITUTE];
    for (const { id } of await given.objectionsOf(of))
      current = await given.decide(
        current,
        { objectionId: id, outcome: 'REJECTED', reason: 'Seen' },
        [],
        voters,
      );
    current = await given.decide(current, { outcome: 'OBJECTIVE', reason: 'All was looked at' }, [], voters);
    const said = await paper(
      'COMMISSION_PROTOCOL',
      await given.act(CHAIR, 'signCommissionProtocol', current),
    );
    expect(said).toMatch(/Приказ о создании комиссии № 17-К .*Приказ об изменении состава № 26-905 /);
  });

  test('[clause 27] answers that contradict each other need a reason, which the protocol and both sides are told; what fell is not counted', async () => {
    const of = await given.objected();
    const sitting = await given.inSession(of);
    const [objection] = await given.objectionsOf(of);
    const violationIds = await given.violationsOf(of);
    const upheld = {
      objectionId: objection?.id,
      outcome: 'UPHELD',
      reason: 'The term was kept',
      violationIds,
    };
    let current = await given.decide(sitting, upheld);
    const objective = { outcome: 'OBJECTIVE', reason: 'It was done by the Rules', violationIds: [] };
    const refusal = await given.refused('REFUSED_BY_LAW', CHAIR, 'putToVote', current, objective);
    expect(refusal.findings).toMatchObject([{ code: 'ANSWERS_AGREE', clause: '27', severity: 'CURABLE' }]);
    const contradictionReason = 'A paper came to light after the inspection';
    await given.refused('INVALID_INPUT', CHAIR, 'putToVote', current, {
      ...objective,
      outcome: 'PARTLY_OBJECTIVE',
      contradictionReason,
    });
    current = await given.decide(current, { ...objective, contradictionReason });
    const signed = await given.act(CHAIR, 'signCommissionProtocol', current);
    expect(await paper('COMMISSION_PROTOCOL', signed)).toContain(contradictionReason);
    const told = `query ($id: ID!) { specialCommission(id: $id) { questions { contradictionReason } findings { code severity } } }`;
    for (const email of [HEAD, SUBJECT])
      expect(await (await given.world.as(email)).run(told, { id: signed.id })).toMatchObject({
        specialCommission: {
          questions: [{ contradictionReason: null }, { contradictionReason }],
          findings: [{ code: 'ANSWERS_CONTRADICT', severity: 'WARNING' }],
        },
      });
    for (const email of [HEAD, SUBJECT])
      expect(await given.world.read(email, of.id, 'violationCount withdrawnViolationCount')).toEqual({
        violationCount: 0,
        withdrawnViolationCount: 1,
      });
  });
});
