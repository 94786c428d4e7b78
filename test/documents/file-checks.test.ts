import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanFileName } from '../../server/src/platform/files/clean-file-name';
import { decodeText } from '../../server/src/platform/files/decode-text';
import { findMediaType } from '../../server/src/platform/files/sniff-media-type';
import { readCsv } from '../../server/src/platform/tables/read-csv';

const zip = (...parts: string[]) =>
  Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.from(parts.join('\0'))]);

test.each([
  ['a.pdf', Buffer.from('%PDF-1.7\n…'), 'application/pdf'],
  ['a.PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'image/png'],
  ['a.jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
  ['a.webp', Buffer.from('RIFF\x01\x02\x03\x04WEBP', 'latin1'), 'image/webp'],
  ['a.txt', Buffer.from('Өтініш\r\nмәтіні'), 'text/plain'],
  ['a.csv', Buffer.from([0xcf, 0xf0, 0xe8, 0x3b, 0x31]), 'text/csv'],
  ['a.docx', zip('[Content_Types].xml', 'word/document.xml'), expect.stringContaining('wordprocessingml')],
  ['a.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), expect.stringContaining('spreadsheetml')],
])('%s is taken for what it is', (name, bytes, mediaType) => {
  expect(findMediaType(name, bytes)).toEqual(mediaType);
});

test.each([
  ['a program under a PDF name', 'a.pdf', Buffer.from('MZ\x90\0', 'latin1')],
  ['a program', 'a.exe', Buffer.from('MZ\x90\0', 'latin1')],
  ['a page', 'a.html', Buffer.from('<!doctype html>')],
  ['a page under a text name', 'a.txt', Buffer.from('  <HTML><script>alert(1)</script>')],
  ['a drawing with script', 'a.svg', Buffer.from('<svg/>')],
  ['a workbook with macros', 'a.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin')],
  ['a document called a workbook', 'a.xlsx', zip('[Content_Types].xml', 'word/document.xml')],
  ['an empty file', 'a.txt', Buffer.alloc(0)],
  ['a name without an extension', 'pdf', Buffer.from('MZ')],
  ['an inherited property for an extension', 'a.constructor', Buffer.from('text')],
])('%s is refused', (_, name, bytes) => {
  expect(findMediaType(name, bytes)).toBeUndefined();
});

test.each([
  ['Өтініш №1.pdf', 'Өтініш №1.pdf'],
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['C:\\Users\\a\\хат.docx', 'хат.docx'],
  ['a\u202efdp.exe', 'afdp.exe'],
  ['con<>:"|?*.txt', 'con_______.txt'],
  [' .htaccess. ', 'htaccess'],
  ['\u0000\u0007', 'file'],
])('the name %j becomes %j', (given, name) => {
  expect(cleanFileName(given)).toBe(name);
});

test('a long name is cut and keeps its extension', () => {
  const name = cleanFileName(`${'ұ'.repeat(500)}.pdf`);
  expect(name).toHaveLength(124);
  expect(name.endsWith('.pdf')).toBe(true);
});

describe('text that is not UTF-8 is refused by the encoding it seems to be', () => {
  const windows = (text: string) =>
    Buffer.from([...text].map((c) => c.charCodeAt(0) - (c >= 'А' && c <= 'я' ? 0x350 : 0)));
  const digits = '990140000000;2026-03;9;1;0\n'.repeat(200);
  const cases: readonly [string, Buffer, object][] = [
    ['a word among figures', windows(`БИН;услуга\n${digits}`), { encoding: 'windows-1251' }],
    ['one accent', Buffer.from('caf\u00e9;1\n', 'latin1'), {}],
    ['UTF-8 that was cut', Buffer.from('Өтініш мәтіні').subarray(0, -1), {}],
  ];

  test.each(cases)('%s', async (_, bytes, params) => {
    const code = 'encoding' in params ? 'WRONG_ENCODING' : 'NOT_UTF_8';
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code, params }));
    const folder = await mkdtemp(join(tmpdir(), 'csv-'));
    const path = join(folder, 'figures.csv');
    await writeFile(path, bytes);
    await expect(readCsv(path, () => undefined).next()).rejects.toMatchObject({ code, params });
    await rm(folder, { recursive: true });
  });
});
