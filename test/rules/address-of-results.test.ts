import { pageFilterOf } from '../../server/src/reporting/publication/results/read-filter';
import { comparisonPage, resultsPage } from '../../server/src/reporting/publication/results/results-page';
import type { Language } from '../../server/src/platform/messages/language';

const pageOf = (language: Language, query: Record<string, string | string[]>): string => {
  const { before, notUnderstood, ...filter } = pageFilterOf({ query });
  const common = { language, filter, territories: [], notUnderstood };
  return resultsPage({ ...common, results: [], next: null, begun: before > 0 });
};

describe('the address of published results', () => {
  it.each([
    ['kk', 'ескерілмеді: year=abc, zzz=&lt;b&gt;.'],
    ['ru', 'не учтено: year=abc, zzz=&lt;b&gt;.'],
    ['en', 'left aside: year=abc, zzz=&lt;b&gt;.'],
  ] as const)('[clause 66] says on the page in %s what of it was not understood', (language, words) => {
    expect(pageOf(language, { year: 'abc', zzz: '<b>', lang: language })).toContain(words);
  });

  it.each([
    [{ year: ['2025', '2026'] }, 'year=2025,2026'],
    [{ territory: 'almaty' }, 'territory=almaty'],
    [{ before: 'x' }, 'before=x'],
    [{ year: '0' }, 'year=0'],
    [{ body: 'x'.repeat(101) }, `body=${'x'.repeat(95)}`],
  ])('[clause 66] %j does not narrow, and what was understood holds', (query, named) => {
    expect(pageFilterOf({ query: { kind: 'INSPECTION', ...query } })).toEqual({
      body: '',
      territory: '',
      year: 0,
      kind: 'INSPECTION',
      before: 0,
      notUnderstood: [named],
    });
  });

  it('[clause 66] says nothing of what is empty or understood', () => {
    const query = { lang: 'en', year: '', body: '', territory: '750000000', before: '7' };
    expect(pageFilterOf({ query }).notUnderstood).toEqual([]);
    expect(pageOf('en', query)).not.toContain('left aside');
  });

  it('[clause 66] says it beside the comparison of bodies too', () => {
    const { before: _, notUnderstood, ...filter } = pageFilterOf({ query: { year: 'abc' } });
    const text = comparisonPage({ language: 'en', filter, rows: [], territories: [], notUnderstood });
    expect(text).toContain('left aside: year=abc.');
  });
});
