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
  const of1251 = 'ЌЏќџЎўЈҐЄЇґєјЅѕї';
  /** Signs of the upper half of an encoding, those of KZ-1048 by where it differs from windows-1251. */
  function signsOf(encoding: string): string[] {
    const upper = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
    if (encoding !== 'KZ-1048') return [...new TextDecoder(encoding).decode(upper)];
    return signsOf('windows-1251').map((sign) => 'ҚҺқһҰұӘӨҒҮөғәҢңү'[of1251.indexOf(sign)] ?? sign);
  }
  function write(encoding: string, text: string): Buffer {
    const signs = signsOf(encoding);
    const byteOf = (sign: string) => (sign < '\u0080' ? sign.charCodeAt(0) : signs.indexOf(sign) + 128);
    // What an encoding does not have a program writes as a question mark.
    return Buffer.from([...text].map((sign) => (byteOf(sign) === 127 ? 0x3f : byteOf(sign))));
  }
  const digits = '990140000000;2026-03;9;1;0\n'.repeat(200);
  const russian = '№;Мера;Июль;Август\n2.3;Физических лиц, оказывающих государственные услуги;1;2\n';
  const kazakh = '№;Іс-шара;Шілде;Тамыз\n2.3;Мемлекеттік қызмет көрсететін жеке тұлғалар;1;2\n';
  const seemsTo = (encoding: string) => ({ encoding });
  const encodings = [
    ['windows-1251', 'windows-1251'],
    ['koi8-r', 'KOI8-R'],
    ['ibm866', 'CP866'],
    ['iso-8859-5', 'ISO-8859-5'],
    ['x-mac-cyrillic', 'MacCyrillic'],
  ] as const;
  const cases: readonly (readonly [string, Buffer, object])[] = [
    ...encodings.flatMap(([encoding, name]) => [
      [`${name} in Russian`, write(encoding, russian), seemsTo(name)] as const,
      [`${name} in Kazakh`, write(encoding, kazakh), seemsTo(name)] as const,
      [`${name}, a word among figures`, write(encoding, `БИН;услуга\n${digits}`), seemsTo(name)] as const,
    ]),
    ['KZ-1048 in Kazakh', write('KZ-1048', kazakh), seemsTo('KZ-1048')],
    ['capitals in windows-1251', write('windows-1251', 'УСЛУГА;МЕСЯЦ;ОКАЗАНО\n'), seemsTo('windows-1251')],
    ['capitals that two encodings read alike', write('ibm866', 'УСЛУГА;МЕСЯЦ;ОКАЗАНО\n'), {}],
    ['one accent', Buffer.from('caf\u00e9;1\n', 'latin1'), {}],
    ['another language', Buffer.from('\u00d6ffentliche Dienste f\u00fcr B\u00fcrger;1\n', 'latin1'), {}],
    ['UTF-8 that was cut', Buffer.from('Өтініш мәтіні').subarray(0, -1), {}],
    ['UTF-8 with another text in it', Buffer.concat([Buffer.from(kazakh), write('koi8-r', 'услуга')]), {}],
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
