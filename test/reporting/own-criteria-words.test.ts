import { DataSource } from 'typeorm';
import { WordOwnCriteriaInKazakh1763800000750 } from '../../server/migrations/0750-word-own-criteria-in-kazakh';
import { seedRiskCriteria } from '../../server/src/external-control/half-year-list';
import { seedScoreCriteria } from '../../server/src/reporting/score';
import { createTestDatabase } from '../harness';

test('an installation that has the criteria of ours by their former words takes the present ones, and its editions stand', async () => {
  const database = await createTestDatabase();
  const owner = new DataSource({ type: 'postgres', url: database.ownerUrl });
  try {
    await owner.initialize();
    const runner = owner.createQueryRunner();
    const words = async () => ({
      score: await owner.query<object[]>('select source_kk, sha256 from score_edition'),
      risk: await owner.query<object[]>('select source_kk from risk_criteria_edition'),
    });
    await seedScoreCriteria(database);
    await seedRiskCriteria(database);
    const present = await words();
    const migration = new WordOwnCriteriaInKazakh1763800000750();
    await migration.down(runner);
    expect(await words()).toEqual({
      score: [
        {
          source_kk: expect.stringMatching(/^Үй параметрі: тиімділікті/) as string,
          sha256: '9f97efc461b2046f750e4c02802044a192e4bf7b1098d6b1db1207d40ba0c2a4',
        },
      ],
      risk: [{ source_kk: expect.stringMatching(/^Үй параметрі: Кәсіпкерлік/) as string }],
    });
    await migration.up(runner);
    expect(await words()).toEqual(present);
    expect(JSON.stringify(present)).not.toContain('Үй параметрі');
    await seedScoreCriteria(database);
    await runner.release();
  } finally {
    await owner.destroy();
    await database.drop();
  }
});
