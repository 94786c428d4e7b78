import type { LawMessages } from './message-codes';

export const ru: LawMessages = {
  UNKNOWN_RULE: 'В редакции {edition} нет правила «{given}».',
  UNKNOWN_EDITION: 'Редакции Правил «{given}» в системе нет.',
  DATE_OUTSIDE_EDITIONS: 'Дата {given} вне редакции {edition}, действующей с {from}',
  DATE_OUTSIDE_CALENDAR: 'Счет от даты {given} выходит за пределы календаря: с {first} по {last}',
  DATE_OUTSIDE_PERIOD: 'Дата {given} не относится к полугодию этого правила: оно начинается {from}',
  INVALID_DATE:
    '«{given}» не является ни датой, ни моментом времени с часовым поясом, как 2026-03-19T10:00:00+05:00.',
  INVALID_INSTANT:
    '«{given}» не является моментом времени со смещением от UTC, как 2026-03-19T10:00:00+05:00.',
  INVALID_PERIOD: 'Счет невозможен: {given} — недопустимое число единиц.',
  INVALID_SUSPENSION:
    'Приостановление с {from} по {until} не подходит к сроку: оно лежит внутри срока и длится не более месяца.',
  NOT_SUSPENDABLE: 'Срок «{rule}» не приостанавливается.',
  INVALID_DECREE: 'Дата {given} вне лет календаря.',
  WEEKEND: 'выходной',
  HOLIDAY: 'праздник: {holiday}',
  HOLIDAY_MOVED: 'выходной за праздник «{holiday}», выпавший на {of}',
  DAY_OFF_TRANSFERRED: 'выходной, перенесенный с {of}',
  DAY_OFF_DECLARED: 'объявлен выходным: {source}',
  DAY_OF_MOURNING: 'день национального траура: {source}',
  WORKING_DAY_TRANSFERRED: 'рабочий день вместо {of}',
  WORKING_DAY_DECLARED: 'объявлен рабочим: {source}',
  SUSPENDED: 'срок приостановлен с {of}',
  PERIOD_MOVED: 'последний день, {of}, нерабочий: срок оканчивается в следующий рабочий день',
  FIXED_DATE: 'дата названа Правилами и с выходного не переносится',
  DOCUMENT_DATE: 'дата установлена документом и с выходного не переносится',
  PERIOD_TAKEN: 'Дата {given} принята как день периода, начинающегося {from}',
  UNROLLED: 'По счету срок оканчивается {of}; это нерабочий день, поэтому он переносится на {to}',
  PROVISIONAL: 'Предварительно: счет касается дней, для которых календарь еще не утвержден.',
  NEWER_LAW: 'После {after} действует более новый закон; расчет — по редакции от 28 ноября 2018 г.',
  DECISION: '{reading} (прочтение {decision})',
  CLAUSE: 'Пункт {clause}',
  CLAUSES: 'Пункты {clause}',
  COUNT_workingDays_after: 'рабочих дней: {length}, после {from}, счет со следующего дня',
  COUNT_workingDays_before: 'рабочих дней: {length}, до {from}, этот день не считается',
  COUNT_calendarDays_after: 'календарных дней: {length}, после {from}',
  COUNT_months_after: 'месяцев: {length}, после {from}',
  COUNT_hours_before: 'часов: {length}, до начала {from}',
  COUNT_document: 'дата, установленная документом: {from}',
  COUNT_givenBack: 'возвращено рабочих дней: {length}, первый день счета {from}',
  COUNT_fixed: 'дата, названная Правилами для периода с {from}',
  LENGTH_document: 'дата, установленная документом',
  LENGTH_monthAfterQuarter: '{day}-е число месяца, следующего за кварталом',
  LENGTH_sameYear: '{day} {month} того же года',
  LENGTH_yearBefore: '{day} {month} предыдущего года',
  COUNTED_FROM: 'Отсчет: {event}',
  DUE: 'Последний день: {due}, до 24:00 по времени Казахстана',
  DUE_AT: 'Не позднее: {due}, {time} по времени Казахстана',
  EXTENDED:
    'Продлено дополнительным актом № {number} от {date} на рабочих дней: {length}; вместо {from} — {to}; причина: {reason}',
  EXTENDED_BY_ORDER:
    'Продлено приказом № {number} от {date} на календарных дней: {length}; вместо {from} — {to}; причина: {reason}',
  SHORTENED_BY_ORDER:
    'Сокращено приказом № {number} от {date} на календарных дней: {length}; вместо {from} — {to}; причина: {reason}',
  SET_RIGHT_BY_ORDER: 'Исправлено приказом № {number} от {date}: вместо {from} — {to}; причина: {reason}',
  DAYS_GIVEN_BACK:
    'Приостановлено {suspendedOn}, возобновлено {resumedOn}; возвращено рабочих дней: {length}; вместо {from} — {to}; причина: {reason}',
  FACT_CORRECTED:
    'Исправлен ошибочно внесенный факт: он произошел {corrected}, а не {earlier}; вместо {from} — {to}; причина: {reason}',
  SUSPENSION: 'Приостановлено {from}, возобновлено {until}',
};
