import 'reflect-metadata';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { messages } from '../server/src/composition';
import { INSPECTION_ACTS } from '../server/src/external-control/inspection/states';
import { ESCALATION_ACTS } from '../server/src/external-control/escalation/states';
import { LETTER_ACTS } from '../server/src/external-control/letter-on-measures/states';
import { PRESCRIPTION_ACTS } from '../server/src/external-control/prescription/states';
import { MARK_ACTS } from '../server/src/external-control/confidentiality/states';
import { CONCLUSION_ACTS } from '../server/src/external-control/specialist/states';
import { REFERRAL_ACTS } from '../server/src/external-control/referral/states';
import { LAW_ERROR_CODES } from '../server/src/law';
import { platformMessages } from '../server/src/platform/refusals/messages';
import { REPORT_ACTS } from '../server/src/reporting/quarterly-report/states';

/** Where a code is thrown or answered in the server's source. */
const THROWN =
  /(?:new Refusal|super|(?<!this\.)refuse|refused)\(\s*'([A-Z][A-Z0-9_]+)'|extensions: \{ code: '([A-Z][A-Z0-9_]+)'/g;
const SERVER = join(__dirname, '..', 'server', 'src');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function thrownCodes(): string[] {
  const found = sources(SERVER).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(THROWN)].map((match) => match[1] ?? match[2] ?? ''),
  );
  // What is wrong with a request itself is not thrown by name: the platform words it under the code.
  const codes = [...new Set([...found, ...LAW_ERROR_CODES, ...Object.keys(platformMessages)])].filter(
    (code) => messages.has(code),
  );
  return codes.sort();
}

/** So long a line is at most, as everywhere. */
const WIDTH = 110;

function list(name: string, doc: string, values: readonly string[]): string {
  const head = `${doc}\nexport const ${name} = `;
  const line = `[${values.map((value) => `'${value}'`).join(', ')}] as const;`;
  if (`export const ${name} = ${line}`.length <= WIDTH) return `${head}${line}\n`;
  return `${head}[\n${values.map((value) => `  '${value}',\n`).join('')}] as const;\n`;
}

const CODES = `${list('refusalCodes', '/** Codes that a refusal carries in `extensions.code`. Choose what to do by the code, never by the message. */', thrownCodes())}
export type RefusalCode = (typeof refusalCodes)[number];

/** Narrows what came over the wire; a code that this version does not know reads as INTERNAL. */
export function refusalCodeOf(value: unknown): RefusalCode {
  return refusalCodes.find((code) => code === value) ?? 'INTERNAL';
}
`;

const ACTIONS = [
  list(
    'inspectionActions',
    '/** Names that `actions { name }` of an inspection may carry: each is the mutation that does it. */',
    Object.keys(INSPECTION_ACTS),
  ),
  list('prescriptionActions', '/** The same of a prescription. */', Object.keys(PRESCRIPTION_ACTS)),
  list('letterActions', '/** The same of a letter on measures. */', Object.keys(LETTER_ACTS)),
  list('escalationActions', '/** The same of an escalation. */', Object.keys(ESCALATION_ACTS)),
  list(
    'conclusionActions',
    '/** What is done about conclusions of specialists. */',
    Object.keys(CONCLUSION_ACTS),
  ),
  list('markActions', '/** What is done with marks of secrecy. */', Object.keys(MARK_ACTS)),
  list('referralActions', '/** The same of a referral. */', Object.keys(REFERRAL_ACTS)),
  list('reportActions', '/** The same of a quarterly report. */', Object.keys(REPORT_ACTS)),
].join('\n');

const folder = join(resolve(process.argv[2] ?? '.'), 'shared-schema', 'src');
mkdirSync(folder, { recursive: true });
const MADE = '// Written by `npm run generate` from the server.\n\n';
writeFileSync(join(folder, 'codes.ts'), MADE + CODES);
writeFileSync(join(folder, 'actions.ts'), MADE + ACTIONS);
