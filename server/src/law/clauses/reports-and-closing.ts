import type { Clause } from './clause';

export const REPORTS_AND_CLOSING = {
  '61': {
    title: {
      kk: 'Орталық органдардың есебі',
      ru: 'Отчет центральных органов',
      en: 'Report of central bodies',
    },
    summary: 'Appendix 1 with an analytical note, to the Agency or its territorial body.',
  },
  '62': {
    title: { kk: 'Жергілікті органдардың есебі', ru: 'Отчет местных органов', en: 'Report of local bodies' },
    summary: 'Appendix 2 with an analytical note; districts file with the oblast by the 5th.',
  },
  '63': {
    title: {
      kk: 'Ақпараттандыру саласындағы органның ақпараты',
      ru: 'Информация органа в сфере информатизации',
      en: 'Information of the informatisation body',
    },
    summary: 'Quarterly by the 25th: services through the State Corporation and electronic ones.',
  },
  '64': {
    title: { kk: 'Есепті түзету', ru: 'Корректировка отчета', en: 'Correction of a report' },
    summary: 'Only after the fourth quarter, only on proof, by the Agency or its territorial body.',
  },
  '65': {
    title: { kk: 'Тиімділікті бағалау', ru: 'Оценка эффективности', en: 'Assessment of efficiency' },
    summary: 'Results of control feed the efficiency score of state bodies.',
  },
  '66': {
    title: { kk: 'Нәтижелерді жариялау', ru: 'Публикация результатов', en: 'Publication of results' },
    summary: 'The Agency, its territorial bodies and subjects publish results, less what is confidential.',
  },
} as const satisfies Record<string, Clause>;
