import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';
import { run } from './run.mjs';

const script = (file, ...args) =>
  run(process.execPath, ['scripts/run-ts.cjs', file, ...args], { quiet: true });

/** Types of a portal's documents, and their hashes in a module for each file of them. */
const typedDocuments = (portal) => [
  `${portal}/src/generated/graphql.ts`,
  ...readdirSync(join(root, portal, 'src/documents')).map(
    (file) => `${portal}/src/generated/documents/${file.replace('.graphql', '.ts')}`,
  ),
];

/** What is generated, in the order in which one is made from another. `make` writes below a folder. */
export const generators = [
  {
    name: 'schema',
    files: ['shared-schema/schema.graphql'],
    make: (folder) => script('scripts/emit-schema.ts', folder),
  },
  {
    name: 'codes',
    files: ['shared-schema/src/codes.ts', 'shared-schema/src/actions.ts'],
    make: (folder) => script('scripts/emit-codes.ts', folder),
  },
  {
    name: 'documents',
    files: [
      'shared-schema/registered-documents.json',
      ...['portal-kit', 'portal-agency', 'portal-subject'].flatMap(typedDocuments),
    ],
    make: (folder) => script('codegen.ts', folder),
  },
  {
    name: 'zone',
    files: ['portal-kit/src/generated/almaty-offsets.ts'],
    make: (folder) => script('scripts/emit-zone.ts', folder),
  },
  {
    name: 'registered',
    files: ['docs/registered-documents.md'],
    make: (folder) => script('scripts/registered-documents-docs.ts', folder),
  },
  {
    name: 'environment',
    files: ['docs/operations.md'],
    make: (folder) => script('scripts/environment-docs.ts', folder),
  },
  {
    name: 'procedures',
    files: ['docs/procedures.md'],
    make: (folder) => script('scripts/procedures.ts', folder),
  },
];

/** Writes docs/rulebook.*, or only compares: it knows best what it is made from. */
export const rulebook = (...args) => script('scripts/rulebook.ts', ...args);
