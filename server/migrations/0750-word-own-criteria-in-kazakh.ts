import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The Kazakh of where the criteria of ours come from was put word for word; the hash of an edition is of its words too. */
export class WordOwnCriteriaInKazakh1763800000750 implements MigrationInterface {
  readonly name = 'WordOwnCriteriaInKazakh1763800000750';

  async up(runner: QueryRunner): Promise<void> {
    await word(runner, LITERAL, OWN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await word(runner, OWN, LITERAL);
  }
}

interface Words {
  readonly begins: string;
  /** Of the edition 2019-1 of the yearly score. */
  readonly sha256: string;
}

const LITERAL: Words = {
  begins: 'Үй параметрі: ',
  sha256: '9f97efc461b2046f750e4c02802044a192e4bf7b1098d6b1db1207d40ba0c2a4',
};
const OWN: Words = {
  begins: 'Жүйенің өз параметрі: ',
  sha256: '684eaa32db05b3ccb65e37666cbaf78784873f197286cc2b3c9972b14c3b45bd',
};

async function word(runner: QueryRunner, from: Words, to: Words): Promise<void> {
  const change = `source_kk = $2 || substr(source_kk, length($1) + 1)`;
  await runner.query(`update risk_criteria_edition set ${change} where starts_with(source_kk, $1)`, [
    from.begins,
    to.begins,
  ]);
  await runner.query(
    `update score_edition set ${change}, sha256 = case when sha256 = $3 then $4 else sha256 end where starts_with(source_kk, $1)`,
    [from.begins, to.begins, from.sha256, to.sha256],
  );
}
