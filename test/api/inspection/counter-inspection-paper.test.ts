import type { GroundData } from '../../../server/src/external-control/documents/parts.data';
import { groundList } from '../../../server/src/external-control/documents/parts';
import { draftInput, HEAD, INSPECTOR, started } from './support/course';
import { openWorld, type World } from './support/world';

describe('the act of appointment of a counter-inspection', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.stop());

  test.each([
    ['with words of its own', 'Intake of documents', 'Intake of documents', 'Contract of 3 February'],
    ['without', '', 'Contract of 3 February', undefined],
  ])(
    '[clause 8.6] [clause 12] names the civil-law relation and what must be learnt, and not whose inspection it follows: a ground %s',
    async (_name, basisText, basis, relation) => {
      const running = await started(world);
      const ground = {
        kind: 'COUNTER_INSPECTION',
        basisText,
        relatedInspectionId: running.id,
        civilLawRelation: 'Contract of 3 February',
        informationSought: 'The intake journal of May',
        factDate: '2026-05-12',
        fileIds: [],
      };
      const subjectId = await world.subjectOf('970540000107');
      const more = { subjectId, plannedStart: '2026-06-08', grounds: [ground] };
      const draft = await world.draft(INSPECTOR, await draftInput(world, more));
      const of = await world.act(HEAD, 'appointInspection', draft);
      const data = await world.value<{ grounds: GroundData[] }>(
        `select data as value from issued_document where inspection_id = $1 and kind = 'ACT_OF_APPOINTMENT'`,
        [of.id],
      );
      expect(data.grounds).toEqual([
        {
          subparagraph: 6,
          basis,
          ...(relation === undefined ? {} : { relation }),
          sought: 'The intake journal of May',
        },
      ]);
      expect(JSON.stringify(data)).not.toContain(running.number);
      const printed = groundList(data.grounds, 'ru');
      expect(JSON.stringify(printed)).toContain(
        'Сведения, которые нужно выяснить: The intake journal of May',
      );
      expect(JSON.stringify(printed)).toContain('Contract of 3 February');
    },
  );
});
