import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { readEnvironment } from '../../server/src/config';
import { territoriesImporter } from '../../server/src/import/territories';
import { openDataSource } from '../../server/src/platform/database';
import { asSystem } from '../../server/src/platform/access/as-system';
import { importTerritories } from '../../server/src/registry';
import { createTestDatabase, type TestDatabase } from '../harness';

const FOLDER = process.env['QADAGALAU_DATA'] ?? join(__dirname, '..', '..', '..', 'shared', 'data');

function readKato(): string {
  const file = join(FOLDER, 'kato.csv');
  if (!existsSync(file))
    throw new Error(`kato.csv is not in ${FOLDER}; set QADAGALAU_DATA to the folder of the real data`);
  return readFileSync(file, 'utf8');
}

const HEADER = 'kato,kato_version,level,type_code,name_ru,name_kk\n';

describe('importing territories', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await openDataSource({ url: database.appUrl, entities: [], poolSize: 1 });
  });
  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  async function count(where = 'true'): Promise<number> {
    const [row]: { n: number }[] = await asSystem(dataSource, (manager) =>
      manager.query(
        `select count(*)::int as n from territory t left join territory p on p.id = t.parent_id where ${where}`,
      ),
    );
    return row?.n ?? 0;
  }

  test('the whole classifier comes in, and a second time adds nothing', async () => {
    const text = readKato();
    const first = await importTerritories(dataSource, text);
    expect(first.refused).toEqual([]);
    expect(first.added + first.unchanged).toBe(15_594);
    expect(first.changed).toBe(0);
    expect(await count()).toBe(15_594);
    expect(await importTerritories(dataSource, text)).toEqual({
      added: 0,
      changed: 0,
      unchanged: 15_594,
      refused: [],
    });
    expect(await count(`t.level = 'OBLAST'`)).toBe(20);
    expect(
      await count(
        `t.level <> 'OBLAST' and (p.id is null or left(p.code, 2) <> left(t.code, 2) or p.level = 'SETTLEMENT')`,
      ),
    ).toBe(0);
    expect(
      await count(`t.code = '751410000' and p.code = '750000000' and t.name_kk = 'Бостандық ауданы'`),
    ).toBe(1);
  });

  test('what was imported is found by its code and by every one of its names', async () => {
    await importTerritories(dataSource, `${HEADER}750000000,x,oblast,0,Город Алма-Ата,Алма-Ата қаласы\n`);
    const words: { word: string }[] = await asSystem(dataSource, (manager) =>
      manager.query(
        `select w.word from search_word w join territory t on t.id = w.owner_id where w.register = 'territory' and t.code = '750000000'`,
      ),
    );
    expect(words.map(({ word }) => word)).toEqual(expect.arrayContaining(['750000000', 'ата', 'almaty']));
  });

  test('a bad row is named by its line and reason, and stops no other', async () => {
    const text = `${HEADER}350000000,x,oblast,0,Карагандинская область,Қарағанды облысы
35600000,x,district,2,Район,Аудан
356000000,x,village,2,Район,Аудан
356010000,x,district,2,Район,Аудан
356400000,x,district,2,Шетский район,
356400000,x,district,2,,Шет ауданы
999999999,x,settlement,2,Село,Ауыл
356400000,x,district,2,Шетский район,Шет ауданы
356400000,x,district,2,Шетский район,Шет ауданы
`;
    const { added, unchanged, refused } = await importTerritories(dataSource, text);
    expect({ added, unchanged }).toEqual({ added: 1, unchanged: 1 });
    expect(refused).toEqual([
      { line: 3, reason: 'the code "35600000" is not nine digits' },
      { line: 4, reason: 'the level "village" is unknown' },
      { line: 5, reason: 'the code 356010000 is not one of level district' },
      { line: 6, reason: 'the Kazakh name is missing' },
      { line: 7, reason: 'the Russian name is missing' },
      { line: 8, reason: 'nothing is known that the code 999999999 could lie in' },
      { line: 10, reason: 'the code 356400000 stands in line 9 already' },
    ]);
  });

  test('a new name is a change; columns may stand in another order, with quotes and a byte-order mark', async () => {
    const text =
      '\uFEFFname_kk,kato,name_ru,level\r\n"Шет, ""ескі"" ауданы",356400000,Шетский район,district\r\n';
    expect(await importTerritories(dataSource, text)).toEqual({
      added: 1,
      changed: 0,
      unchanged: 0,
      refused: [],
    });
    const renamed = text.replace('Шетский район', 'Шет район');
    expect(await importTerritories(dataSource, renamed)).toEqual({
      added: 0,
      changed: 1,
      unchanged: 0,
      refused: [],
    });
    expect(await count(`t.name_kk = 'Шет, "ескі" ауданы' and t.name_ru = 'Шет район'`)).toBe(1);
  });

  test('a file in windows-1251 is refused whole, by the name of its encoding, and no name is lost', async () => {
    const russian = `${HEADER}350000000,x,oblast,0,Другая область,Басқа облыс\n`;
    const inWindows1251 = Buffer.from(
      [...russian].map((c) =>
        c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x350 : c < '\u0080' ? c.charCodeAt(0) : 0x3f,
      ),
    );
    const run = {
      file: 'kato.csv',
      content: inWindows1251,
      options: {},
      environment: readEnvironment({}),
      urls: database,
      say: () => undefined,
    };
    const names = () => count(`t.code = '350000000' and t.name_kk = 'Қарағанды облысы'`);
    expect(await names()).toBe(1);
    await expect(territoriesImporter(run)).rejects.toMatchObject({
      code: 'WRONG_ENCODING',
      params: { encoding: 'windows-1251' },
    });
    expect(await names()).toBe(1);
  });

  test('a file without the columns is refused whole', async () => {
    await expect(importTerritories(dataSource, 'code,name\n1,x\n')).rejects.toThrow(
      'the file has no column kato, level, name_ru, name_kk',
    );
  });
});
