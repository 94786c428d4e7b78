import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { createRequest, stringifyDocument } from '@urql/core';
import { buildSchema, parse } from 'graphql';
import type { DocumentNode } from 'graphql';

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
    const file = join(outRoot, target.out, 'graphql.ts');
    mkdirSync(join(outRoot, target.out), { recursive: true });
    writeFileSync(file, text.endsWith('\n') ? text : `${text}\n`);
    written.push(relative(outRoot, file));
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
