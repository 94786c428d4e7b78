import type { MessagesLike } from '../i18n/message-types';
import type { filling as pattern } from './filling.kk';

export const filling: MessagesLike<typeof pattern> = {
  downloads: 'Скачать форму:',
  xlsx: 'XLSX, квартал',
  xlsxYear: 'XLSX, год',
  csv: 'CSV, квартал',
  title: 'Показатели, вычисленные системой',
  lead: 'По каждому месяцу: заявлено в отчете / известно системе. Расхождение не мешает сдать отчет: оно и его причина идут вместе с отчетом.',
  onlyDifferent: 'Только расхождения',
  noDifference: 'Расхождений нет.',
  row: 'Показатель',
  pair: 'в отчете / в системе',
  reason: 'Причина расхождения',
  once: 'Объект контроля и наказанный работник учитываются за квартал один раз, поэтому записей может быть больше, чем в строке.',
  origins: 'Состоит из {n} записи | Состоит из {n} записей | Состоит из {n} записей',
  differs: 'расходится',
  take: 'Взять число системы',
  reasonOf: 'Причина расхождения, {row}',
  keepReason: 'Сохранить причину',
  noReason: 'Причина не указана.',
};
