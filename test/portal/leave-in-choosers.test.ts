import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, visit, type FieldNode } from 'graphql';

const DOCUMENTS = join(__dirname, '../../portal-agency/src/documents');

/** Names that a field asks for, however deep. */
function askedBelow(field: FieldNode): string[] {
  const names: string[] = [];
  visit(field, { Field: ({ name }) => void names.push(name.value) });
  return names;
}

test('whoever chooses an inspector is told who is on leave: for an inspection, on assignment, for a complaint, for an acting head', () => {
  const choosers = readdirSync(DOCUMENTS)
    .filter((name) => name.endsWith('.graphql'))
    .flatMap((name) => {
      const found: (readonly [string, boolean])[] = [];
      visit(parse(readFileSync(join(DOCUMENTS, name), 'utf8')), {
        OperationDefinition: (operation) => {
          for (const one of operation.selectionSet.selections) {
            if (one.kind !== 'Field' || one.name.value !== 'inspectors') continue;
            const asked = askedBelow(one);
            const isTold = asked.includes('leaveFrom') && asked.includes('leaveUntil');
            found.push([operation.name?.value ?? name, isTold]);
          }
        },
      });
      return found;
    });
  expect(choosers.length).toBeGreaterThanOrEqual(4);
  expect(choosers.filter(([, isTold]) => !isTold)).toEqual([]);
});
