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
