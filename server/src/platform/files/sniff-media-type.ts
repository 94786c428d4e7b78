/** What may be uploaded: the kinds of evidence that people have, and nothing that runs. By extension. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  txt: 'text/plain',
  csv: 'text/csv',
  p7s: 'application/pkcs7-signature',
  cms: 'application/cms',
} as const;

type Extension = keyof typeof MEDIA_TYPES;
export type MediaType = (typeof MEDIA_TYPES)[Extension];

const startsWith = (bytes: Buffer, ...numbers: number[]) => numbers.every((number, i) => bytes[i] === number);
const latin = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to);

/** An Office file is an archive with known parts. One that brings macros is refused whatever its name. */
function isOfficeFile(bytes: Buffer, part: string): boolean {
  if (!startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || bytes.includes('vbaProject.bin')) return false;
  return bytes.includes('[Content_Types].xml') && bytes.includes(part);
}

/** Text in any encoding of one or more bytes: no control characters but tabs and ends of lines, and no markup that a browser runs. */
function isText(bytes: Buffer): boolean {
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c))
    return false;
  return !/<(?:!doctype|html|head|body|script|svg|iframe|object|embed|\?xml)\b/i.test(
    bytes.toString('latin1'),
  );
}

/** The identifier of signed data in DER, `1.2.840.113549.1.7.2`: what a signing program writes first. */
const SIGNED_DATA = Buffer.from('06092a864886f70d010702', 'hex');
const SIGNATURE_HEAD = 32;

function isSignature(bytes: Buffer): boolean {
  return startsWith(bytes, 0x30) && bytes.subarray(0, SIGNATURE_HEAD).includes(SIGNED_DATA);
}

const TESTS: Readonly<Record<MediaType, (bytes: Buffer) => boolean>> = {
  [MEDIA_TYPES.pdf]: (bytes) => latin(bytes, 0, 5) === '%PDF-',
  [MEDIA_TYPES.docx]: (bytes) => isOfficeFile(bytes, 'word/document.xml'),
  [MEDIA_TYPES.xlsx]: (bytes) => isOfficeFile(bytes, 'xl/workbook.xml'),
  [MEDIA_TYPES.png]: (bytes) => startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  [MEDIA_TYPES.jpg]: (bytes) => startsWith(bytes, 0xff, 0xd8, 0xff),
  [MEDIA_TYPES.webp]: (bytes) => latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP',
  [MEDIA_TYPES.txt]: isText,
  [MEDIA_TYPES.csv]: isText,
  [MEDIA_TYPES.p7s]: isSignature,
  [MEDIA_TYPES.cms]: isSignature,
};

/** The media type of a file whose content is what its name says; undefined for every other file. */
export function findMediaType(name: string, bytes: Buffer): MediaType | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (bytes.length === 0 || !Object.hasOwn(MEDIA_TYPES, extension)) return undefined;
  const mediaType = MEDIA_TYPES[extension as Extension];
  return TESTS[mediaType](bytes) ? mediaType : undefined;
}
