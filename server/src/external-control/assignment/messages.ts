import type { Messages } from '../../platform/messages/catalogue';

/** Words of clause 9 on assignments. */
export const assignmentMessages = {
  ASSIGNMENT_WITHDRAWN_ALREADY: {
    kk: '№ {number} тапсырма {at} сәтінде кері қайтарылған: «{reason}». Тексеру тағайындау керек болса, жаңа тапсырма беріңіз.',
    ru: 'Поручение № {number} уже отозвано {at}: «{reason}». Если проверку все же нужно назначить, дайте новое поручение.',
    en: 'Assignment № {number} was withdrawn on {at}: “{reason}”. If an inspection is to be appointed after all, give a new assignment.',
  },
  ASSIGNMENT_STATE_IN_FORCE: { kk: 'Күшінде', ru: 'Действует', en: 'In force' },
  ASSIGNMENT_STATE_WITHDRAWN: { kk: 'Кері қайтарып алынды', ru: 'Отозвано', en: 'Withdrawn' },
  ASSIGNMENT_NOT_NEEDED: {
    kk: 'Бұл субъектіні Агенттік қызметкерлері тапсырмасыз тексереді.',
    ru: 'Этот субъект проверяется работниками Агентства без поручения.',
    en: 'Staff of the Agency inspect this subject without an assignment.',
  },
  ASSIGNED_MISSING: {
    kk: 'Тапсырма берілетін қызметкер көрсетілмеген.',
    ru: 'Не указан работник, которому дается поручение.',
    en: 'Nobody is assigned.',
  },
  ASSIGNED_NOT_OF_AGENCY: {
    kk: '{fullName} Агенттік қызметкері емес: тапсырма Агенттік қызметкеріне ғана беріледі.',
    ru: '{fullName} не работник Агентства: поручение дается только работнику Агентства.',
    en: '{fullName} is not on the Agency’s staff: only its staff is assigned.',
  },
  ASSIGNMENT_DATE_IN_FUTURE: {
    kk: 'Тапсырма күні – {date} – әлі келген жоқ.',
    ru: 'Дата поручения, {date}, еще не наступила.',
    en: 'The date of the assignment, {date}, has not come.',
  },
  ASSIGNMENT_FILE_MISSING: {
    kk: 'Тапсырманың файлын тіркеңіз.',
    ru: 'Приложите файл поручения.',
    en: 'Attach the file of the assignment.',
  },
  EVENT_agencyAssignmentGiven: {
    kk: 'Агенттік басшылығы тапсырма берді',
    ru: 'Дано поручение руководства Агентства',
    en: 'The Agency’s leadership gave an assignment',
  },
  EVENT_agencyAssignmentWithdrawn: {
    kk: 'Агенттік басшылығының тапсырмасы кері қайтарып алынды',
    ru: 'Поручение руководства Агентства отозвано',
    en: 'The assignment of the Agency’s leadership was withdrawn',
  },
} as const satisfies Messages;
