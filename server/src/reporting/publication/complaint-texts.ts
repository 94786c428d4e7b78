import type { ComplaintState } from '../../external-control/complaint';
import type { Language } from '../../platform/messages/language';

export const COMPLAINT_FIELDS = [
  'kind',
  'name',
  'phone',
  'email',
  'address',
  'about',
  'region',
  'service',
  'right',
  'date',
  'text',
  'files',
] as const;
export type ComplaintField = (typeof COMPLAINT_FIELDS)[number];

export const FIELD_FAULTS = ['missing', 'tooLong', 'wrongEmail', 'wrongDate', 'wrongChoice'] as const;
export type FieldFault = (typeof FIELD_FAULTS)[number];

interface ComplaintTexts {
  readonly title: string;
  readonly lead: string;
  readonly required: string;
  readonly labels: Readonly<Record<ComplaintField, string>>;
  readonly hints: Readonly<Partial<Record<ComplaintField, string>>>;
  readonly kinds: Readonly<Record<'NATURAL' | 'LEGAL', string>>;
  readonly anyRegion: string;
  /** The browser's own words of a field for files are in the browser's language. */
  readonly choose: Readonly<Record<'button' | 'none' | 'chosen', string>>;
  readonly groups: Readonly<Record<'person' | 'matter', string>>;
  readonly button: string;
  readonly faults: Readonly<Record<FieldFault, string>>;
  readonly faulty: string;
  readonly throttled: string;
  readonly sent: string;
  readonly keep: string;
  readonly number: string;
  readonly code: string;
  readonly toCheck: string;
  readonly check: {
    readonly title: string;
    readonly lead: string;
    readonly button: string;
    readonly missing: string;
    readonly received: string;
    readonly office: string;
    readonly state: string;
    readonly reason: string;
    readonly body: string;
    readonly letter: string;
    readonly answer: string;
    readonly states: Readonly<Record<ComplaintState, string>>;
  };
}

/** What the pages of complaints say. */
export const complaintTexts: Readonly<Record<Language, ComplaintTexts>> = {
  kk: {
    title: 'Шағым беру',
    lead: 'Мемлекеттік қызмет көрсету кезінде құқығыңыз бұзылса, осында жазыңыз. Шағымды құзыретті орган қарайды; сіздің деректеріңізді тек сол орган көреді.',
    required: 'міндетті',
    labels: {
      kind: 'Кім шағымданады',
      name: 'Аты-жөні немесе атауы',
      phone: 'Телефон',
      email: 'Электрондық пошта',
      address: 'Мекенжай',
      about: 'Кімге шағымданасыз',
      region: 'Ол қай жерде орналасқан',
      service: 'Қай мемлекеттік көрсетілетін қызмет',
      right: 'Қандай құқығыңыз бұзылды',
      date: 'Қай күні болды',
      text: 'Не болды',
      files: 'Файлдар',
    },
    hints: {
      name: 'Аты көрсетілмеген шағым тексерудің негізі бола алмайды, ол тек мониторингте ескеріледі.',
      about: 'Органның немесе ұйымның атауы не БСН.',
      text: '10 000 таңбаға дейін.',
      files:
        'Міндетті емес. Үш файлға дейін, әрқайсысы 5 МБ-тан аспайды: PDF, DOCX, XLSX, сурет немесе мәтін.',
    },
    kinds: { NATURAL: 'Жеке тұлға', LEGAL: 'Заңды тұлға' },
    anyRegion: 'Орталық орган немесе білмеймін',
    choose: { button: 'Файлдарды таңдау', none: 'Файл таңдалған жоқ.', chosen: 'Файлдар таңдалды.' },
    groups: { person: 'Сіз туралы', matter: 'Шағым' },
    button: 'Жіберу',
    faults: {
      missing: 'Осы өрісті толтырыңыз.',
      tooLong: 'Мәтін тым ұзын.',
      wrongEmail: 'Электрондық пошта мекенжайы қате.',
      wrongDate: 'Мұндай күн жоқ, ол әлі келмеген немесе 2000 жылдан бұрын.',
      wrongChoice: 'Тізімнен таңдаңыз.',
    },
    faulty: 'Шағым жіберілген жоқ: белгіленген өрістерді түзетіңіз. Файлдарды қайта таңдау керек.',
    throttled: 'Бұл мекенжайдан тым көп шағым жіберілді. Он минуттан кейін қайта көріңіз.',
    sent: 'Шағым қабылданды.',
    keep: 'Нөмірі мен құпия кодты сақтап қойыңыз: шағым бойынша не істелгенін солар арқылы ғана біле аласыз.',
    number: 'Шағым нөмірі',
    code: 'Құпия код',
    toCheck: 'Шағым бойынша не істелді?',
    check: {
      title: 'Шағым бойынша не істелді',
      lead: 'Шағым қабылданғанда берілген нөмір мен құпия кодты енгізіңіз.',
      button: 'Көру',
      missing: 'Мұндай нөмірі мен коды бар шағым жоқ. Екеуін де қайта қарап шығыңыз.',
      received: 'Түскен күні',
      office: 'Қарайтын орган',
      state: 'Күйі',
      reason: 'Себебі',
      body: 'Қайда жіберілді',
      letter: 'Хат',
      answer: 'Сол органның жауабы',
      states: {
        WAITING: 'Шағым қаралуда.',
        TAKEN: 'Шағым тексерудің негізі болды.',
        FORWARDED: 'Шағым осы саланы бақылайтын органға жіберілді (Қағидалардың 10-тармағы).',
        MONITORED: 'Шағым сыртқы мониторингте ескерілді (Қағидалардың 36-тармағы).',
        ANSWERED: 'Бақылау шаралары қолданылмайды.',
      },
    },
  },
  ru: {
    title: 'Подать жалобу',
    lead: 'Если при оказании государственной услуги нарушено ваше право, напишите здесь. Жалобу рассмотрит компетентный орган; ваши данные увидит только он.',
    required: 'обязательно',
    labels: {
      kind: 'Кто жалуется',
      name: 'Имя или наименование',
      phone: 'Телефон',
      email: 'Электронная почта',
      address: 'Адрес',
      about: 'На кого жалуетесь',
      region: 'Где он находится',
      service: 'Какая государственная услуга',
      right: 'Какое ваше право нарушено',
      date: 'В какой день это было',
      text: 'Что произошло',
      files: 'Файлы',
    },
    hints: {
      name: 'Безымянная жалоба не может быть основанием проверки, она только учитывается в мониторинге.',
      about: 'Название органа или организации либо БИН.',
      text: 'До 10 000 знаков.',
      files: 'Необязательно. До трех файлов, каждый не больше 5 МБ: PDF, DOCX, XLSX, изображение или текст.',
    },
    kinds: { NATURAL: 'Физическое лицо', LEGAL: 'Юридическое лицо' },
    anyRegion: 'Центральный орган или не знаю',
    choose: { button: 'Выбрать файлы', none: 'Файлы не выбраны.', chosen: 'Файлы выбраны.' },
    groups: { person: 'О вас', matter: 'Жалоба' },
    button: 'Отправить',
    faults: {
      missing: 'Заполните это поле.',
      tooLong: 'Слишком длинный текст.',
      wrongEmail: 'Неверный адрес электронной почты.',
      wrongDate: 'Такого дня нет, он еще не наступил или он раньше 2000 года.',
      wrongChoice: 'Выберите из списка.',
    },
    faulty: 'Жалоба не отправлена: исправьте отмеченные поля. Файлы нужно выбрать заново.',
    throttled: 'С этого адреса отправлено слишком много жалоб. Попробуйте через десять минут.',
    sent: 'Жалоба принята.',
    keep: 'Сохраните номер и секретный код: только по ним можно узнать, что стало с жалобой.',
    number: 'Номер жалобы',
    code: 'Секретный код',
    toCheck: 'Что стало с жалобой?',
    check: {
      title: 'Что стало с жалобой',
      lead: 'Введите номер и секретный код, которые были даны при приеме жалобы.',
      button: 'Узнать',
      missing: 'Жалобы с таким номером и кодом нет. Проверьте и то и другое.',
      received: 'Поступила',
      office: 'Рассматривает',
      state: 'Состояние',
      reason: 'Причина',
      body: 'Куда направлена',
      letter: 'Письмо',
      answer: 'Ответ этого органа',
      states: {
        WAITING: 'Жалоба рассматривается.',
        TAKEN: 'Жалоба принята основанием проверки.',
        FORWARDED: 'Жалоба направлена органу, контролирующему эту сферу (пункт 10 Правил).',
        MONITORED: 'Жалоба учтена во внешнем мониторинге (пункт 36 Правил).',
        ANSWERED: 'Меры контроля не применяются.',
      },
    },
  },
  en: {
    title: 'Make a complaint',
    lead: 'If your right was violated when a public service was rendered, write here. The competent office decides the complaint; only that office sees your particulars.',
    required: 'required',
    labels: {
      kind: 'Who complains',
      name: 'Name',
      phone: 'Telephone',
      email: 'E-mail',
      address: 'Address',
      about: 'Whom you complain about',
      region: 'Where it is',
      service: 'Which public service',
      right: 'Which right of yours was violated',
      date: 'On which day it was',
      text: 'What happened',
      files: 'Files',
    },
    hints: {
      name: 'A nameless complaint is no ground of an inspection; it only counts in monitoring.',
      about: 'Name of the body or organisation, or its BIN.',
      text: 'Up to 10,000 characters.',
      files: 'Not required. Up to three files of at most 5 MB each: PDF, DOCX, XLSX, a picture or text.',
    },
    kinds: { NATURAL: 'Natural person', LEGAL: 'Legal person' },
    anyRegion: 'A central body, or not known',
    choose: { button: 'Choose files', none: 'No files are chosen.', chosen: 'Files are chosen.' },
    groups: { person: 'About you', matter: 'The complaint' },
    button: 'Send',
    faults: {
      missing: 'Fill in this field.',
      tooLong: 'The text is too long.',
      wrongEmail: 'This is no e-mail address.',
      wrongDate: 'There is no such day, it is still to come, or it lies before the year 2000.',
      wrongChoice: 'Choose from the list.',
    },
    faulty: 'The complaint was not sent: put the marked fields right. Files have to be chosen again.',
    throttled: 'Too many complaints were sent from this address. Try again in ten minutes.',
    sent: 'The complaint is received.',
    keep: 'Keep the number and the secret code: only by them can you learn what became of the complaint.',
    number: 'Number of the complaint',
    code: 'Secret code',
    toCheck: 'What became of a complaint?',
    check: {
      title: 'What became of a complaint',
      lead: 'Enter the number and the secret code that were given when the complaint was received.',
      button: 'See',
      missing: 'There is no complaint with this number and code. Look at both again.',
      received: 'Received',
      office: 'Office that decides it',
      state: 'State',
      reason: 'Reason',
      body: 'Forwarded to',
      letter: 'Letter',
      answer: 'Answer of that body',
      states: {
        WAITING: 'The complaint waits to be decided.',
        TAKEN: 'The complaint was taken as the ground of an inspection.',
        FORWARDED:
          'The complaint was forwarded to the body that controls the field (clause 10 of the Rules).',
        MONITORED: 'The complaint counts in external monitoring (clause 36 of the Rules).',
        ANSWERED: 'No measures of control are taken.',
      },
    },
  },
};
