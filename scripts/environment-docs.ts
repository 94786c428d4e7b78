import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { environmentTable } from '../server/src/config';

const [BEGIN, END] = ['<!-- environment: written by npm run generate -->', '<!-- environment ends -->'];

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function environmentTableText(): string {
  const lines = Object.entries(environmentTable).map(
    ([name, { kind, fallback, fallbackText, secret, description }]) => {
      const otherwise = fallbackText ?? (fallback === undefined ? 'none' : `\`${String(fallback)}\``);
      return `| \`${name}\` | ${cell(kind.name)} | ${cell(otherwise)} | ${secret ? 'yes' : 'no'} | ${cell(description)} |`;
    },
  );
  return ['| variable | kind | default | secret | what it does |', '|---|---|---|---|---|', ...lines].join(
    '\n',
  );
}

const page = readFileSync(join(__dirname, '..', 'docs', 'operations.md'), 'utf8');
const [before, rest] = page.split(BEGIN);
const after = rest?.split(END)[1];
if (after === undefined) throw new Error(`docs/operations.md needs the lines ${BEGIN} and ${END}`);
const folder = join(resolve(process.argv[2] ?? '.'), 'docs');
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'operations.md'),
  `${before}${BEGIN}\n\n${environmentTableText()}\n\n${END}${after}`,
);
