import type { Messages } from '../../platform/messages/catalogue';

export const caseMessages = {
  VIOLATION_SEVERITY_GROSS: { kk: 'Өрескел', ru: 'Грубое', en: 'Gross' },
  VIOLATION_SEVERITY_SIGNIFICANT: { kk: 'Елеулі', ru: 'Значительное', en: 'Significant' },
  VIOLATION_SEVERITY_MINOR: { kk: 'Болмашы', ru: 'Незначительное', en: 'Minor' },
  VIOLATION_STATE_OPEN: { kk: 'Жойылмаған', ru: 'Не устранено', en: 'Not remedied' },
  VIOLATION_STATE_INFORMED: { kk: 'Ақпарат берілді', ru: 'Информация представлена', en: 'Information given' },
  VIOLATION_STATE_ACCEPTED: { kk: 'Жойылды', ru: 'Устранено', en: 'Remedied' },
  VIOLATION_STATE_RETURNED: {
    kk: 'Ақпарат қайтарылды',
    ru: 'Информация возвращена',
    en: 'Information returned',
  },
  VIOLATION_STATE_WITHDRAWN: { kk: 'Алып тасталды', ru: 'Снято', en: 'Withdrawn' },
} as const satisfies Messages;
