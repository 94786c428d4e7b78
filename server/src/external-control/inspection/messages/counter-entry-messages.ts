import type { Messages } from '../../../platform/messages/catalogue';

/** Corrections of facts that were recorded wrongly. */
export const counterEntryMessages = {
  STEP_SIGN_COUNTER_ENTRY: {
    kk: 'Фактіні түзету туралы жазбаға қол қою немесе одан бас тарту',
    ru: 'Подписать или отклонить исправительную запись',
    en: 'Sign or decline the correction of a fact',
  },
  CORRECTED_FACT_START_NOTICE: {
    kk: 'Басталғаны туралы хабарламаны жіберу',
    ru: 'Направление извещения о начале',
    en: 'Sending of the notice of the start',
  },
  CORRECTED_FACT_APPOINTMENT_HANDING_OVER: {
    kk: 'Тағайындау туралы актіні тапсыру',
    ru: 'Вручение акта о назначении',
    en: 'Handing over of the act of appointment',
  },
  CORRECTED_FACT_CHECKLIST_ACQUAINTANCE: {
    kk: 'Тексеру парағымен танысу',
    ru: 'Ознакомление с проверочным листом',
    en: 'Acquaintance with the checklist',
  },
  CORRECTED_FACT_RESULT_ACT_HANDING_OVER: {
    kk: 'Нәтижелер туралы актіні тапсыру',
    ru: 'Вручение акта о результатах',
    en: 'Handing over of the result act',
  },
  CORRECTED_FACT_RESULT_ACT_REGISTRY_MARK: {
    kk: 'Нәтижелер туралы актіні қабылдаудан бас тартқаннан кейінгі кеңсе белгісі',
    ru: 'Отметка канцелярии после отказа подписать акт о результатах',
    en: 'Mark of the registry after the result act was refused',
  },
  CORRECTED_FACT_PRESCRIPTION_HANDING_OVER: {
    kk: 'Нұсқаманы тапсыру',
    ru: 'Вручение предписания',
    en: 'Handing over of the prescription',
  },
  COUNTER_ENTRY_PROPOSED: { kk: 'Қол қоюды күтуде', ru: 'Ожидает подписи', en: 'Waits for signature' },
  COUNTER_ENTRY_SIGNED: { kk: 'Қол қойылды', ru: 'Подписана', en: 'Signed' },
  COUNTER_ENTRY_DECLINED: { kk: 'Қол қойылмады', ru: 'Отклонена', en: 'Declined' },
  COUNTER_ENTRY_NOTHING_RECORDED: {
    kk: 'Істе бұл факт енгізілмеген: түзететін ештеңе жоқ.',
    ru: 'Такого факта в деле нет: исправлять нечего.',
    en: 'The case has no such fact: there is nothing to correct.',
  },
  COUNTER_ENTRY_SAME: {
    kk: 'Факт дәл осылай енгізілген: жаңа күнін немесе тәсілін көрсетіңіз.',
    ru: 'Факт так и внесен: укажите другую дату или другой способ.',
    en: 'The fact is recorded just so: give another date or another way.',
  },
  COUNTER_ENTRY_PENDING: {
    kk: 'Осы фактіні түзету туралы жазба басшының шешімін күтіп тұр.',
    ru: 'Исправительная запись об этом факте уже ожидает решения руководителя.',
    en: 'A correction of this fact already waits for the head.',
  },
  COUNTER_ENTRY_AFTER_NEXT: {
    kk: 'Тексеру нәтижелер туралы акт жасалғаннан кейін басталуы мүмкін емес: күні мен уақытын тексеріңіз.',
    ru: 'Начало не может быть позже составления акта о результатах: проверьте дату и время.',
    en: 'The start cannot be later than the drawing up of the result act: check the date and the hour.',
  },
  COUNTER_ENTRY_UNDECIDED: {
    kk: 'Фактіні түзету туралы шешілмеген жазбалар бар: {count}. Алдымен басшы шешім қабылдайды.',
    ru: 'Есть нерешенные исправительные записи: {count}. Сначала решение принимает руководитель.',
    en: 'Corrections of facts wait for a decision: {count}. The head decides first.',
  },
  EVENT_counterEntryProposed: {
    kk: 'Фактіні түзету ұсынылды',
    ru: 'Предложена исправительная запись',
    en: 'Correction of a fact proposed',
  },
  EVENT_counterEntrySigned: {
    kk: 'Қате енгізілген факт түзетілді',
    ru: 'Ошибочно внесенный факт исправлен',
    en: 'A wrongly recorded fact was corrected',
  },
  EVENT_counterEntryDeclined: {
    kk: 'Фактіні түзету туралы жазбаға қол қойылмады',
    ru: 'Исправительная запись отклонена',
    en: 'Correction of a fact declined',
  },
  DETAIL_recordedBefore: { kk: 'Бұрын енгізілгені', ru: 'Было внесено', en: 'Recorded before' },
} as const satisfies Messages;
