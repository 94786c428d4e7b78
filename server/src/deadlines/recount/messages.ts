import type { Messages } from '../../platform/messages/catalogue';

export const recountMessages = {
  FOLLOWED_ACT_MISSED_NOTICE: {
    kk: 'Мерзім өткені туралы ескерту',
    ru: 'Извещение о пропуске срока',
    en: 'Notice of a missed term',
  },
  FOLLOWED_ACT_INSPECTION_DRAFT: {
    kk: 'Тексерудің жобасы',
    ru: 'Проект проверки',
    en: 'Drafted inspection',
  },
  FOLLOWED_ACT_LATE_MARK: {
    kk: 'Мерзімінен кеш орындалғаны туралы белгі',
    ru: 'Отметка об исполнении с опозданием',
    en: 'Mark that it was done late',
  },
  FOLLOWED_ACT_APPOINTMENT: {
    kk: 'Тағайындалған тексеру',
    ru: 'Назначенная проверка',
    en: 'Appointed inspection',
  },
  FOLLOWED_ACT_ESCALATION: {
    kk: 'Шаралардың қабылданбағаны анықталды (35-тармақ)',
    ru: 'Установлено непринятие мер (пункт 35)',
    en: 'Non-fulfilment established (clause 35)',
  },
  STEP_DECIDE_FOLLOWED_MISSED_NOTICE: {
    kk: 'Күшінде қалдыру немесе кері қайтару: мерзім өткені туралы ескерту',
    ru: 'Подтвердить или отозвать: извещение о пропуске срока',
    en: 'Confirm or withdraw: notice of a missed term',
  },
  STEP_DECIDE_FOLLOWED_INSPECTION_DRAFT: {
    kk: 'Күшінде қалдыру немесе кері қайтару: тексерудің жобасы',
    ru: 'Подтвердить или отозвать: проект проверки',
    en: 'Confirm or withdraw: drafted inspection',
  },
  STEP_DECIDE_FOLLOWED_LATE_MARK: {
    kk: 'Күшінде қалдыру немесе кері қайтару: мерзімінен кеш орындалғаны туралы белгі',
    ru: 'Подтвердить или отозвать: отметка об исполнении с опозданием',
    en: 'Confirm or withdraw: mark that it was done late',
  },
  STEP_DECIDE_FOLLOWED_APPOINTMENT: {
    kk: 'Күшінде қалдыру немесе кері қайтару: тағайындалған тексеру',
    ru: 'Подтвердить или отозвать: назначенная проверка',
    en: 'Confirm or withdraw: appointed inspection',
  },
  STEP_DECIDE_FOLLOWED_ESCALATION: {
    kk: 'Күшінде қалдыру немесе кері қайтару: шаралардың қабылданбағаны анықталды (35-тармақ)',
    ru: 'Подтвердить или отозвать: установлено непринятие мер (пункт 35)',
    en: 'Confirm or withdraw: non-fulfilment established (clause 35)',
  },
  TOWARD_MOVED_BY_DECREE: {
    kk: '«{term}» мерзімі күнтізбе туралы № {decree} актімен {earlier} күнінен {date} күніне ауыстырылды',
    ru: 'Срок «{term}» перенесен с {earlier} на {date} актом о календаре № {decree}',
    en: 'The term “{term}” was moved from {earlier} to {date} by decree № {decree}',
  },
  TOWARD_MOVED_BY_ENTRY: {
    kk: '«{term}» мерзімі түзетілген факт бойынша {earlier} күнінен {date} күніне ауысты',
    ru: 'Срок «{term}» перенесен с {earlier} на {date}: факт исправлен',
    en: 'The term “{term}” was moved from {earlier} to {date}: a fact was corrected',
  },
  TOWARD_MOVED_BY_SEVERAL: {
    kk: '«{term}» мерзімі {earlier} күнінен {date} күніне ауысты. Күнтізбе туралы енгізілген актілер: {entered}; кері қайтарылған актілер: {takenBack}',
    ru: 'Срок «{term}» передвинулся с {earlier} на {date}. Введены акты о календаре: {entered}; взяты назад: {takenBack}',
    en: 'The term “{term}” has moved from {earlier} to {date}. Decrees entered: {entered}; taken back: {takenBack}',
  },
  TOWARD_MOVED_AND_BACK: {
    kk: '«{term}» мерзімі ауысып, қайтадан {date} күні болды',
    ru: 'Срок «{term}» передвигался и снова приходится на {date}',
    en: 'The term “{term}” moved and is due on {date} again',
  },
  FOLLOWED_ACT_BEGUN: {
    kk: 'Бұл тексеру басталып кетті, оның тағайындалуының күші жойылмайды: негізін көрсетіп, күшінде қалдыруға ғана болады.',
    ru: 'Эта проверка уже начата, ее назначение не отменяется: ее можно только подтвердить, указав причину.',
    en: 'This inspection has begun and its appointment is not cancelled any more: it can only be confirmed, with a reason.',
  },
  FOLLOWED_ACT_CONFIRMED_ALREADY: {
    kk: 'Бұл әрекет {at} сәтінде күшінде қалдырылған ({by}): «{reason}». Ол туралы екінші рет шешілмейді.',
    ru: 'Это уже подтверждено {at} ({by}): «{reason}». Второй раз об этом не решают.',
    en: 'This was confirmed on {at} ({by}): “{reason}”. It is not decided on a second time.',
  },
  FOLLOWED_ACT_WITHDRAWN_ALREADY: {
    kk: 'Бұл әрекет {at} сәтінде кері қайтарып алынған ({by}): «{reason}». Ол туралы екінші рет шешілмейді.',
    ru: 'Это уже отозвано {at} ({by}): «{reason}». Второй раз об этом не решают.',
    en: 'This was withdrawn on {at} ({by}): “{reason}”. It is not decided on a second time.',
  },
  FOLLOWED_ACT_LAPSED: {
    kk: 'Күнтізбе туралы акт кері қайтарылған, бұрынғы мерзім қайтадан қолданылады: шешім қабылдаудың қажеті жоқ.',
    ru: 'Акт о календаре отменен, прежний срок снова действует: решать больше нечего.',
    en: 'The decree was taken back and the earlier date holds again: there is nothing left to decide.',
  },
  EVENT_deadlinesCountedAnew: {
    kk: 'Мерзімдер қайта есептелді',
    ru: 'Сроки пересчитаны',
    en: 'Deadlines were counted anew',
  },
  EVENT_followedActConfirmed: {
    kk: 'Бұрынғы мерзімнен туындаған әрекет күшінде қалдырылды',
    ru: 'Следствие прежнего срока подтверждено',
    en: 'What followed from the earlier date was confirmed',
  },
  EVENT_followedActWithdrawn: {
    kk: 'Бұрынғы мерзімнен туындаған әрекет кері қайтарып алынды',
    ru: 'Следствие прежнего срока отозвано',
    en: 'What followed from the earlier date was withdrawn',
  },
  EVENT_lateMarkRestored: {
    kk: 'Күнтізбе туралы акт кері қайтарылды: мерзімінен кеш орындалғаны туралы белгі қалпына келтірілді',
    ru: 'Акт о календаре отменен: отметка об исполнении с опозданием восстановлена',
    en: 'The decree was taken back: the mark that it was done late stands again',
  },
  DETAIL_earlierDueDate: { kk: 'Бұрынғы мерзімі', ru: 'Прежний срок', en: 'Earlier due date' },
  DETAIL_decreesEntered: {
    kk: 'Күнтізбе туралы енгізілген актілер',
    ru: 'Введенные акты о календаре',
    en: 'Decrees entered',
  },
  DETAIL_decreesTakenBack: {
    kk: 'Күнтізбе туралы кері қайтарылған актілер',
    ru: 'Взятые назад акты о календаре',
    en: 'Decrees taken back',
  },
  DETAIL_looked: { kk: 'Қаралған мерзімдер саны', ru: 'Рассмотрено сроков', en: 'Deadlines looked at' },
  DETAIL_moved: { kk: 'Ауысқан мерзімдер саны', ru: 'Перенесено сроков', en: 'Deadlines moved' },
  DETAIL_version: { kk: 'Күнтізбенің нұсқасы', ru: 'Версия календаря', en: 'Version of the calendar' },
} as const satisfies Messages;
