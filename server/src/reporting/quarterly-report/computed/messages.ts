import type { Messages } from '../../../platform/messages/catalogue';

/** What a computed figure is computed from, and how far that reaches. */
export const computedMessages = {
  COMPUTED_FROM_CONTROL_EVENTS: {
    kk: 'Органның жүйедегі бақылау іс-шаралары бойынша',
    ru: 'По контрольным мероприятиям органа в системе',
    en: 'By the body’s control events in the system',
  },
  COMPUTED_FROM_COMPLAINTS: {
    kk: 'Уәкілетті органның шағымдар тізілімі бойынша: органға тікелей берілгендер мұнда жоқ, сондықтан көрсетілген сан көп болуы мүмкін',
    ru: 'По реестру жалоб уполномоченного органа: поданных прямо в орган в нем нет, заявленное число может быть больше',
    en: 'By the authorised body’s register of complaints: those made to the body itself are not in it, so more may be declared',
  },
  COMPUTED_FROM_SERVICE_FIGURES: {
    kk: 'Мониторингтің ақпараттық жүйесінің деректері бойынша',
    ru: 'По данным информационной системы мониторинга',
    en: 'By the data of the monitoring information system',
  },
  FIGURE_NOT_COMPUTED: {
    kk: 'Бұл жол үшін жүйе ештеңе есептемейді: түсіндіретін айырмашылық жоқ.',
    ru: 'По этой строке система ничего не вычисляет: объяснять нечего.',
    en: 'The system computes nothing for this row: there is no difference to explain.',
  },
  FIGURE_REASON_MISSING: {
    kk: 'Айырмашылықтың себебін жазыңыз.',
    ru: 'Напишите причину расхождения.',
    en: 'Write why the figures differ.',
  },
  EVENT_reportFigureExplained: {
    kk: 'Есептелген көрсеткіштен айырмашылық түсіндірілді',
    ru: 'Объяснено расхождение с вычисленным показателем',
    en: 'A difference from the computed figure is explained',
  },
} as const satisfies Messages;
