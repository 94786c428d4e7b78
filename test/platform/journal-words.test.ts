import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { messages } from '../../server/src/composition';
import { JournalEntryResolver } from '../../server/src/journal/journal-entry.graphql-type';
import type { RequestContext } from '../../server/src/platform/graphql/request-context';

test.each([
  ['en', 'Late', 'no'],
  ['ru', 'С опозданием', 'нет'],
  ['kk', 'Кешігіп', 'жоқ'],
] as const)('a yes or no in the journal has words: %s', (language, label, value) => {
  const context = { language, text: (key: string) => messages.text(key, language) } as RequestContext;
  const told = new JournalEntryResolver().details({ details: { late: false, files: [] } }, context);
  expect(told).toEqual([{ label, value }]);
});

const SOURCES = join(__dirname, '../../server/src');

const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });

// Rules are pure: what they give as details is of findings.
const sources = sourcesBelow(SOURCES)
  .filter((path) => !/rules/u.test(path))
  .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));

function nodesOf(node: ts.Node): ts.Node[] {
  const found = [node];
  ts.forEachChild(node, (child) => void found.push(...nodesOf(child)));
  return found;
}

const isDetails = ({ type }: { readonly type?: ts.TypeNode }): boolean =>
  type?.getText() === 'JournalDetails';
const takesDetails = (parameter: ts.ParameterDeclaration): boolean =>
  isDetails(parameter) ||
  (parameter.name.getText() === 'details' &&
    parameter.type?.getText() === 'Readonly<Record<string, string>>');

/** At which places a function takes details of an event, by its file and name. */
const taking = new Map<string, readonly number[]>();
for (const source of sources)
  for (const node of source.statements)
    if (ts.isFunctionDeclaration(node)) {
      const places = node.parameters.flatMap((one, place) => (takesDetails(one) ? [place] : []));
      if (places.length > 0) taking.set(`${source.fileName}#${node.name?.text}`, places);
    }

/** The file in which a function is declared that is called in another. */
function declaredIn(source: ts.SourceFile, name: string): string {
  const from = source.statements.filter(ts.isImportDeclaration).find(({ importClause }) => {
    const named = importClause?.namedBindings;
    return named && ts.isNamedImports(named) && named.elements.some((one) => one.name.text === name);
  });
  if (!from || !ts.isStringLiteral(from.moduleSpecifier)) return source.fileName;
  return `${join(dirname(source.fileName), from.moduleSpecifier.text)}.ts`;
}

/** Names that an expression gives, in whatever branch of it. */
function namesIn(expression: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(expression)) return namesIn(expression.expression);
  if (ts.isConditionalExpression(expression))
    return [...namesIn(expression.whenTrue), ...namesIn(expression.whenFalse)];
  if (!ts.isObjectLiteralExpression(expression)) return [];
  return expression.properties.flatMap((property) =>
    ts.isSpreadAssignment(property) ? namesIn(property.expression) : namesOf(property.name),
  );
}

const choicesIn = (expression: ts.Expression): string[] =>
  ts.isConditionalExpression(expression)
    ? [...choicesIn(expression.whenTrue), ...choicesIn(expression.whenFalse)]
    : ts.isStringLiteral(expression)
      ? [expression.text]
      : [];

const namesOf = (name: ts.PropertyName): string[] =>
  ts.isComputedPropertyName(name) ? choicesIn(name.expression) : [name.getText()];

/** Expressions of details that an event is told with. */
function detailsIn(source: ts.SourceFile, node: ts.Node): ts.Expression[] {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'details') return [node.initializer];
  if (ts.isVariableDeclaration(node) && node.initializer)
    return node.name.getText() === 'details' || isDetails(node) ? [node.initializer] : [];
  if (ts.isArrowFunction(node) && isDetails(node) && !ts.isBlock(node.body)) return [node.body];
  if ((ts.isArrowFunction(node) || ts.isFunctionDeclaration(node)) && isDetails(node))
    return nodesOf(node).flatMap((one) =>
      ts.isReturnStatement(one) && one.expression ? [one.expression] : [],
    );
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return [];
  const { text } = node.expression;
  const places = taking.get(`${declaredIn(source, text)}#${text}`) ?? [];
  return node.arguments.filter((_, place) => places.includes(place));
}

test('each detail that the server writes to the journal has words in three languages', () => {
  const written = sources.flatMap((source) =>
    nodesOf(source)
      .flatMap((node) => detailsIn(source, node))
      .flatMap((expression) =>
        namesIn(expression).map((name) => `${source.fileName.slice(SOURCES.length + 1)}: DETAIL_${name}`),
      ),
  );
  expect(written.length).toBeGreaterThan(300);
  const wordless = written.filter((one) => !messages.has(one.replace(/^.*: /u, '')));
  expect([...new Set(wordless)]).toEqual([]);
});
