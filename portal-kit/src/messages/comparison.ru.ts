import type { MessagesLike } from '../i18n/message-types';
import type { comparison as pattern } from './comparison.kk';

export const comparison: MessagesLike<typeof pattern> = {
  title: 'Сравнение версий отчета',
  earlier: 'Прежняя версия',
  later: 'Более поздняя версия',
  present: 'Как стоит сейчас',
  option: 'Версия {number}, до {instant}',
  all: 'И ячейки без изменений',
  number: '№',
  before: 'Раньше',
  after: 'Позже',
  change: 'Изменение',
  same: 'Эти версии не различаются.',
  none: 'У отчета одна версия.',
  kicker: '{form}, {quarter} квартал {year} года',
  toReport: 'Отчет',
  missing: 'Такого отчета нет, или он вам не открыт.',
};
