import { at } from '../inspection/support/course';
import type { Case } from '../inspection/support/world';
import {
  CHAIR,
  CommissionWorld,
  HEAD,
  INSPECTOR,
  member,
  SECRETARY,
  SUBJECT,
  type Commission,
} from './commission-world';

const CASE = `number subject { nameEn } resultAct { number text } inspectors { fullName } violations { id }
  checklist { points { answer } } objections { text files { id url } } grounds { kind } requests { id }
  prescription { id } journal(first: 5) { nodes { id } } documents { kind urlRu } deadlines { id } actions { name }`;

interface SeenCase {
  readonly number: string;
  readonly resultAct: { readonly number: string } | null;
  readonly inspectors: readonly unknown[];
  readonly violations: readonly unknown[];
  readonly checklist: { readonly points: readonly { answer: string | null }[] } | null;
  readonly objections: readonly { text: string; files: { id: string; url: string }[] }[];
  readonly grounds: readonly unknown[];
  readonly requests: readonly unknown[];
  readonly prescription: unknown;
  readonly journal: { readonly nodes: readonly unknown[] };
  readonly documents: readonly { kind: string; urlRu: string }[];
  readonly deadlines: readonly unknown[];
  readonly actions: readonly unknown[];
}

describe('what a member of a special commission sees', () => {
  let given: CommissionWorld;
  let sat: Case;
  let other: Case;
  let formed: Commission;
  beforeAll(async () => {
    given = await CommissionWorld.start();
    sat = await given.objected();
    const fileId = await given.world.upload(SUBJECT, 'journal.txt');
    sat = await given.world.act(SUBJECT, 'fileObjection', sat, {
      input: { text: 'With a copy of the journal', fileIds: [fileId] },
    });
    other = await given.objected();
    expect(await given.world.read(member(2), sat.id, 'id')).toBeNull();
    formed = await given.form(sat);
  });
  afterAll(() => given.stop());

  /** Inspections that row-level security alone lets somebody read, as the application's own role. */
  async function behindTheSecondWall(email: string): Promise<number[]> {
    const text = 'select array_agg(id order by id) as value from inspection';
    return (await given.behindTheSecondWall<number[]>(['commission', '', '', email], text)) ?? [];
  }

  const fetched = async (email: string, url: string) =>
    (await (await given.world.as(email)).fetch(url)).status;

  test('[clause 26] the acts, the answers, the objections and their files, and no more', async () => {
    const seen = await given.world.read<SeenCase>(member(2), sat.id, CASE);
    expect(seen?.number).toBe(sat.number);
    expect(seen?.resultAct?.number).toBeTruthy();
    expect([seen?.inspectors.length, seen?.violations.length]).toEqual([1, 1]);
    expect(seen?.checklist?.points.map(({ answer }) => answer)).toEqual([
      'MET',
      'VIOLATED',
      'NOT_APPLICABLE',
    ]);
    expect(seen?.objections).toHaveLength(2);
    expect(seen?.documents.map(({ kind }) => kind).sort()).toEqual([
      'ACT_OF_APPOINTMENT',
      'COMMISSION_ORDER',
      'RESULT_ACT',
    ]);
    const nothing = [seen?.grounds, seen?.requests, seen?.journal.nodes, seen?.deadlines, seen?.actions];
    expect(nothing.map((list) => list?.length)).toEqual([0, 0, 0, 0, 0]);
    expect(seen?.prescription).toBeNull();
    const file = seen?.objections.flatMap(({ files }) => files)[0]?.url ?? '';
    const act = seen?.documents.find(({ kind }) => kind === 'RESULT_ACT')?.urlRu ?? '';
    expect([await fetched(member(2), file), await fetched(member(2), act)]).toEqual([200, 200]);
    expect([await fetched(member(7), file), await fetched(member(7), act)]).toEqual([404, 404]);
  });

  test('[clause 26] not the case that another commission considers, by neither wall', async () => {
    const second = await given.form(other, {
      chairId: await given.capacity(member(7)),
      memberIds: [
        await given.capacity(member(3)),
        await given.capacity(member(4)),
        await given.capacity(member(5)),
        await given.capacity(member(6)),
      ],
      secretaryId: await given.capacity(member(2)),
    });
    expect(await given.world.read(CHAIR, other.id, 'id')).toBeNull();
    expect(await given.read(CHAIR, second.id)).toBeNull();
    expect(await given.world.read(member(7), sat.id, 'id')).toBeNull();
    expect(await given.read(member(7), formed.id)).toBeNull();
    const { inspections } = await (
      await given.world.as(CHAIR)
    ).run<{ inspections: { nodes: { id: string }[] } }>('{ inspections { nodes { id } } }');
    expect(inspections.nodes).toEqual([{ id: sat.id }]);
    await given.refused('NOT_FOUND', CHAIR, 'openSession', second);
    expect(await behindTheSecondWall(CHAIR)).toEqual([Number(sat.id)]);
  });

  test('[clause 27] sitting in two commissions, one does in each what its seat allows', async () => {
    // Member 2 is a member here and the secretary there.
    await given.refused('FORBIDDEN', member(2), 'setSession', formed, {
      at: at('2026-06-18'),
      place: 'Room 1',
    });
    for (const email of [HEAD, INSPECTOR, SUBJECT, 'inspector@agency.demo'])
      await given.refused('FORBIDDEN', email, 'setSession', formed, {
        at: at('2026-06-18'),
        place: 'Room 1',
      });
    const [seat] = formed.seats;
    await given.refused('NOT_FOUND', 'head.karagandy@agency.demo', 'recuseMember', formed, {
      seatId: seat?.id,
      reason: 'Kinship',
    });
    expect(
      (await given.act(SECRETARY, 'setSession', formed, { at: at('2026-06-18'), place: 'Room 1' })).state,
    ).toBe('SESSION_SET');
  });

  test('[clause 26] the office and the subject see that it is formed, of whom, and when it sits', async () => {
    for (const email of [HEAD, INSPECTOR, SUBJECT, 'chair@agency.demo']) {
      const seen = await given.seen(email, formed.id);
      expect(seen.seats).toHaveLength(6);
      // Whom it invites the subject learns once that is sent.
      expect(seen.invitations).toHaveLength(email === SUBJECT ? 0 : 2);
    }
    for (const email of ['head.karagandy@agency.demo', 'head@karagandy.demo'])
      expect(await given.read(email, formed.id)).toBeNull();
  });
});
