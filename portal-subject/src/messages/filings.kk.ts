/** Words of who has filed. */
export const filings = {
  filing: {
    title: 'Есептерді кім тапсырды',
    lead: 'Есеп тапсыруға міндетті әрбір орган, тоқсан тоқсанымен.',
    table: 'Органдар мен тоқсандар',
  },
} as const;
