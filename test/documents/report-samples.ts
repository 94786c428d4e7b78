import type {
  CorrectionActData,
  CorrectionRefusalData,
  CorrectionRequestData,
} from '../../server/src/external-control/documents/report-correction.template';
import { authority, head, place, subject } from './sample-people';

const cell = {
  number: '12.1 (672)',
  title: { kk: 'Қағаз түрінде көрсетілген қызметтер', ru: 'Услуги, оказанные в бумажной форме' },
  month: 8,
  oldValue: 120,
  newValue: 210,
  reason: { kk: 'Сандар ауыстырылған', ru: 'Цифры переставлены' },
};
const common = {
  place,
  report: { form: { kk: '2-қосымша', ru: 'Приложение 2' }, year: 2025, quarter: 3 },
  proof: ['журнал.pdf'],
  signer: head,
};
const decision = {
  ...common,
  authority,
  subject,
  request: { number: '123-1/2026', date: '2026-01-20' },
  cells: [
    cell,
    {
      ...cell,
      month: 9,
      newValue: null,
      refusedBecause: { kk: 'Растау жоқ', ru: 'Нет подтверждения' },
    },
  ],
};

/** Papers of reports. */
export const reportSamples = {
  REPORT_CORRECTION_REQUEST: {
    ...common,
    authority: { name: subject.name },
    subject: { name: authority.name },
    reason: { kk: 'Есепте қате бар', ru: 'В отчете ошибка' },
    cells: [cell],
  } satisfies CorrectionRequestData,
  REPORT_CORRECTION_ACT: decision satisfies CorrectionActData,
  REPORT_CORRECTION_REFUSAL: {
    ...decision,
    cells: [cell],
    reason: { kk: 'Материалдар растамайды', ru: 'Материалы не подтверждают' },
  } satisfies CorrectionRefusalData,
};
