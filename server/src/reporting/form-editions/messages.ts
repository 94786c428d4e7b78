import type { Messages } from '../../platform/messages/catalogue';

/** What is said of files with forms, and of who is authorised. */
export const formEditionMessages = {
  FORM_NOT_JSON: {
    kk: 'Файл JSON түрінде оқылмайды.',
    ru: 'Файл не читается как JSON.',
    en: 'The file cannot be read as JSON.',
  },
  FORM_VALUE_MISSING: { kk: 'Мән берілмеген.', ru: 'Значение не указано.', en: 'The value is missing.' },
  FORM_FIELD_UNKNOWN: {
    kk: 'Нысанда мұндай өріс жоқ.',
    ru: 'Такого поля в форме нет.',
    en: 'A form has no such field.',
  },
  FORM_VALUE_WRONG: { kk: 'Мән жарамсыз.', ru: 'Значение недопустимо.', en: 'The value is not allowed.' },
  FORM_GIVEN_TWICE: { kk: 'Екі рет берілген.', ru: 'Указано дважды.', en: 'It is given twice.' },
  FORM_PARENT_MISSING: {
    kk: 'Жоғарыда бұл бөліктің негізгі жолы жоқ.',
    ru: 'Выше нет строки, частью которой является эта.',
    en: 'The row that this one is a part of does not stand above it.',
  },
  FORM_ROW_UNKNOWN: {
    kk: 'Бөлімдерде мұндай жол жоқ.',
    ru: 'В разделах нет такой строки.',
    en: 'The sections have no such row.',
  },
  FORM_SECTION_UNKNOWN: {
    kk: 'Нысанда мұндай бөлім жоқ.',
    ru: 'В форме нет такого раздела.',
    en: 'The form has no such section.',
  },
  FORM_FILER_UNCLEAR: {
    kk: 'Кім тапсыратынын органның түрімен немесе оның уәкілеттігімен, біреуімен ғана көрсетіңіз.',
    ru: 'Укажите, кто представляет: вид органа или то, на что он уполномочен, что-то одно.',
    en: 'Say who files by the kind of body or by what it is authorised for: one of the two.',
  },
  FORM_RELATION_EMPTY: {
    kk: 'Салыстыратын ештеңе жоқ: жолдарды немесе қызметтер бойынша жолы бар көрсеткішті атаңыз.',
    ru: 'Сравнивать не с чем: назовите строки или показатель со строками по услугам.',
    en: 'There is nothing to compare with: name rows, or an indicator with rows by service.',
  },
  FORM_EDITION_STANDS: {
    kk: '«{edition}» редакциясы бұрыннан бар және басқаша жазылған. Енгізілген редакция өзгермейді: жаңасына басқа атау беріңіз.',
    ru: 'Редакция «{edition}» уже есть, и записана иначе. Принятая редакция не меняется: дайте новой другое имя.',
    en: 'The edition “{edition}” stands already and reads otherwise. What was taken in never changes: give the new one another name.',
  },
  FORM_NOT_NEWER: {
    kk: 'Редакция «{edition}» редакциясынан кейін басталуға тиіс.',
    ru: 'Редакция должна начинаться после редакции «{edition}».',
    en: 'The edition must begin after the edition “{edition}”.',
  },
  NO_CENTRAL_BODY: {
    kk: 'Ақпараттандыру саласындағы уәкілетті орган – орталық мемлекеттік орган.',
    ru: 'Уполномоченный орган в сфере информатизации – центральный государственный орган.',
    en: 'The authorised body for informatisation is a central state body.',
  },
  QUARTER_OF_ANOTHER: {
    kk: 'Осы тоқсаннан бастап басқа орган белгіленген немесе ол ақпаратын ашып қойған.',
    ru: 'С этого квартала уже назначен другой орган, или он уже открыл свою информацию.',
    en: 'From this quarter on another body is named already, or has opened its information.',
  },
  FUNCTION_INFORMATISATION: {
    kk: 'Ақпараттандыру саласындағы уәкілетті орган',
    ru: 'Уполномоченный орган в сфере информатизации',
    en: 'Authorised body for informatisation',
  },
  EVENT_reportFormLoaded: {
    kk: 'Есеп нысанының редакциясы енгізілді',
    ru: 'Принята редакция формы отчета',
    en: 'An edition of a report form was taken in',
  },
  EVENT_informatisationBodyDesignated: {
    kk: 'Орган ақпараттандыру саласындағы уәкілетті орган деп белгіленді',
    ru: 'Орган указан уполномоченным в сфере информатизации',
    en: 'The body was named the authorised one for informatisation',
  },
} as const satisfies Messages;
