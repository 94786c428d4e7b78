import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INSPECTORS, HEADS, joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/** What a mark took from the public waits for whoever published it: anew without the marked thing, or withdrawn (clauses 31, 66). */
export class AddHeldBackPublicationsToWaiting1763800000410 implements MigrationInterface {
  readonly name = 'AddHeldBackPublicationsToWaiting1763800000410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index publication_held_back on publication (id) where state = 'HELD_BACK'`);
    await writeWaitingPart(runner, 'publications', [OF_OFFICE, OF_SUBJECT].join(' union all '));
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_publications');
    await joinWaiting(runner);
    await runner.query('drop index publication_held_back');
  }
}

const heldBack = (columns: Parameters<typeof part>[0], publisher: string) =>
  part(
    {
      id: `'DECIDE_ON_HELD_BACK-' || p.id`,
      code: `'STEP_DECIDE_ON_HELD_BACK'`,
      clause: `'66'`,
      case_kind: `'publication'`,
      case_id: 'p.id',
      // The publication is named by the case whose results it tells.
      case_number: `coalesce((select i.number from inspection i where i.id = p.inspection_id), p.source)`,
      authority_id: 'p.authority_id',
      subject_id: 'p.subject_id',
      since: 'p.held_back_at',
      ...columns,
    },
    `publication p where p.state = 'HELD_BACK' and p.publisher_kind ${publisher} 'SUBJECT'`,
  );

const OF_OFFICE = heldBack({ roles: roles(...HEADS, ...INSPECTORS, 'ANALYST') }, '<>');
const OF_SUBJECT = heldBack(
  {
    party: `'SUBJECT'`,
    subject_id: 'p.publisher_subject_id',
    disclosed_to_subject_id: 'p.publisher_subject_id',
    roles: roles('SUBJECT_HEAD', 'INTERNAL_CONTROL', 'OBJECT_HEAD'),
  },
  '=',
);
