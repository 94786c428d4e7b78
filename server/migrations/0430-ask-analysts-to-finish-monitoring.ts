import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  HEADS,
  joinWaiting,
  OFFICE,
  part,
  roles,
  writeWaitingPart,
  type WaitingColumn,
} from './support/waiting';

/** External monitoring that is under way waits for the Agency's analysts too, who do it as its inspectors do (clause 36). */
export class AskAnalystsToFinishMonitoring1763800000430 implements MigrationInterface {
  readonly name = 'AskAnalystsToFinishMonitoring1763800000430';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'monitoring', textFor(roles(...OFFICE, 'ANALYST')));
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'monitoring', textFor(roles(...OFFICE)));
    await joinWaiting(runner);
  }
}

const monitoring = (code: string, columns: Partial<Record<WaitingColumn, string>>, state: string) =>
  part(
    {
      id: `'${code}-' || m.id`,
      code: `'STEP_${code}'`,
      case_kind: `'monitoring'`,
      case_id: 'm.id',
      case_number: 'm.number',
      authority_id: 'm.authority_id',
      subject_id: 'm.subject_id',
      ...columns,
    },
    `monitoring m where m.state = '${state}'`,
  );

const textFor = (finishing: string) =>
  [
    monitoring('FINISH_MONITORING', { clause: `'36'`, since: 'm.opened_at', roles: finishing }, 'OPEN'),
    monitoring(
      'DECIDE_MONITORING',
      { clause: `'37'`, since: 'm.submitted_at', roles: roles(...HEADS) },
      'SUBMITTED',
    ),
  ].join(' union all ');
