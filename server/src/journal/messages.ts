import type { Messages } from '../platform/messages/catalogue';

/** Labels of details that events of several rooms carry. A room adds its own under `DETAIL_<name>`. */
export const journalMessages = {
  DETAIL_IS_true: { kk: 'иә', ru: 'да', en: 'yes' },
  DETAIL_IS_false: { kk: 'жоқ', ru: 'нет', en: 'no' },
  DETAIL_number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  DETAIL_date: { kk: 'Күні', ru: 'Дата', en: 'Date' },
  DETAIL_reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  DETAIL_dueDate: { kk: 'Мерзімі', ru: 'Срок', en: 'Due date' },
  DETAIL_endDate: { kk: 'Аяқталу күні', ru: 'Дата окончания', en: 'End date' },
  DETAIL_witness: { kk: 'Бас тарту куәгері', ru: 'Свидетель отказа', en: 'Witness of the refusal' },
  DETAIL_recipient: { kk: 'Алушы', ru: 'Получатель', en: 'Recipient' },
  DETAIL_way_ELECTRONIC: { kk: 'портал арқылы', ru: 'через портал', en: 'through the portal' },
  DETAIL_way_PAPER: { kk: 'қағаз түрінде', ru: 'на бумаге', en: 'on paper' },
  DETAIL_way_EMAIL: { kk: 'электрондық поштамен', ru: 'по электронной почте', en: 'by e-mail' },
  DETAIL_way: { kk: 'Жіберу тәсілі', ru: 'Способ направления', en: 'Way of sending' },
  DETAIL_subject: { kk: 'Тексерілетін субъект', ru: 'Проверяемый субъект', en: 'Inspected subject' },
  DETAIL_breaches: { kk: 'Бұзушылықтар', ru: 'Нарушения порядка', en: 'Breaches' },
  DETAIL_files: { kk: 'Қоса берілген файлдар', ru: 'Приложенные файлы', en: 'Attached files' },
  DETAIL_count: { kk: 'Саны', ru: 'Количество', en: 'Count' },
} as const satisfies Messages;
