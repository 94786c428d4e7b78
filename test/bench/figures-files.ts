import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

// Files of the monitoring information system for the benchmark: the same rows as text and, one more of them late, as a workbook.

const HEADINGS = ['bin', 'service', 'month', 'rendered', 'late', 'refused'];
const [folder = '.', subjects = '1', months = '1', ...services] = process.argv.slice(2);

function* rows(late: number): Generator<(string | number)[]> {
  for (let subject = 1; subject <= Number(subjects); subject += 1)
    for (const service of services)
      for (let month = 1; month <= Number(months); month += 1)
        yield [
          String(700_000_000_000 + subject),
          service,
          `2026-${String(month).padStart(2, '0')}`,
          100 + month,
          late,
          1,
        ];
}

async function writeText(): Promise<void> {
  const out = createWriteStream(join(folder, 'figures.csv'));
  out.write(`${HEADINGS.join(';')}\n`);
  for (const row of rows(2)) if (!out.write(`${row.join(';')}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

async function writeBook(): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: join(folder, 'figures.xlsx') });
  const sheet = book.addWorksheet('Figures');
  sheet.addRow(HEADINGS).commit();
  for (const row of rows(3)) sheet.addRow(row).commit();
  sheet.commit();
  await book.commit();
}

void writeText().then(writeBook);
