import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofService = (language: 'kk' | 'ru') =>
  `coalesce(': «' || (select v.name_${language} from public_service v where v.id = c.public_service_id) || '»', '')`;

/**
 * Grounds that name the violated right in the complainant's words are worded neutrally, as their basis is: the inspected body reads
 * them (clause 31). The complaint keeps its words; issued papers stay.
 */
export class WordRightsOfGrounds1763800000526 implements MigrationInterface {
  readonly name = 'WordRightsOfGrounds1763800000526';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update inspection_ground g set violated_right =
          'Мемлекеттік қызметті заңнамада белгіленген тәртіппен алу құқығы' || ${ofService('kk')}
            || ' / Право на получение государственной услуги в установленном законодательством порядке' || ${ofService('ru')}
        from complaint c join complaint_person p on p.id = c.id
        where g.kind = 'CONSUMER_ADDRESS' and g.inspection_id = c.inspection_id
          and btrim(g.violated_right) = btrim(p.violated_right)`,
    );
  }

  // What it replaced stands with the complaint.
  async down(): Promise<void> {}
}
