import type { Messages } from '../platform/messages/catalogue';
import { ROLES } from './role';

const roleTitles = Object.fromEntries(
  Object.entries(ROLES).map(([role, { title }]) => [`role.${role}`, title]),
);

export const peopleMessages: Messages = {
  ...roleTitles,
  SIGN_IN_FAILED: {
    kk: 'Электрондық пошта немесе құпиясөз дұрыс емес.',
    ru: 'Неверная электронная почта или пароль.',
    en: 'The e-mail or the password is wrong.',
  },
  SIGN_IN_OF_SUCCEEDED: {
    kk: 'Сіздің органыңыз қайта ұйымдастырылды, өкілеттігіңіз тоқтатылды. Құқықтық мирасқоры (мирасқорлары): {successor}. Құпиясөз дұрыс: мирасқорға немесе Агенттіктің әкімшісіне жүгініңіз.',
    ru: 'Ваш орган реорганизован, и ваши полномочия прекращены. Правопреемник (правопреемники): {successor}. Пароль верен: обратитесь к правопреемнику или к администратору Агентства.',
    en: 'Your body was reorganised and you act for it no more. Its legal successor or successors: {successor}. The password is right: turn to the successor or to the Agency’s administrator.',
  },
  PASSWORD_CHANGE_REQUIRED: {
    kk: 'Бұл құпиясөзді сізге басқа адам берген: жалғастыру үшін өз құпиясөзіңізді қойыңыз.',
    ru: 'Этот пароль выдал вам другой человек: чтобы продолжить, задайте свой.',
    en: 'Somebody else gave you this password: to go on, set one of your own.',
  },
  PASSWORD_TOO_SHORT: {
    kk: 'Құпиясөз тым қысқа: кемінде {shortest} таңба керек.',
    ru: 'Пароль слишком короткий: нужно не менее {shortest} знаков.',
    en: 'The password is too short: {shortest} characters or more are needed.',
  },
  PASSWORD_TOO_LONG: {
    kk: 'Құпиясөз тым ұзын: {longest} таңбадан аспауы керек.',
    ru: 'Пароль слишком длинный: не более {longest} знаков.',
    en: 'The password is too long: {longest} characters at most.',
  },
  PASSWORD_IS_OWN: {
    kk: 'Бұл адам өз құпиясөзін қойып қойған: жаңа бастапқы құпиясөз берілмейді.',
    ru: 'Этот человек уже задал собственный пароль: новый первый пароль не выдается.',
    en: 'This person has set a password of their own already: no new first one is given.',
  },
  PASSWORD_IS_THE_FIRST: {
    kk: 'Бұл – сізге берілген құпиясөз: басқасын қойыңыз.',
    ru: 'Это выданный вам пароль: задайте другой.',
    en: 'This is the password that you were given: set another one.',
  },
  PASSWORD_TELLS_EMAIL: {
    kk: 'Құпиясөзде электрондық поштаңыздың атауы болмауы керек.',
    ru: 'Пароль не должен содержать имя вашей электронной почты.',
    en: 'The password must not hold the name of your e-mail.',
  },
  PASSWORD_TOO_PLAIN: {
    kk: 'Құпиясөз тым қарапайым: кемінде бес түрлі таңба керек.',
    ru: 'Пароль слишком простой: нужно не менее пяти разных знаков.',
    en: 'The password is too plain: five different characters or more are needed.',
  },
  SIGN_IN_THROTTLED: {
    kk: 'Кіру әрекеттері тым көп. {seconds} секундтан кейін қайталап көріңіз.',
    ru: 'Слишком много попыток входа. Повторите через {seconds} с.',
    en: 'Too many attempts to sign in. Try again in {seconds} seconds.',
  },
  SIGNER_IS_HEAD: {
    kk: 'Актіге Агенттік басшылығы, аумақтық органның басшысы немесе олардың міндетін атқарушы қол қояды.',
    ru: 'Акт подписывает руководство Агентства, руководитель территориального органа или исполняющий их обязанности.',
    en: 'The act is signed by the Agency’s leadership, the territorial head or a person performing their duties.',
  },
  SIGNER_OF_THIS_OFFICE: {
    kk: 'Актіге оны шығаратын органның басшысы қол қояды.',
    ru: 'Акт подписывает руководитель того органа, который его издает.',
    en: 'The act is signed by the head of the office that issues it.',
  },
  SIGNER_IN_OFFICE: {
    kk: 'Қол қоюшының өкілеттігі бүгін қолданыста болуға тиіс.',
    ru: 'Полномочия подписывающего должны действовать сегодня.',
    en: 'The signer’s powers must be valid today.',
  },
  SIGNER_HAS_ORDER: {
    kk: 'Міндетін атқарушының бұйрығының нөмірі мен күні көрсетілуге тиіс.',
    ru: 'У исполняющего обязанности должны быть указаны номер и дата приказа.',
    en: 'An acting person needs an order with a number and a date.',
  },
  ACTING_ENDED_ALREADY: {
    kk: '№ {number} бұйрық бойынша міндет атқару {at} сәтінде тоқтатылған. Адам міндетін қайтадан атқаратын болса, жаңа бұйрықты енгізіңіз.',
    ru: 'Исполнение обязанностей по приказу № {number} уже прекращено {at}. Если человек снова исполняет обязанности, внесите новый приказ.',
    en: 'Acting by order № {number} was ended on {at}. If the person is to act again, enter a new order.',
  },
  ACTING_AFTER_ORDER: {
    kk: 'Міндетін атқару бұйрық шыққан күннен ерте басталмайды.',
    ru: 'Исполнение обязанностей начинается не раньше дня приказа.',
    en: 'Acting does not begin before the day of the order.',
  },
  ACTING_PERIOD: {
    kk: 'Міндетін атқарудың соңғы күні алғашқы күнінен ерте болмауға тиіс.',
    ru: 'Последний день исполнения обязанностей не может быть раньше первого.',
    en: 'The last day of acting cannot be before the first.',
  },
  ACTING_ALONE: {
    kk: 'Бұл кезеңде органда басшының міндетін басқа тұлға атқарады.',
    ru: 'В этот период обязанности руководителя органа исполняет другое лицо.',
    en: 'Another person already performs the head’s duties in this office in that period.',
  },
  ACTING_HAS_ORDER: {
    kk: 'Міндет жүктелген бұйрықтың нөмірі көрсетілуге тиіс.',
    ru: 'Должен быть указан номер приказа, которым возложены обязанности.',
    en: 'The order that lays the duties on must have a number.',
  },
  ACTING_ORDER_ISSUED: {
    kk: 'Бұйрықтың күні бүгінгі күннен кеш болмауға тиіс.',
    ru: 'Дата приказа не может быть позже сегодняшней.',
    en: 'The date of the order cannot be later than today.',
  },
  ACTING_LENGTH: {
    kk: 'Бір бұйрықпен басшының міндеті {months} айдан асырылмай жүктеледі.',
    ru: 'Одним приказом обязанности руководителя возлагаются не более чем на {months} мес.',
    en: 'One order lays the head’s duties on a person for no more than {months} months.',
  },
  ACTING_STAFF_OF_OFFICE: {
    kk: 'Міндет жүктелетін тұлға барлық осы күндері дәл осы органның тексерушісі немесе басшысының орынбасары болуға тиіс.',
    ru: 'Лицо, на которое возлагаются обязанности, во все эти дни должно быть проверяющим или заместителем руководителя именно этого органа.',
    en: 'On all those days the person must be an inspector or a deputy head of that very office.',
  },
  ACTING_NOT_ONESELF: {
    kk: 'Ешкім басшының міндетін өзіне жүктемейді.',
    ru: 'Никто не возлагает обязанности руководителя на себя.',
    en: 'Nobody lays the head’s duties on oneself.',
  },
  ACTING_APPOINTS_NOBODY: {
    kk: 'Басшының міндетін атқарушы бұл міндетті ешкімге жүктемейді және мерзімін ұзартпайды.',
    ru: 'Исполняющий обязанности руководителя ни на кого их не возлагает и срок не продлевает.',
    en: 'A person who performs a head’s duties neither lays them on anybody nor prolongs them.',
  },
  ACTING_NOT_STAFF: {
    kk: 'Басшының міндеті Агенттіктің немесе оның аумақтық органының қызметкеріне жүктеледі.',
    ru: 'Обязанности руководителя возлагаются на работника Агентства или его территориального органа.',
    en: 'The head’s duties are laid on staff of the Agency or its territorial body.',
  },
  EMAIL_TAKEN: {
    kk: 'Бұл электрондық пошта басқа тіркелгіде тұр.',
    ru: 'Этот адрес электронной почты уже занят другой учетной записью.',
    en: 'This e-mail belongs to another account.',
  },
  SUBJECT_HAS_HEAD: {
    kk: 'Бұл органның басшысы бар: {heads}. Оның өкілеттігі тоқтатылса, соны белгілеңіз.',
    ru: 'У этого органа уже есть руководитель: {heads}. Если его полномочия прекращены, отметьте это.',
    en: 'This body has a head already: {heads}. Say so where that person leads it no more.',
  },
  EVENT_subjectPersonRegistered: {
    kk: 'Тексерілетін субъектінің қызметкеріне тіркелгі ашылды',
    ru: 'Открыта учетная запись работника проверяемого субъекта',
    en: 'An account was opened for somebody of an inspected subject',
  },
  DETAIL_formerHead: { kk: 'Бұрынғы басшы', ru: 'Прежний руководитель', en: 'Former head' },
  EVENT_firstPasswordGiven: {
    kk: 'Жаңа бастапқы құпиясөз берілді, бұрынғысы жарамсыз',
    ru: 'Выдан новый первый пароль, прежний недействителен',
    en: 'A new first password was given, the earlier one is void',
  },
  EVENT_specialistRegistered: {
    kk: 'Маманға тіркелгі ашылды',
    ru: 'Открыта учетная запись специалиста',
    en: 'An account was opened for a specialist',
  },
  EVENT_actingPersonAppointed: {
    kk: 'Басшының міндеті жүктелді',
    ru: 'Обязанности руководителя возложены',
    en: 'The head’s duties were laid on a person',
  },
  DETAIL_orderDate: { kk: 'Бұйрық күні', ru: 'Дата приказа', en: 'Date of the order' },
  EVENT_actingPersonEnded: {
    kk: 'Басшының міндетін атқару тоқтатылды',
    ru: 'Исполнение обязанностей руководителя прекращено',
    en: 'Acting as head was ended',
  },
  'position.acting.CENTRAL': {
    kk: 'Төраға міндетін атқарушы',
    ru: 'исполняющий обязанности Председателя',
    en: 'Acting Chair',
  },
  'position.acting.TERRITORIAL': {
    kk: 'Департамент басшысының міндетін атқарушы',
    ru: 'исполняющий обязанности руководителя Департамента',
    en: 'Acting Head of the Department',
  },
};
