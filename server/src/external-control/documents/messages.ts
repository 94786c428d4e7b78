import type { Messages } from '../../platform/messages/catalogue';
import type { ExternalControlDocumentKind } from './catalogue';
import type { CopyRecipient } from '../../platform/documents';

type DocumentMessageKey =
  `DOCUMENT_${ExternalControlDocumentKind}` | `DOCUMENT_COPY_${CopyRecipient}` | 'CHECK_THROTTLED';

export const documentMessages = {
  DOCUMENT_ACT_OF_APPOINTMENT: {
    kk: 'Тексеруді тағайындау туралы акт',
    ru: 'Акт о назначении проверки',
    en: 'Order to inspect (act of appointment)',
  },
  DOCUMENT_START_NOTICE: {
    kk: 'Тексерудің басталуы туралы хабарлама',
    ru: 'Уведомление о начале проверки',
    en: 'Notice of the start of the inspection',
  },
  DOCUMENT_REFUSAL_PROTOCOL: {
    kk: 'Бас тарту немесе кедергі жасау туралы хаттама',
    ru: 'Протокол об отказе либо воспрепятствовании',
    en: 'Protocol of refusal or obstruction',
  },
  DOCUMENT_RESULT_ACT: {
    kk: 'Тексеру нәтижелері туралы акт',
    ru: 'Акт о результатах проверки',
    en: 'Inspection report (act of results)',
  },
  DOCUMENT_PRESCRIPTION: {
    kk: 'Анықталған бұзушылықтарды жою туралы нұсқама',
    ru: 'Предписание об устранении выявленных нарушений',
    en: 'Order to remedy violations',
  },
  DOCUMENT_RESULT_ACT_REFUSAL_PROTOCOL: {
    kk: 'Нәтижелер туралы актіге қол қоюдан бас тарту туралы хаттама',
    ru: 'Протокол об отказе подписать акт о результатах',
    en: 'Protocol of refusal to sign the inspection report',
  },
  DOCUMENT_INFORMATION_REQUEST: {
    kk: 'Нұсқаманың орындалуы туралы ақпарат сұрау салуы',
    ru: 'Запрос информации об исполнении предписания',
    en: 'Request for information on the order to remedy',
  },
  DOCUMENT_COMPLAINT_FORWARDING: {
    kk: 'Шағымды жіберу туралы ілеспе хат',
    ru: 'Сопроводительное письмо о направлении жалобы',
    en: 'Letter forwarding a complaint',
  },
  DOCUMENT_HALF_YEAR_LIST_ORDER: {
    kk: 'Жартыжылдық тізімді бекіту туралы бұйрық',
    ru: 'Приказ об утверждении полугодового списка',
    en: 'Order approving the half-year list',
  },
  DOCUMENT_COPY_REGISTER: {
    kk: 'Құқықтық статистика және арнайы есепке алу саласындағы уәкілетті органға',
    ru: 'Уполномоченному органу в области правовой статистики и специальных учетов',
    en: 'For the legal-statistics body',
  },
  DOCUMENT_COPY_SUBJECT: {
    kk: 'Тексерілетін субъектіге',
    ru: 'Проверяемому субъекту',
    en: 'For the inspected subject',
  },
  DOCUMENT_COPY_OFFICE: {
    kk: 'Бақылау органында қалады',
    ru: 'Остается у органа контроля',
    en: 'Kept by the control body',
  },
  CHECK_THROTTLED: {
    kk: 'Қате кодтар тым көп енгізілді. Он минуттан кейін қайта көріңіз.',
    ru: 'Введено слишком много неверных кодов. Повторите через десять минут.',
    en: 'Too many wrong codes were entered. Try again in ten minutes.',
  },
} as const satisfies Messages & Record<DocumentMessageKey, unknown>;
