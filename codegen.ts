import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { createRequest, stringifyDocument } from '@urql/core';
import { buildSchema, Kind, parse } from 'graphql';
import type { DocumentNode } from 'graphql';

interface ParsedDocument {
  readonly location: string;
  readonly document: DocumentNode;
}

interface PortalTarget {
  readonly out: string;
  readonly folders: readonly string[];
}

/** Each target sees its own documents and the fragments the kit shares. */
const targets: readonly PortalTarget[] = [
  { out: 'portal-kit/src/generated/', folders: ['portal-kit/src/documents', 'portal-kit/src/fragments'] },
  {
    out: 'portal-agency/src/generated/',
    folders: ['portal-agency/src/documents', 'portal-kit/src/fragments'],
  },
  {
    out: 'portal-subject/src/generated/',
    folders: ['portal-subject/src/documents', 'portal-kit/src/fragments'],
  },
];

function findDocuments(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => join(root, folder, name))
      .sort();
  } catch {
    return [];
  }
}

/** Hash → text exactly as the portals' client sends it, so that the server can tell a registered document. */
function registeredTexts(source: string): [string, string][] {
  const texts = [...source.matchAll(/new TypedDocumentString\(`([\s\S]*?)`/g)].map((match) => match[1] ?? '');
  return texts.flatMap((text): [string, string][] => {
    const unescaped = text.replaceAll('\\`', '`').replaceAll('\\\\', '\\');
    if (/^\s*fragment/.test(unescaped)) return [];
    const sent = stringifyDocument(createRequest(unescaped, {}).query as DocumentNode);
    return [[createHash('sha256').update(sent).digest('hex'), sent]];
  });
}

const TEXTS = /^export const (\w+) = new TypedDocumentString\(`[\s\S]*?`.*?\) as unknown as .*;\n?/gm;
const DECORATION = `import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';\n`;
const TEXT_CLASS = /^export class TypedDocumentString[\s\S]*?^}\n/m;

/**
 * The documents' texts stand in a module for each file of them, so that a page brings along those that it asks and no others; a
 * fragment's text stands in whatever uses it.
 * @returns contents by the files' names below the folder of what is generated
 */
function apart(generated: string, documents: readonly ParsedDocument[]): [name: string, text: string][] {
  const textClass = TEXT_CLASS.exec(generated)?.[0] ?? '';
  const texts = new Map([...generated.matchAll(TEXTS)].map(([text, name = '']) => [name, text]));
  const topics = documents.flatMap(({ location, document }): [string, string][] => {
    const operations = document.definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? [texts.get(`${one.name?.value}Document`) ?? ''] : [],
    );
    if (operations.length === 0) return [];
    const types = operations.map((text) => /as unknown as TypedDocumentString<(\w+), (\w+)>/.exec(text));
    const lines = [
      '/* eslint-disable */',
      `import type { ${types.flatMap((found) => found?.slice(1) ?? []).join(', ')} } from '../graphql';`,
      `import { TypedDocumentString } from '../typed-document-string';`,
      '',
      ...operations.map((text) => text.replace(' = new ', ' = /*#__PURE__*/ new ')),
    ];
    return [[`documents/${basename(location, '.graphql')}.ts`, lines.join('\n')]];
  });
  const types = generated.replace(TEXTS, '').replace(TEXT_CLASS, '').replace(DECORATION, '');
  const joined = topics.map(([name]) => `export * from './${name.replace('.ts', '')}';`).join('\n');
  return [
    ['graphql.ts', `${types.trimEnd()}\n\n${joined}\n`],
    ['typed-document-string.ts', `/* eslint-disable */\n${DECORATION}${textClass}`],
    ...topics,
  ];
}

/**
 * Writes the typed documents of both portals and the list of registered documents.
 * @param root the repository's root; @param outRoot where to write, the root itself unless a check compares.
 * @returns the files written, relative to `outRoot`.
 */
export async function generateTypedDocuments(root: string, outRoot = root): Promise<string[]> {
  const schemaText = readFileSync(join(root, 'shared-schema/schema.graphql'), 'utf8');
  const schemaAst = buildSchema(schemaText);
  const registered = new Map<string, string>();
  const written: string[] = [];
  for (const target of targets) {
    const files = target.folders.flatMap((folder) => findDocuments(root, folder));
    if (files.length === 0) continue;
    const documents = files.map((location) => {
      const rawSDL = readFileSync(location, 'utf8');
      return { location, rawSDL, document: parse(rawSDL) };
    });
    const outputs = await preset.buildGeneratesSection({
      baseOutputDir: target.out,
      schema: parse(schemaText),
      schemaAst,
      documents,
      config: {
        enumType: 'string-literal',
        useTypeImports: true,
        scalars: { CalendarDate: 'string', DateTime: 'string' },
        defaultScalarType: 'unknown',
        skipTypename: true,
        documentMode: 'string',
      },
      plugins: [],
      pluginMap: {},
      presetConfig: { fragmentMasking: false },
      profiler: { run: <T>(operation: () => T) => operation() } as never,
      documentTransforms: [],
    } as never);
    const main = outputs.find((output) => output.filename.endsWith('graphql.ts'));
    if (!main) throw new Error(`client-preset gave no graphql.ts for ${target.out}`);
    const text = await codegen({ ...main, documents: main.documents ?? [], config: main.config ?? {} });
    const folder = join(outRoot, target.out, 'documents');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of apart(`${text}\n`, documents)) {
      const file = join(outRoot, target.out, name);
      writeFileSync(file, content);
      written.push(relative(outRoot, file));
    }
    for (const [hash, sent] of registeredTexts(text)) registered.set(hash, sent);
  }
  const registry = join(outRoot, 'shared-schema/registered-documents.json');
  mkdirSync(join(outRoot, 'shared-schema'), { recursive: true });
  writeFileSync(registry, `${JSON.stringify(Object.fromEntries([...registered].sort()), null, 1)}\n`);
  written.push(relative(outRoot, registry));
  return written;
}

if (require.main === module) {
  void generateTypedDocuments(
    resolve(__dirname),
    process.argv[2] ? resolve(process.argv[2]) : undefined,
  ).then(
    (files) => console.log(files.join('\n')),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
