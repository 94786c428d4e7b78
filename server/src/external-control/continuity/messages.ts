import type { Messages } from '../../platform/messages/catalogue';

export const continuityMessages = {
  LEAVE_WITHDRAWN_ALREADY: {
    kk: 'Бұл демалыс {at} сәтінде кері қайтарылған: «{reason}». Қызметкер жұмыста болмайтын болса, демалысты жаңадан енгізіңіз.',
    ru: 'Этот отпуск уже отозван {at}: «{reason}». Если сотрудника все же не будет, внесите отпуск заново.',
    en: 'This leave was withdrawn on {at}: “{reason}”. If the person is away after all, record the leave anew.',
  },
  LEAVE_PERIOD: {
    kk: 'Демалыстың күндері дұрыс емес: соңғы күні бірінші күнінен кейін және {days} күннен аспауы тиіс.',
    ru: 'Дни отпуска указаны неверно: последний день не раньше первого, всего не больше {days} дней.',
    en: 'The days of the leave are wrong: the last not before the first, {days} days at most.',
  },
  LEAVE_OVER: {
    kk: 'Демалыс {date} күні аяқталған.',
    ru: 'Отпуск закончился {date}.',
    en: 'The leave was over on {date}.',
  },
  LEAVE_OVERLAPS: {
    kk: 'Бұл күндерге демалыс енгізілген.',
    ru: 'На эти дни отпуск уже внесен.',
    en: 'A leave is entered for these days already.',
  },
  NOBODY_TO_TAKE_OVER: {
    kk: 'Жұмысты сол органның тексеруші қызметкері қабылдайды.',
    ru: 'Дела принимает проверяющий сотрудник того же органа.',
    en: 'An inspector of the same office takes the work over.',
  },
  NOTHING_TO_HAND_OVER: {
    kk: 'Тапсыратын ештеңе жоқ: {name} атында жоба да, өтініш те қалған жоқ.',
    ru: 'Передавать нечего: за сотрудником {name} нет ни проектов, ни обращений.',
    en: 'There is nothing to hand over: {name} has neither drafts nor complaints.',
  },
  DRAFTS_ONLY_GO_OVER: {
    kk: 'Тапсыруға тек сол тексерушінің жобалары болады. {numbers} істерінің тексерушілері қол қойылған актіде көрсетілген: құрамды қосымша актімен өзгертіңіз («Тексерушілер құрамын өзгерту»).',
    ru: 'Передать можно только проекты этого проверяющего. В делах {numbers} проверяющие названы в подписанном акте: измените их состав дополнительным актом («Изменить состав проверяющих»).',
    en: 'Only drafts of this inspector go over. The inspectors of {numbers} are named in a signed act: change who inspects by an additional act (“Change who inspects”).',
  },
  STEP_HAND_OVER_BEFORE_LEAVE: {
    kk: 'Демалыс кезіне мерзімдер немесе тексеру күндері түседі: істерді тапсыру',
    ru: 'На отпуск приходятся сроки или дни проверок: передать дела',
    en: 'Terms or days of inspections fall into a leave: hand the work over',
  },
  DATE_OF_LEAVE: {
    kk: 'Демалыс осы күні басталады',
    ru: 'В этот день начинается отпуск',
    en: 'The leave begins on this day',
  },
  EVENT_staffLeaveEntered: {
    kk: 'Қызметкердің демалысы енгізілді',
    ru: 'Внесен отпуск сотрудника',
    en: 'Leave of an inspector entered',
  },
  DETAIL_validFrom: { kk: 'Бірінші күні', ru: 'Первый день', en: 'First day' },
  DETAIL_validTo: { kk: 'Соңғы күні', ru: 'Последний день', en: 'Last day' },
  DETAIL_staffMember: { kk: 'Қызметкер', ru: 'Сотрудник', en: 'Person' },
  EVENT_staffLeaveWithdrawn: {
    kk: 'Қызметкердің демалысы алып тасталды',
    ru: 'Отпуск сотрудника отменен',
    en: 'Leave of an inspector withdrawn',
  },
  EVENT_inspectionDraftHandedOver: {
    kk: 'Тексеру жобасы басқа қызметкерге берілді',
    ru: 'Проект проверки передан другому сотруднику',
    en: 'The draft was handed over to another inspector',
  },
  EVENT_complaintHandedOver: {
    kk: 'Шағым басқа қызметкерге берілді',
    ru: 'Жалоба передана другому сотруднику',
    en: 'The complaint was handed over to another inspector',
  },
} as const satisfies Messages;
