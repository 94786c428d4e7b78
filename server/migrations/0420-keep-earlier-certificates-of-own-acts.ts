import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isOwnAuthority, SEES_EVERYTHING } from './support/row-security';

/** Whoever may decide what followed from a moved date keeps what its term said before: the head of an office as well. */
export class KeepEarlierCertificatesOfOwnActs1763800000420 implements MigrationInterface {
  readonly name = 'KeepEarlierCertificatesOfOwnActs1763800000420';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(writableTo(`${SEES_EVERYTHING} or ${OF_OWN_ACT}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(writableTo(SEES_EVERYTHING));
  }
}

const OF_OWN_ACT = `exists (select from followed_act f
    where f.decree_id = earlier_certificate.decree_id and f.deadline_id = earlier_certificate.alike_id and ${isOwnAuthority('f.authority_id')})`;

const writableTo = (whom: string) =>
  `alter policy earlier_certificate_app on earlier_certificate with check (${whom})`;
