import type { MessagesLike } from '../i18n/message-types';
import type { marks as pattern } from './marks.kk';

export const marks: MessagesLike<typeof pattern> = {
  title: 'Конфиденциальность (пункт 31)',
  lead: 'Отмеченное открывают только те, кому это нужно по делу, и каждое открытие отмечается; в документы и копии оно не попадает.',
  act: 'Отметить как тайну',
  lift: 'Снять отметку',
  liftOf: 'Снять отметку: {what}',
  what: 'Что отметить',
  mark: 'Вид тайны',
  law: 'Закон, который охраняет тайну',
  lawHint: 'Обязательно для иной охраняемой законом тайны',
  ofObject: 'Это собственная тайна объекта контроля: он и дальше читает ее',
  reason: 'Причина',
  byLaw: 'Закон: {law}.',
  lifted: 'Отметка снята',
  readers: 'Читали: {count}',
  done: 'Отметка поставлена.',
  liftDone: 'Отметка снята.',
  required: 'Заполните обязательное поле',
  file: 'Файл «{name}»',
  answer: 'Ответ на запрос № {number}',
  response: 'Возражение от {instant}',
  point: 'Ответ по пункту {number}',
  proposal: 'Предложение {number}',
  controlAct: 'Акт № {number}',
  finding: 'Выявленный факт {number}',
  marks: {
    COMMERCIAL: 'Коммерческая тайна',
    TAX: 'Налоговая тайна',
    OTHER_SECRET: 'Иная охраняемая законом тайна',
  },
};
