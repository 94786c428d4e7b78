import type { PublishedQuarter } from '../../published-result';
import { changedText } from './figures-page';
import { resultTexts } from './results-texts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const MEDIA_TYPE = 'https://www.iana.org/assignments/media-types/';

/** The languages as the register of the European Union names them: a language is a thing here, and no word. */
const LANGUAGES = ['KAZ', 'RUS', 'ENG'].map((code) => ({
  '@id': `http://publications.europa.eu/resource/authority/language/${code}`,
}));

const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const titlesOf = (choose: (texts: (typeof resultTexts)['en']) => string) => ({
  kk: choose(resultTexts.kk),
  ru: choose(resultTexts.ru),
  en: choose(resultTexts.en),
});

export interface CatalogParts {
  readonly publicUrl: string;
  /** When the newest of each was published; null where nothing was. */
  readonly newestResult: Date | null;
  readonly quarters: readonly PublishedQuarter[];
  readonly newestList: Date | null;
  /** What the lists are called, in the three languages. */
  readonly listTitle: Readonly<Record<'kk' | 'ru' | 'en', string>>;
  readonly listLead: Readonly<Record<'kk' | 'ru' | 'en', string>>;
}

const inThree = (texts: Readonly<Record<'kk' | 'ru' | 'en', string>>) =>
  (['kk', 'ru', 'en'] as const).map((language) => ({ '@language': language, '@value': texts[language] }));

const at = (date: Date) => ({ '@type': 'xsd:dateTime', '@value': date.toISOString() });

function distribution(address: string, type: string, changed: PublishedQuarter | undefined) {
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dcat:accessURL': { '@id': address },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': { '@id': MEDIA_TYPE + type },
    'dct:license': { '@id': LICENCE },
    ...(changed?.changedAt
      ? { 'dct:modified': at(new Date(changed.changedAt)), 'adms:versionNotes': inThree(notesOf(changed)) }
      : {}),
  };
}

/** That published figures are no longer what the reports say, in the three languages. */
function notesOf(changed: PublishedQuarter): Readonly<Record<'kk' | 'ru' | 'en', string>> {
  const text = (language: 'kk' | 'ru' | 'en') => changedText(changed, language) ?? '';
  return { kk: text('kk'), ru: text('ru'), en: text('en') };
}

const queryOf = ({ form, year, quarter }: PublishedQuarter): string =>
  `?form=${form}&year=${year}&quarter=${quarter}`;

/** Of the publications of one quarter, the Agency's and its offices', the one whose figures changed last. */
function lastChanged(quarters: readonly PublishedQuarter[]): PublishedQuarter | undefined {
  return quarters
    .filter(({ changedAt }) => changedAt !== null)
    .toSorted((a, b) => Number(b.changedAt) - Number(a.changedAt))[0];
}

/** The catalogue of what programs can read, in DCAT 3 as JSON-LD: stable addresses, licence, dates. */
export function catalog({
  publicUrl,
  newestResult,
  quarters,
  newestList,
  listTitle,
  listLead,
}: CatalogParts): string {
  const base = `${publicUrl}/public`;
  const publisher = { '@id': `${base}/#publisher` };
  const dataset = (
    name: string,
    titles: Readonly<Record<'kk' | 'ru' | 'en', string>>,
    descriptions: Readonly<Record<'kk' | 'ru' | 'en', string>>,
    modified: Date | null,
    page: string,
    distributions: readonly object[],
  ) => ({
    '@id': `${base}/data/${name}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': name,
    'dct:title': inThree(titles),
    'dct:description': inThree(descriptions),
    'dct:publisher': publisher,
    'dct:license': { '@id': LICENCE },
    'dct:language': LANGUAGES,
    ...(modified ? { 'dct:modified': at(modified) } : {}),
    'dcat:landingPage': { '@id': page },
    'dcat:distribution': distributions,
  });
  const both = (name: string, query = '', changed?: PublishedQuarter) => [
    distribution(`${base}/data/${name}.json${query}`, 'application/json', changed),
    distribution(`${base}/data/${name}.csv${query}`, 'text/csv', changed),
  ];
  const figuresModified = quarters.reduce<Date | null>((newest, { publishedAt, changedAt }) => {
    const one = new Date(changedAt ?? publishedAt);
    return newest === null || one > newest ? one : newest;
  }, null);
  const newest = [newestResult, figuresModified, newestList].reduce<Date | null>(
    (last, one) => (one !== null && (last === null || one > last) ? one : last),
    null,
  );
  const datasets = [
    dataset(
      'results',
      titlesOf(({ title }) => title),
      titlesOf(({ lead }) => lead),
      newestResult,
      `${base}/results`,
      [...both('results'), distribution(`${base}/feed.atom`, 'application/atom+xml', undefined)],
    ),
    dataset(
      'figures',
      titlesOf(({ figures }) => figures.title),
      titlesOf(({ figures }) => figures.lead),
      figuresModified,
      `${base}/figures`,
      [
        ...both('figures'),
        ...[...new Set(quarters.map(queryOf))].flatMap((query) =>
          both('figures', query, lastChanged(quarters.filter((one) => queryOf(one) === query))),
        ),
      ],
    ),
    dataset('half-year-lists', listTitle, listLead, newestList, `${base}/lists`, both('half-year-lists')),
  ];
  return `${JSON.stringify(
    {
      '@context': CONTEXT,
      '@graph': [
        {
          '@id': `${base}/catalog.jsonld`,
          '@type': 'dcat:Catalog',
          'dct:title': inThree(titlesOf(({ machine }) => machine.title)),
          'dct:description': inThree(titlesOf(({ lead }) => lead)),
          'dct:language': LANGUAGES,
          'dct:publisher': publisher,
          'dct:license': { '@id': LICENCE },
          ...(newest ? { 'dct:modified': at(newest) } : {}),
          'dcat:dataset': datasets.map((one) => ({ '@id': one['@id'] })),
        },
        { '@id': `${base}/#publisher`, '@type': 'foaf:Agent', 'foaf:name': 'Qadagalau' },
        ...datasets,
      ],
    },
    null,
    2,
  )}\n`;
}
