/** Addresses of open data that cannot be answered, and the parameter that stands in the way. */
export const UNREADABLE = [
  ['results.json?year=20x6', 'year'],
  ['results.csv?year=26', 'year'],
  ['results.json?kind=INSPECTIONS', 'kind'],
  ['results.csv?territory=Almaty', 'territory'],
  ['results.json?body=%00', 'body'],
  ['results.json?yaer=2026', 'yaer'],
  ['results.json?year=2025&year=2026', 'year'],
  ['results.json?lang=de', 'lang'],
  ['figures.json?quarter=5', 'quarter'],
  ['figures.csv?form=appendix-9', 'form'],
  ['figures.json?key=2.20', 'key'],
  ['figures.csv?publisher=MINISTRY', 'publisher'],
  ['figures.csv?territory=350000000', 'territory'],
  ['half-year-lists.csv?year=2026', 'year'],
] as const;
