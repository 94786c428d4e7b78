/** Words of who has filed. */
export const filings = {
  filing: {
    title: 'Есептерді кім тапсырды',
  },
} as const;
