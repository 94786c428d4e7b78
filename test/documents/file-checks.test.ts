import { cleanFileName } from '../../server/src/platform/files/clean-file-name';
import { findMediaType } from '../../server/src/platform/files/sniff-media-type';

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
