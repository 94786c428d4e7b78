import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInputObjectType } from 'graphql';
import ts from 'typescript';
import { messages } from '../../server/src/composition';

const SOURCES = join(__dirname, '../../server/src');

const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });

/** The places of a message that are to be filled. */
const placesOf = (key: string): string[] =>
  [...messages.text(key, 'en').matchAll(/\{(\w+)\}/g)].map(([, place]) => place ?? '');

/** What a call gives for the places; null where that cannot be read off the text. */
function givenIn(details: ts.Expression | undefined): string[] | null {
  if (details === undefined) return [];
  if (!ts.isObjectLiteralExpression(details) || details.properties.some(ts.isSpreadAssignment)) return null;
  const nameOf = ({ name }: ts.ObjectLiteralElementLike) => (name && ts.isIdentifier(name) ? name.text : '');
  const params = details.properties.find((property) => nameOf(property) === 'params');
  if (!params) return [];
  if (!ts.isPropertyAssignment(params) || !ts.isObjectLiteralExpression(params.initializer)) return null;
  const given = params.initializer.properties;
  return given.some(ts.isSpreadAssignment) ? null : given.map(nameOf);
}

/** Code and details of a refusal or of a finding that the rules make. */
function thrownBy(node: ts.Node): readonly [ts.Expression | undefined, ts.Expression | undefined] | null {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Refusal')
    return [node.arguments?.[0], node.arguments?.[1]];
  if (!ts.isCallExpression(node)) return null;
  const called = node.expression.getText();
  if (called === 'judge') return [node.arguments[2], node.arguments[4]];
  return called === 'breach' ? [node.arguments[1], node.arguments[3]] : null;
}

function unfilledIn(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const [code, details] = thrownBy(node) ?? [];
    if (code && ts.isStringLiteral(code)) {
      const given = givenIn(details);
      const empty = given === null ? [] : placesOf(code.text).filter((place) => !given.includes(place));
      if (empty.length > 0)
        found.push(`${path.slice(SOURCES.length + 1)}: ${code.text} {${empty.join('} {')}}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no refusal and no finding leaves a place of its message unfilled', () => {
  expect(sourcesBelow(SOURCES).flatMap(unfilledIn)).toEqual([]);
});

test('each field that a refusal may name has words in three languages', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../shared-schema/schema.graphql'), 'utf8'));
  const ofInputs = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((input) => Object.keys(input.getFields()));
  const ofActs = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ args }) =>
    args.map(({ name }) => name),
  );
  const wordless = [...new Set([...ofInputs, ...ofActs])].filter((name) => !messages.has(`FIELD_${name}`));
  expect(wordless).toEqual([]);
});
