import type { Messages } from '../platform/messages/catalogue';

export const calendarMessages = {
  DECREE_KIND_DAY_OFF: { kk: 'Демалыс күні', ru: 'Выходной день', en: 'Day off' },
  DECREE_KIND_MOURNING: {
    kk: 'Жалпыұлттық аза тұту күні',
    ru: 'День национального траура',
    en: 'Day of national mourning',
  },
  DECREE_KIND_WORKING_DAY: { kk: 'Жұмыс күні', ru: 'Рабочий день', en: 'Working day' },
  DECREE_KIND_TRANSFER: {
    kk: 'Демалыс күнін ауыстыру',
    ru: 'Перенос выходного дня',
    en: 'Transfer of a day off',
  },
  DECREE_KIND_DECREED_UNTIL: {
    kk: 'Күнтізбенің бекітілген соңғы күні',
    ru: 'Последний утвержденный день календаря',
    en: 'Last decreed day of the calendar',
  },
  DECREE_KIND_TAKEN_BACK: { kk: 'Кері қайтару', ru: 'Отмена записи', en: 'Taken back' },
  DECREE_OUTSIDE_CALENDAR: {
    kk: 'Күн күнтізбе жылдарынан тыс: {date}.',
    ru: 'День вне лет календаря: {date}.',
    en: 'The day is outside the years of the calendar: {date}.',
  },
  DECREE_DAY_IS_OFF_ALREADY: {
    kk: 'Бұл күн онсыз да демалыс: {date}.',
    ru: 'Этот день уже нерабочий: {date}.',
    en: 'The day is off already: {date}.',
  },
  DECREE_DAY_IS_WORKED_ALREADY: {
    kk: 'Бұл күн онсыз да жұмыс күні: {date}.',
    ru: 'Этот день уже рабочий: {date}.',
    en: 'The day is a working day already: {date}.',
  },
  DECREE_DAYS_ARE_DECREED: {
    kk: 'Бұл күнге дейінгі күнтізбе бекітіліп қойған: {date}.',
    ru: 'Дни по эту дату уже утверждены: {date}.',
    en: 'The days up to this one are decreed already: {date}.',
  },
  DECREE_OF_THE_FUTURE: {
    kk: 'Актінің күні әлі келген жоқ: {date}.',
    ru: 'Дата акта еще не наступила: {date}.',
    en: 'The date of the decree has not come yet: {date}.',
  },
  DECREE_WORKING_DATE: {
    kk: 'Жұмыс істелетін күн демалыс ауыстырылғанда ғана көрсетіледі.',
    ru: 'Рабочая дата указывается при переносе, и только при нем.',
    en: 'The day that is worked is given for a transfer, and for nothing else.',
  },
  DECREE_TAKEN_BACK_ALREADY: {
    kk: '№ {number} акт {at} сәтінде № {entry} жазбамен кері қайтарылып қойған ({by}): «{reason}». Ол қайтадан қолданылуы керек болса, актіні жаңадан енгізіңіз.',
    ru: 'Акт № {number} уже отменен {at} записью № {entry} ({by}): «{reason}». Если он должен снова действовать, внесите акт заново.',
    en: 'Decree № {number} was taken back on {at} by entry № {entry} ({by}): “{reason}”. If it is to hold again, enter the decree anew.',
  },
  DECREE_IS_TAKING_BACK: {
    kk: '№ {entry} жазба № {number} актіні {at} сәтінде кері қайтарған ({by}): «{reason}». Мұндай жазба кері қайтарылмайды: акт қайтадан қолданылуы керек болса, оны жаңадан енгізіңіз.',
    ru: 'Запись № {entry} сама отменила акт № {number} {at} ({by}): «{reason}». Такую запись не отменяют: если акт должен снова действовать, внесите его заново.',
    en: 'Entry № {entry} itself took decree № {number} back on {at} ({by}): “{reason}”. Such an entry is not taken back: if the decree is to hold again, enter it anew.',
  },
  EVENT_calendarDecreeEntered: {
    kk: 'Күнтізбе өзгертілді',
    ru: 'Календарь изменен',
    en: 'The calendar was changed',
  },
  EVENT_calendarDecreeTakenBack: {
    kk: 'Күнтізбенің өзгерісі кері қайтарылды',
    ru: 'Изменение календаря отменено',
    en: 'A change of the calendar was taken back',
  },
} as const satisfies Messages;
