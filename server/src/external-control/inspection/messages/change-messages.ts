import type { Messages } from '../../../platform/messages/catalogue';

/** What a change of those who inspect says of itself (clauses 11, 12). */
export const changeMessages = {
  STEP_REGISTER_INSPECTOR_CHANGE: {
    kk: 'Тексерушілер құрамын өзгерту туралы қосымша актіні тіркеу',
    ru: 'Зарегистрировать дополнительный акт об изменении состава проверяющих',
    en: 'Register the additional act on who inspects',
  },
  SPECIALIST_SPECIALIST: { kk: 'Маман', ru: 'Специалист', en: 'Specialist' },
  SPECIALIST_CONSULTANT: { kk: 'Кеңесші', ru: 'Консультант', en: 'Consultant' },
  SPECIALIST_EXPERT: { kk: 'Сарапшы', ru: 'Эксперт', en: 'Expert' },
  CHANGE_OF_UNREGISTERED_ACT: {
    kk: 'Қосымша актіде бұрынғы актінің тіркеу нөмірі көрсетіледі: алдымен тағайындау туралы актіні тіркеңіз.',
    ru: 'В дополнительном акте указывается номер регистрации предыдущего акта: сначала зарегистрируйте акт о назначении.',
    en: 'The additional act cites the registration of the earlier act: register the act of appointment first.',
  },
  CHANGE_PENDING: {
    kk: '№ {number} қосымша акт әлі тіркелмеген: алдымен оны тіркеңіз.',
    ru: 'Дополнительный акт № {number} еще не зарегистрирован: сначала зарегистрируйте его.',
    en: 'Additional act No. {number} is not registered yet: register it first.',
  },
  SPECIALIST_EMPLOYER_UNKNOWN: {
    kk: '{fullName}: {bin} БСН-і бар ұйым тізілімде жоқ, сондықтан оның мемлекеттік орган екенін тексеру мүмкін емес. БСН-ді тексеріңіз немесе ұйымды тізілімге енгізіңіз.',
    ru: '{fullName}: организации с БИН {bin} нет в реестре, и проверить, что это государственный орган, нельзя. Проверьте БИН или внесите организацию в реестр.',
    en: '{fullName}: no organisation with BIN {bin} is in the register, so nobody can tell that it is a state body. Check the BIN, or enter the organisation in the register.',
  },
  SPECIALIST_OF_SUBJECT: {
    kk: '{fullName} тексерілетін субъектінің өз қызметкері: әділ болу үшін басқа адамды тартыңыз.',
    ru: '{fullName} – работник самого проверяемого субъекта: для объективности привлеките другое лицо.',
    en: '{fullName} is employed by the inspected subject itself: for objectivity bring in somebody else.',
  },
  SPECIALIST_OF_NO_STATE_BODY: {
    kk: '{fullName} мемлекеттік органның да, ведомстволық бағынысты ұйымның да қызметкері емес.',
    ru: '{fullName} не является работником государственного органа или подведомственной организации.',
    en: '{fullName} is employed neither by a state body nor by an organisation subordinate to one.',
  },
  SPECIALIST_NAMED_ALREADY: {
    kk: '{fullName} іске тартылған: екінші рет тартудың қажеті жоқ.',
    ru: '{fullName} уже привлекается по этому делу: привлекать второй раз не нужно.',
    en: '{fullName} takes part in the case already: there is no need to bring them in once more.',
  },
  DETAIL_releasedSpecialists: {
    kk: 'Енді тартылмайтын мамандар',
    ru: 'Больше не привлекаются',
    en: 'Specialists who take part no more',
  },
  EVENT_inspectorsChanged: {
    kk: 'Тексерушілер құрамын өзгерту туралы қосымша актіге қол қойылды',
    ru: 'Подписан дополнительный акт об изменении состава проверяющих',
    en: 'Additional act on who inspects signed',
  },
  EVENT_inspectorChangeRegistered: {
    kk: 'Тексерушілер құрамын өзгерту туралы қосымша акт тіркелді',
    ru: 'Дополнительный акт об изменении состава проверяющих зарегистрирован',
    en: 'Additional act on who inspects registered',
  },
  DETAIL_inspectors: { kk: 'Тексерушілер', ru: 'Проверяющие', en: 'Inspectors' },
} as const satisfies Messages;
