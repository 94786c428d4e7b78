import type { GroundData } from '../../../server/src/external-control/documents/parts.data';
import { groundList } from '../../../server/src/external-control/documents/parts';
import { at, completed, draftInput, HEAD, INSPECTOR, MONDAY, PROSECUTOR } from './support/course';
import { openWorld, type World } from './support/world';

describe('what a ground rests on stands in the act of appointment', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    world.at(at(MONDAY));
  });
  afterAll(() => world?.stop());

  async function groundsOf(ground: object, plannedStart: string): Promise<GroundData[]> {
    const draft = await world.draft(
      INSPECTOR,
      await draftInput(world, { plannedStart, grounds: [{ ...PROSECUTOR, ...ground }] }),
    );
    const { id } = await world.act(HEAD, 'appointInspection', draft);
    const data = await world.value<{ grounds: GroundData[] }>(
      `select data as value from issued_document where inspection_id = $1 and kind = 'ACT_OF_APPOINTMENT'`,
      [id],
    );
    return data.grounds;
  }
  const printed = (grounds: GroundData[]) =>
    (['kk', 'ru'] as const).map((language) => JSON.stringify(groundList(grounds, language)));

  test('[clause 8.8] [clause 12] the article of the Criminal Procedure Code', async () => {
    const grounds = await groundsOf(
      { kind: 'CRIMINAL_PROSECUTION_ASSIGNMENT', criminalProcedureArticle: '186' },
      '2026-06-08',
    );
    const [kk, ru] = printed(grounds);
    expect(kk).toContain('Қылмыстық-процестік кодекстің бабы: 186');
    expect(ru).toContain('Статья Уголовно-процессуального кодекса: 186');
  });

  test('[clause 8.7] [clause 12] the first inspection by both of its acts', async () => {
    const first = await completed(world, ['MET', 'MET', 'MET']);
    const numbers = await world.value<{ act: string; result: string }>(
      `select jsonb_build_object('act', i.act_number, 'result', a.number) as value
       from inspection i join result_act a on a.inspection_id = i.id where i.id = $1`,
      [first.id],
    );
    const ground = { kind: 'REPEATED_INSPECTION', relatedInspectionId: first.id };
    const [kk, ru] = printed(await groundsOf(ground, '2026-06-15'));
    expect(ru).toContain(`Первоначальная проверка: акт о назначении № ${numbers.act} от `);
    expect(ru).toContain(`акт о результатах № ${numbers.result} от `);
    expect(kk).toContain(`№ ${numbers.act} тағайындау туралы акт`);
    expect(kk).toContain(`№ ${numbers.result} нәтижелер туралы акт`);
  });
});
