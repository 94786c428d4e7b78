import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { Kind, parse, print, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { permissions, resolvers } from '../server/src/composition';
import { ROLES, ROLE_NAMES } from '../server/src/people';
import { AbilityCatalogue } from '../server/src/platform/access/ability';
import { buildApplicationSchema } from '../server/src/platform/graphql/build-schema';
import { accessOf } from '../server/src/platform/graphql/permission';

// Writes docs/registered-documents.md below a folder from the list that stands there: what the portals ask, and who may.

const folder = process.argv[2] ?? '.';
const schema = buildApplicationSchema(resolvers);
const abilities = new AbilityCatalogue(permissions);
const OTHERS = {
  API_CLIENT: 'token of scope READ_REPORTS',
  OPEN_DATA_CLIENT: 'token of scope OPEN_DATA',
  ANONYMOUS: 'anybody, without an account',
};
const titles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ROLE_NAMES.map((role) => [role, ROLES[role].title.en])),
  ...OTHERS,
};
const known = Object.keys(titles);

/** The text of a cell of a table: one line, no bar. */
const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** Who may ask for a field, or everybody: undefined where no role is needed. */
function rolesOf(extensions: unknown): readonly string[] | 'PUBLIC' | 'SIGNED_IN' {
  const { permission, public: open } = accessOf(extensions);
  if (open !== undefined) return 'PUBLIC';
  if (!permission) return 'SIGNED_IN';
  return known.filter((role) => abilities.template(role).can(permission.action, permission.subject));
}

function describe(hash: string, text: string) {
  const operation = parse(text).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error(`no operation in ${hash}`);
  const root = schema.getRootType(operation.operation);
  const asked = operation.selectionSet.selections
    .filter((selection): selection is FieldNode => selection.kind === Kind.FIELD)
    .map(({ name }) => root?.getFields()[name.value])
    .filter((field) => field !== undefined);
  const sets = asked.map(({ extensions }) => rolesOf(extensions));
  // A document is answered whole to whoever may ask for each of its fields.
  const named = sets.filter((set) => typeof set !== 'string');
  const roles = known.filter((role) => named.every((set) => set.includes(role)));
  const open = sets.includes('SIGNED_IN') ? 'whoever has signed in' : 'anybody';
  return {
    kind: operation.operation,
    name: operation.name?.value ?? hash,
    hash,
    asks: asked.map(({ name, description }) => `\`${name}\`${description ? `: ${cell(description)}` : ''}`),
    variables: (operation.variableDefinitions ?? []).map((variable) => `\`${print(variable)}\``),
    who: named.length === 0 ? open : roles.map((role) => `\`${role}\``).join(' '),
  };
}

const texts = JSON.parse(
  fs.readFileSync(path.join(folder, 'shared-schema/registered-documents.json'), 'utf8'),
) as Readonly<Record<string, string>>;
const documents = Object.entries(texts)
  .map(([hash, text]) => describe(hash, text))
  .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.hash < b.hash ? -1 : 1));

const table = (kind: string): string[] => [
  '| document | what it asks | variables | who may |',
  '| --- | --- | --- | --- |',
  ...documents
    .filter((document) => document.kind === kind)
    .map(({ name, hash, asks, variables, who }) =>
      [`| \`${name}\`<br>\`${hash}\``, asks.join('<br>'), variables.join('<br>'), `${who} |`].join(' | '),
    ),
];

const lines = [
  '# Registered documents',
  '',
  'What the portals ask of the server, drawn by `npm run generate` from `shared-schema/registered-documents.json`, the schema and the permissions that the rooms declare. [api-clients.md](api-clients.md) says how one is asked for by its hash. A variable whose type ends in `!` must be given. “Who may” names the roles that may ask for every field of the document; which rows each of them then sees is decided by row-level security.',
  '',
  '## Roles',
  '',
  '| role | who it is |',
  '| --- | --- |',
  ...known.map((role) => `| \`${role}\` | ${cell(titles[role] ?? role)} |`),
  '',
  `## Questions (${documents.filter(({ kind }) => kind === 'query').length})`,
  '',
  ...table('query'),
  '',
  `## Acts (${documents.filter(({ kind }) => kind === 'mutation').length})`,
  '',
  ...table('mutation'),
];

const target = path.join(folder, 'docs', 'registered-documents.md');
fs.mkdirSync(path.dirname(target), { recursive: true });
fs.writeFileSync(target, `${lines.join('\n')}\n`);
