import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, Kind, parse, print } from 'graphql';
import type { DocumentNode } from 'graphql';

interface ParsedDocument {
  readonly location: string;
  readonly document: DocumentNode;
}

interface PortalTarget {
  readonly out: string;
  readonly folders: readonly string[];
  /** where the type of a registered document comes from */
  readonly registeredDocument: string;
}

/** Each target sees its own documents and the fragments the kit shares. */
const targets: readonly PortalTarget[] = [
  {
    out: 'portal-kit/src/generated/',
    folders: ['portal-kit/src/documents', 'portal-kit/src/fragments'],
    registeredDocument: '../../client/client',
  },
  {
    out: 'portal-agency/src/generated/',
    folders: ['portal-agency/src/documents', 'portal-kit/src/fragments'],
    registeredDocument: '@qadagalau/portal-kit',
  },
  {
    out: 'portal-subject/src/generated/',
    folders: ['portal-subject/src/documents', 'portal-kit/src/fragments'],
    registeredDocument: '@qadagalau/portal-kit',
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

interface Registered {
  readonly hash: string;
  readonly text: string;
  /** names of the types of its answer and of its variables */
  readonly types: string;
}

/** The documents of a target by their names, each with the fragments it uses, as they are registered. */
function registeredTexts(generated: string): Map<string, Registered> {
  const found = new Map<string, Registered>();
  for (const [, name = '', source = '', types = ''] of generated.matchAll(TEXTS)) {
    const { definitions } = parse(source.replaceAll('\\`', '`').replaceAll('\\\\', '\\'));
    const text = definitions.map(print).join('\n');
    found.set(name, { hash: createHash('sha256').update(text).digest('hex'), text, types });
  }
  return found;
}

const TEXTS =
  /^export const (\w+)Document = new TypedDocumentString\(`([\s\S]*?)`.*?\) as unknown as TypedDocumentString<(.*)>;\n?/gm;
const FRAGMENTS =
  /^export const \w+FragmentDoc = new TypedDocumentString\(`[\s\S]*?`.*?\) as unknown as .*;\n?/gm;
const DECORATION = `import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';\n`;
const TEXT_CLASS = /^export class TypedDocumentString[\s\S]*?^}\n/m;

/**
 * A document stands for a portal by its name and its hash, with the types of its variables and its answer: the server has the
 * text. In a module for each file of documents, so that a page brings along those that it asks and no others.
 * @returns contents by the files' names below the folder of what is generated
 */
function apart(
  { registeredDocument }: PortalTarget,
  generated: string,
  documents: readonly ParsedDocument[],
  registered: ReadonlyMap<string, Registered>,
): [name: string, text: string][] {
  const topics = documents.flatMap(({ location, document }): [string, string][] => {
    const operations = document.definitions.flatMap((one) => {
      const name = one.kind === Kind.OPERATION_DEFINITION ? one.name?.value : undefined;
      const found = registered.get(name ?? '');
      return name && found ? [{ name, ...found }] : [];
    });
    if (operations.length === 0) return [];
    const lines = [
      '/* eslint-disable */',
      `import type { RegisteredDocument } from '${registeredDocument}';`,
      `import type { ${operations.map(({ types }) => types).join(', ')} } from '../graphql';`,
      '',
      ...operations.map(
        ({ name, hash, types }) =>
          `export const ${name}Document: RegisteredDocument<${types}> = { name: '${name}', hash: '${hash}' };`,
      ),
      '',
    ];
    return [[`documents/${basename(location, '.graphql')}.ts`, lines.join('\n')]];
  });
  const types = [TEXTS, FRAGMENTS, TEXT_CLASS, DECORATION].reduce<string>(
    (text, part) => text.replace(part, ''),
    generated,
  );
  const joined = topics.map(([name]) => `export * from './${name.replace('.ts', '')}';`).join('\n');
  return [['graphql.ts', `${types.trimEnd()}\n\n${joined}\n`], ...topics];
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
    const ofTarget = registeredTexts(`${text}\n`);
    for (const [name, content] of apart(target, `${text}\n`, documents, ofTarget)) {
      const file = join(outRoot, target.out, name);
      writeFileSync(file, content);
      written.push(relative(outRoot, file));
    }
    for (const { hash, text: sent } of ofTarget.values()) registered.set(hash, sent);
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
